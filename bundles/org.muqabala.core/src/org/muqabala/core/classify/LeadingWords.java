package org.muqabala.core.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Wording.Category;

/**
 * Takes particles off the head of two phrases that stand for each other: {@code إلى 43} and {@code 51} are a particle dropped and
 * another number.
 */
final class LeadingWords {

    private static final Set<Category> TOLD_APART = EnumSet.of(Category.NUMBER, Category.NAME);

    /** Verbs that add nothing to the noun behind them, which stands for another noun. */
    private static final Set<String> BEFORE_NOUNS = Set.of("تكون", "يكون");

    private static final Set<String> DONE = Set.of("قد", "لقد", "وقد");

    private LeadingWords() {
    }

    /** The particles held against each other, and what they lead to; the pair alone where nothing can be taken off. */
    static List<PhraseAligner.Pair> apart(PhraseAligner.Pair pair) {
        if (areNouns(pair) && BEFORE_NOUNS.contains(first(pair.a())) != BEFORE_NOUNS.contains(first(pair.b()))) {
            return apart(pair, BEFORE_NOUNS.contains(first(pair.a())) ? 1 : 0, BEFORE_NOUNS.contains(first(pair.b())) ? 1 : 0,
                    Category.FUNCTION);
        }
        if (pair.a() != null && pair.b() != null && isLedNoun(pair.a()) && isLedNoun(pair.b())) {
            return apart(pair, 1, 1, Category.FUNCTION);
        }
        if (pair.a() != null && pair.b() != null && (isDoneVerb(pair.a()) && isLoneWord(pair.b())
                || isDoneVerb(pair.b()) && isLoneWord(pair.a()))) {
            return apart(pair, isDoneVerb(pair.a()) ? 1 : 0, isDoneVerb(pair.b()) ? 1 : 0, Category.FUNCTION);
        }
        if (pair.a() == null || pair.b() == null || !TOLD_APART.contains(pair.a().category())
                || pair.a().category() != pair.b().category()) {
            return List.of(pair);
        }
        boolean bound = areOneBound(pair.a().elements().get(0), pair.b().elements().get(0)) && pair.a().elements().size() > 1
                && pair.b().elements().size() > 1;
        int inA = bound ? 1 : leading(pair.a());
        int inB = bound ? 1 : leading(pair.b());
        if (inA == 0 && inB == 0) {
            return List.of(pair);
        }
        return apart(pair, inA, inB, bound ? Category.NUMBER : Category.FUNCTION);
    }

    private static List<PhraseAligner.Pair> apart(PhraseAligner.Pair pair, int inA, int inB, Category category) {
        return List.of(new PhraseAligner.Pair(head(pair.a(), inA, category), head(pair.b(), inB, category)),
                new PhraseAligner.Pair(rest(pair.a(), inA), rest(pair.b(), inB)));
    }

    /** {@code قد أوصى}: a verb that was done. */
    private static boolean isDoneVerb(Phrase phrase) {
        return phrase.category() == Category.CONTENT && phrase.elements().size() == 2 && DONE.contains(first(phrase))
                && !phrase.elements().get(1).isMark();
    }

    private static boolean isLoneWord(Phrase phrase) {
        return phrase.category() == Category.CONTENT && phrase.elements().size() == 1 && !phrase.isMark();
    }

    /** {@code عقب انتهاء}: a particle and one word of content. */
    private static boolean isLedNoun(Phrase phrase) {
        return phrase.category() == Category.CONTENT && phrase.elements().size() == 2
                && phrase.elements().stream().noneMatch(Element::isMark) && isParticle(phrase.elements().get(0))
                && !isParticle(phrase.elements().get(1));
    }

    /** {@code تكون النقوش} and {@code الكتابات}: nouns, of which one may have a light verb before it. */
    private static boolean areNouns(PhraseAligner.Pair pair) {
        return pair.a() != null && pair.b() != null && isNoun(pair.a()) && isNoun(pair.b());
    }

    private static boolean isNoun(Phrase phrase) {
        int words = phrase.elements().size() - (BEFORE_NOUNS.contains(first(phrase)) ? 1 : 0);
        return phrase.category() == Category.CONTENT && words == 1 && phrase.elements().stream().noneMatch(Element::isMark);
    }

    private static String first(Phrase phrase) {
        return phrase.elements().get(0).isMark() ? "" : phrase.elements().get(0).lexeme().folded();
    }

    /** {@code قرابة} and {@code نحو}, which say as much of the numbers behind them. */
    private static boolean areOneBound(Element first, Element second) {
        return !first.isMark() && !second.isMark() && first.lexeme().has(Feature.APPROXIMATOR) && second.lexeme().has(Feature.APPROXIMATOR)
                && first.lexeme().sense().value() == second.lexeme().sense().value()
                && !first.lexeme().folded().equals(second.lexeme().folded());
    }

    /** How many particles the phrase begins with; at least one word is left over. */
    private static int leading(Phrase phrase) {
        int leading = 0;
        while (leading < phrase.elements().size() - 1 && isParticle(phrase.elements().get(leading))
                && !isWhat(phrase.elements().get(leading), phrase.elements().get(leading + 1))) {
            leading++;
        }
        return leading == 0 && phrase.elements().size() > 2 && isCompound(phrase.elements().get(0), phrase.elements().get(1)) ? 2 : leading;
    }

    /** {@code مقارنة بـ}. */
    private static boolean isCompound(Element first, Element second) {
        return !first.isMark() && !second.isMark() && CompoundPrepositions.hold(first.lexeme().folded(), second.lexeme().folded());
    }

    /** {@code ما} of {@code ما يقرب من}, which bounds a number together with its verb. */
    private static boolean isWhat(Element particle, Element next) {
        return particle.lexeme().folded().equals("ما") && !next.isMark() && next.lexeme().has(Feature.APPROXIMATOR);
    }

    private static boolean isParticle(Element element) {
        return !element.isMark() && element.lexeme().has(Feature.FUNCTION) && !element.lexeme().has(Feature.APPROXIMATOR)
                && !element.lexeme().has(Feature.NUMBER)
                && !element.lexeme().has(Feature.TITLE);
    }

    private static Phrase head(Phrase phrase, int length, Category category) {
        return length == 0 ? null : new Phrase(category, phrase.elements().subList(0, length), (char) 0);
    }

    private static Phrase rest(Phrase phrase, int from) {
        return new Phrase(phrase.category(), phrase.elements().subList(from, phrase.elements().size()), (char) 0);
    }
}
