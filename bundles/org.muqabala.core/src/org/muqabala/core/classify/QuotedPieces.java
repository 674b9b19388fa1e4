package org.muqabala.core.classify;

import java.util.Optional;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording.Category;

/**
 * Words inside a quotation that the two versions word differently: {@code طريقا للخروج} and {@code مخرجا}, {@code شيئا} and
 * {@code أي شيء}. What the other version quotes in their place is one change, however its words stand for each other.
 */
final class QuotedPieces implements AdjoiningRule {

    /** Most words of either version that are one change. */
    private static final int LONGEST = 5;

    @Override
    public Optional<Category> together(Change first, Change second) {
        boolean quoted = first.context().quotedInBoth() && second.context().quotedInBoth();
        boolean joined = quoted && isWording(first) && isWording(second) && (first.isOneSided() || second.isOneSided())
                && first.a().words().size() + second.a().words().size() <= LONGEST
                && first.b().words().size() + second.b().words().size() <= LONGEST;
        return joined ? Optional.of(Category.CONTENT) : Optional.empty();
    }

    /** Words that are put otherwise; a preposition that a noun takes in one version alone goes with the noun's own change. */
    private static boolean isWording(Change change) {
        if (change.kind() == Change.Kind.FORM) {
            return true;
        }
        return change.kind() == Change.Kind.WORDS && AdjoiningRule.isPlain(change) && !(change.isOneSided() && leadsOn(change));
    }

    private static boolean leadsOn(Change change) {
        String first = change.present().words().get(0);
        return change.present().words().size() == 1 && (AdjoiningPrepositions.isTaken(first)
                || first.length() > 3 && first.startsWith("ب") && !change.present().has(Feature.FUNCTION));
    }
}
