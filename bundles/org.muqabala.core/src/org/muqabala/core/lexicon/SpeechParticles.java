package org.muqabala.core.lexicon;

import java.util.Set;

/**
 * The particles that begin reported speech, with the pronouns that they take; they go when the speech becomes direct. And those that
 * lead to its source.
 */
public final class SpeechParticles {

    private static final Set<String> FOLDED = Set.of("ان", "انه", "انها", "انهم", "انهما", "اننا", "انني", "اني", "بان", "بانه", "بانها", "بانهم", "وان", "وانه", "وانها");

    private static final Set<String> TO_SOURCE = Set.of("بحسب", "حسب", "حسبما", "بحسبما", "وفق", "وفقا", "نقلا");

    private SpeechParticles() {
    }

    /** Whether the folded word is one. */
    public static boolean holds(String folded) {
        return FOLDED.contains(folded);
    }

    /** Whether the folded word leads to the source of what stands before it: {@code بحسب}. */
    public static boolean leadToSource(String folded) {
        return TO_SOURCE.contains(folded);
    }
}
