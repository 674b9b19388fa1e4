package org.muqabala.core.lexicon;

import java.util.Set;

/** The particles that begin reported speech, with the pronouns that they take; they go when the speech becomes direct. */
public final class SpeechParticles {

    private static final Set<String> FOLDED = Set.of("ان", "انه", "انها", "انهم", "انهما", "اننا", "انني", "اني", "بان", "بانه", "بانها", "بانهم", "وان", "وانه", "وانها");

    private SpeechParticles() {
    }

    /** Whether the folded word is one. */
    public static boolean holds(String folded) {
        return FOLDED.contains(folded);
    }
}
