package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;

/** Holds the phrases of one gap against those of the other: like against like, in reading order, what is left over alone. */
final class PhraseAligner {

    /**
     * Two phrases that stand for each other, or one that stands alone.
     *
     * @param a phrase of A, or {@code null}
     * @param b phrase of B, or {@code null}
     */
    record Pair(Phrase a, Phrase b) {
    }

    /** What may stand where the other version has a number. */
    private static final Set<String> SOME = Set.of("عده", "بعض", "عدد", "بضعه", "بضع", "وعده", "لعده", "بعده");

    /** To whom something is said: no other word for who says it. */
    private static final Set<String> AUDIENCE = Set.of("للصحفيين", "للصحافيين", "لصحفيين", "لصحافيين", "للاعلاميين", "للاعلام",
            "للتلفزيون");

    /** Ends {@code على الأقل}, which bounds a number and never stands for one. */
    private static final Set<String> AT_LEAST = Set.of("الاقل");

    /** Ordinals that are no numbers of their own. */
    private static final Set<String> FIRST = Set.of("الاول", "الاولي", "الاخير", "الاخيره", "اول", "اولي");
    /** Particles by their weight, verbs by their form. */
    private static final Set<String> LIGHT_VERBS = Set.of("تم", "تمت", "يتم", "تتم", "جري", "يجري", "جرت", "قام", "قامت", "يقوم",
            "تقوم", "وتم", "وجري", "وقام", "وقامت", "اصبح", "اصبحت", "بات", "باتت");

    private final VersionText versionA;
    private final VersionText versionB;

    PhraseAligner(VersionText versionA, VersionText versionB) {
        this.versionA = versionA;
        this.versionB = versionB;
    }

    /** How like the phrases of two gaps are, each held against the one that it is paired with. */
    int likeness(List<Phrase> a, List<Phrase> b) {
        return table(a, b)[0][0];
    }

    private int[][] table(List<Phrase> a, List<Phrase> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                int likeness = likeness(a.get(i), b.get(j));
                int paired = likeness > 0 ? likeness + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    List<Pair> pairs(List<Phrase> a, List<Phrase> b) {
        int[][] best = table(a, b);
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            boolean both = i < a.size() && j < b.size();
            int likeness = both ? likeness(a.get(i), b.get(j)) : 0;
            if (likeness > 0 && best[i][j] == likeness + best[i + 1][j + 1]) {
                pairs.add(new Pair(a.get(i++), b.get(j++)));
            } else if (j == b.size() || i < a.size() && best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(a.get(i++), null));
            } else {
                pairs.add(new Pair(null, b.get(j++)));
            }
        }
        return pairs;
    }

    /** Whether the folded word only says to whom something was said: {@code للصحافيين}. */
    static boolean isAudience(String word) {
        return AUDIENCE.contains(word);
    }

    private int likeness(Phrase a, Phrase b) {
        if (a.isMark() || b.isMark()) {
            return a.isMark() && b.isMark() ? likenessOfMarks(a.span().start(), b.span().start()) : 0;
        }
        if (a.category() == b.category()) {
            if (a.category() == Category.REPORTING) {
                return 7;
            }
            return isAny(a, AT_LEAST) != isAny(b, AT_LEAST) ? 0 : 6;
        }
        return isAny(a, AUDIENCE) || isAny(b, AUDIENCE) ? 0 : Math.max(likenessOf(a, b), likenessOf(b, a));
    }

    /** What a pair of two kinds is worth, told from the one kind; 0 if it is none. */
    private static int likenessOf(Phrase phrase, Phrase other) {
        return switch (phrase.category()) {
            case REPORTING -> other.category() == Category.FUNCTION ? 3 : mayBeVerb(other) ? 1 : 0;
            case MODALITY -> other.category() == Category.FUNCTION ? 3 : 0;
            case NUMBER -> other.category() == Category.FUNCTION && isAny(other, SOME)
                    || other.category() == Category.CONTENT && (isAny(other, FIRST)
                    || NumberClassifier.isBound(phrase) && NumberClassifier.amounts(other)) ? 2 : 0;
            case DATE -> isUnit(phrase) && isUnit(other) ? 4 : other.category() == Category.FUNCTION
                    && phrase.elements().stream().allMatch(element -> DateClassifier.isUnit(element.lexeme().folded())) ? 1 : 0;
            case ADVERB -> other.category() == Category.CONTENT ? 4 : other.category() == Category.NAME ? 1 : 0;
            case CONTENT -> other.category() == Category.NAME || other.category() == Category.FUNCTION && isAny(other, LIGHT_VERBS) ? 1 : 0;
            default -> 0;
        };
    }

    private static boolean isUnit(Phrase phrase) {
        return phrase.elements().size() == 1 && !phrase.isMark() && DateClassifier.isUnit(phrase.elements().get(0).lexeme().folded());
    }

    /** A lone word of content without article, which may be a verb. */
    private static boolean mayBeVerb(Phrase phrase) {
        String word = phrase.elements().get(0).lexeme().folded();
        return phrase.category() == Category.CONTENT && phrase.elements().size() == 1 && !word.startsWith("ال")
                && !word.startsWith("وال") && !word.endsWith("ه");
    }

    private static boolean isAny(Phrase phrase, Set<String> words) {
        return phrase.elements().stream().anyMatch(element -> !element.isMark() && words.contains(element.lexeme().folded()));
    }

    /** A mark that opens a quotation is none that closes one, be they written alike. */
    private int likenessOfMarks(int a, int b) {
        QuotedText quotedA = versionA.quoted();
        QuotedText quotedB = versionB.quoted();
        boolean turned = quotedA.opens(a) && quotedB.closes(b) || quotedA.closes(a) && quotedB.opens(b);
        return turned ? 0 : likeness(versionA.text().charAt(a), versionB.text().charAt(b));
    }

    private static int likeness(char a, char b) {
        if (a == b) {
            return 8;
        }
        if (Characters.isQuote(a) || Characters.isQuote(b)) {
            return Characters.isQuote(a) && Characters.isQuote(b) ? 6 : 0;
        }
        return 2;
    }
}
