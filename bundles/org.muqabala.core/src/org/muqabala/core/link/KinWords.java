package org.muqabala.core.link;

import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.TraitReader;
import org.muqabala.core.lexicon.WordTraits;

/**
 * How surely two words tell the same: as the same word or value, as forms of one lemma, as synonyms, or as words of one root. For
 * one thread.
 */
final class KinWords {

    /** The same word or value, perhaps behind another proclitic. */
    static final int SURE = 100;

    private static final int STEM = 90;
    private static final int FORM = 70;
    private static final int SYNONYM = 70;
    private static final int SAYING = 50;
    private static final int ROOT = 40;

    private final TraitReader reader;
    private final Map<Integer, WordTraits> traits = new HashMap<>();

    KinWords(Lexicon lexicon) {
        reader = new TraitReader(lexicon);
    }

    /** Percentage of their weight that two words have in common; 0 if they are no kin. Particles are kin to themselves alone. */
    int degree(Lexeme a, Lexeme b) {
        if (!a.isContent() || !b.isContent()) {
            return a.key() == b.key() ? SURE : 0;
        }
        if (a.key() == b.key() || a.rest() != 0 && (a.rest() == b.key() || a.rest() == b.rest()) || b.rest() != 0 && b.rest() == a.key()) {
            return SURE;
        }
        if (a.isValue() || b.isValue() || a.has(Feature.DIGITS) || b.has(Feature.DIGITS)) {
            return 0;
        }
        if (a.stem() == b.stem()) {
            return STEM;
        }
        WordTraits traitsA = traits(a);
        WordTraits traitsB = traits(b);
        if (traitsA.sharesForm(traitsB)) {
            return FORM;
        }
        if (traitsA.isSynonym(traitsB)) {
            return SYNONYM;
        }
        if (a.has(Feature.REPORTING) && b.has(Feature.REPORTING)) {
            return SAYING;
        }
        return traitsA.sharesRoot(traitsB) ? ROOT : 0;
    }

    private WordTraits traits(Lexeme word) {
        return traits.computeIfAbsent(word.key(), key -> reader.read(word.folded()));
    }
}
