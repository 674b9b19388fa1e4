package org.muqabala.core.lexicon;

/**
 * What a folded word may be taken for, as sorted numbers that one {@link TraitReader} gave.
 *
 * @param forms what is left of it without affixes
 * @param roots the roots that it may come from
 * @param synonyms sets of synonyms that it belongs to
 */
public record WordTraits(int[] forms, int[] roots, int[] synonyms) {

    /** Whether the two look like forms of one lemma. */
    public boolean sharesForm(WordTraits other) {
        return intersect(forms, other.forms);
    }

    /** Whether the two may come from one root. */
    public boolean sharesRoot(WordTraits other) {
        return intersect(roots, other.roots);
    }

    /** Whether a desk may put the one for the other. */
    public boolean isSynonym(WordTraits other) {
        return intersect(synonyms, other.synonyms);
    }

    private static boolean intersect(int[] first, int[] second) {
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            if (first[i] == second[j]) {
                return true;
            }
            if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
