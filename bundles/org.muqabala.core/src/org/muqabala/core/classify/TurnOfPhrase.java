package org.muqabala.core.classify;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Wording.Category;

/**
 * Runs of two gaps that are one turn of phrase, though their words are of unlike kinds: {@code يدرس البيع} and {@code سيبيع}, which
 * commit to more or less; {@code يشير إلى} and {@code لم يثبت}, of which one denies; {@code وعزا ذلك إلى} and {@code بسبب}, of which
 * one leaves the cause to somebody; {@code أسبوع} and {@code عشرة أيام}, two periods.
 *
 * @param category what the runs are
 * @param fromA index in the gap of A where they start
 * @param toA index after them
 * @param fromB index in the gap of B where they start
 * @param toB index after them
 */
record TurnOfPhrase(Category category, int fromA, int toA, int fromB, int toB) {

    /** Largest gap in which they are looked for, in pairs of words. */
    private static final int LARGEST_GAP = 400;
    /** Most words of a period: {@code بين عامي 2014 و 2019}. */
    private static final int LONGEST_PERIOD = 5;
    /** So many words may stand between a verb that traces something back and its particle. */
    private static final int TRACED_WITHIN = 4;

    private static final Set<String> DENYING = Set.of("لا", "لم", "لن", "ولا", "ولم", "ولن", "فلا", "فلم", "فلن");
    /** What may close a denial: {@code لم يثبت بعد}. */
    private static final Set<String> YET = Set.of("بعد");
    private static final Set<String> STILL = Set.of("يزال", "تزال", "يزالون", "زال", "زالت", "زالوا");
    private static final Set<String> NO_LONGER = Set.of("يعد", "تعد", "يعودوا");
    /** Verbs of one who has not bound himself yet. */
    private static final Set<String> CONSIDERING = Set.of("يدرس", "تدرس", "يدرسون", "يبحث", "تبحث", "يبحثون", "يعتزم", "تعتزم",
            "يعتزمون", "ينوي", "تنوي", "ينوون", "يخطط", "تخطط", "يخططون", "يفكر", "تفكر", "يفكرون", "يامل", "تامل", "ياملون",
            "يسعي", "تسعي", "يسعون", "يحاول", "تحاول", "يحاولون", "يرغب", "ترغب", "يرغبون", "يستعد", "تستعد", "يستعدون");
    private static final Set<String> TAKEN = Set.of("في", "الي", "ل", "ب", "علي");
    private static final Set<String> TRACING = Set.of("عزا", "عزت", "عزوا", "يعزو", "تعزو", "عازيا", "عازيه", "ارجع", "ارجعت",
            "ارجعوا", "يرجع", "ترجع", "مرجعا", "مرجعه");
    private static final Set<String> CAUSING = Set.of("بسبب", "نتيجه", "جراء", "بفعل", "بفضل", "لان", "لانه", "لانها");
    /** Verbs and participles of what is awaited: {@code ينتظر أن} and {@code من المتوقع أن}. */
    private static final Set<String> EXPECTED = Set.of("ينتظر", "يتوقع", "يرتقب", "المتوقع", "المنتظر", "المرتقب");
    private static final Set<String> OF = Set.of("من", "ومن", "فمن");
    private static final Set<String> BETWEEN = Set.of("بين", "من");
    private static final Set<String> YEARS = Set.of("عامي", "سنتي", "عام", "العامين");

    /** The first of them in two gaps; {@code null} if there is none. */
    static TurnOfPhrase first(List<Element> gapA, List<Element> gapB, Lexicon lexicon) {
        if ((long) gapA.size() * gapB.size() > LARGEST_GAP) {
            return null;
        }
        BitSet headsA = heads(gapA, lexicon);
        BitSet headsB = heads(gapB, lexicon);
        if (headsA.isEmpty() && headsB.isEmpty()) {
            return null;
        }
        for (int i = 0; i < gapA.size(); i++) {
            for (int j = 0; j < gapB.size(); j++) {
                TurnOfPhrase found = headsA.get(i) ? found(gapA, i, gapB, j, lexicon) : null;
                if (found == null && headsB.get(j) && (found = found(gapB, j, gapA, i, lexicon)) != null) {
                    found = found.turned();
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Where the longer form of a turn of phrase may begin: a quick look that never says no to one. */
    private static BitSet heads(List<Element> gap, Lexicon lexicon) {
        BitSet heads = new BitSet();
        for (int at = 0; at < gap.size(); at++) {
            String word = word(gap, at);
            String bare = Proclitics.withoutLetter(word);
            heads.set(at, CONSIDERING.contains(bare) || EXPECTED.contains(bare) || TRACING.contains(bare)
                    || TRACING.contains(word) || DENYING.contains(word)
                    || lexicon.periods().mayHold(word) || endOfYears(gap, at) > at);
        }
        return heads;
    }

    private TurnOfPhrase turned() {
        return new TurnOfPhrase(category, fromB, toB, fromA, toA);
    }

    /** The turn of phrase of which the first gap has the longer form. */
    private static TurnOfPhrase found(List<Element> gap, int from, List<Element> other, int at, Lexicon lexicon) {
        int end = endOfConsidered(gap, from, other, at);
        if (end > from) {
            return new TurnOfPhrase(Category.MODALITY, from, end, at, at + 1);
        }
        if (EXPECTED.contains(Proclitics.withoutLetter(word(gap, from))) && OF.contains(word(other, at))
                && EXPECTED.contains(word(other, at + 1))) {
            return new TurnOfPhrase(Category.CONTENT, from, from + 1, at, at + 2);
        }
        end = endOfTraced(gap, from);
        if (end > from && CAUSING.contains(word(other, at))) {
            return new TurnOfPhrase(Category.REPORTING, from, end, at, at + 1);
        }
        end = endOfDenied(gap, from);
        int otherEnd = end > from ? endOfAffirmed(other, at, word(gap, from + 1)) : at;
        if (otherEnd > at) {
            return new TurnOfPhrase(Category.MODALITY, from, end, at, otherEnd);
        }
        return period(gap, from, other, at, lexicon);
    }

    /** Index after {@code تدرس الطعن في} whose noun is of the other gap's verb; {@code from} if there is none. */
    private static int endOfConsidered(List<Element> gap, int from, List<Element> other, int at) {
        if (!CONSIDERING.contains(Proclitics.withoutLetter(word(gap, from))) || !WordShape.PRESENT_OR_FUTURE.fits(word(other, at))) {
            return from;
        }
        int noun = TAKEN.contains(word(gap, from + 1)) ? from + 2 : from + 1;
        String name = Proclitics.withoutLetterAndArticle(word(gap, noun));
        String verb = word(other, at);
        boolean kin = !name.isEmpty() && !WordShape.PRESENT_OR_FUTURE.fits(name)
                && (Derivation.sameLemma(verb, name) || Derivation.sameRoot(verb, name));
        return kin ? noun + 1 : from;
    }

    /** Index after {@code وعزت الشركة ذلك إلى}; {@code from} if there is none. */
    private static int endOfTraced(List<Element> gap, int from) {
        if (!tracesBack(word(gap, from))) {
            return from;
        }
        for (int at = from + 1; at < Math.min(gap.size(), from + 1 + TRACED_WITHIN) && !gap.get(at).isMark(); at++) {
            if (word(gap, at).equals("الي")) {
                return at + 1;
            }
        }
        return from;
    }

    /** Whether the word is a verb of tracing something back to its cause. */
    static boolean tracesBack(String word) {
        return TRACING.contains(word) || TRACING.contains(Proclitics.withoutLetter(word));
    }

    /** Index after {@code لم يثبت بعد}; {@code from} if there is none. */
    private static int endOfDenied(List<Element> gap, int from) {
        if (!DENYING.contains(word(gap, from)) || !WordShape.PRESENT_OR_FUTURE.fits(word(gap, from + 1))
                || STILL.contains(word(gap, from + 1))) {
            return from;
        }
        return YET.contains(word(gap, from + 2)) ? from + 3 : from + 2;
    }

    /** Index after the verb, with its preposition, that stands where the other gap denies one; {@code from} if there is none. */
    private static int endOfAffirmed(List<Element> gap, int from, String denied) {
        String word = word(gap, from);
        if (NO_LONGER.contains(denied)) {
            boolean still = STILL.contains(word(gap, from + 1)) && (word.equals("لا") || word.equals("ما"));
            return still ? from + 2 : from;
        }
        boolean first = from == 0 || !DENYING.contains(word(gap, from - 1));
        if (!first || !WordShape.PRESENT_OR_FUTURE.fits(word) || STILL.contains(word)
                || isAny(gap.get(from), Feature.NUMBER, Feature.TITLE, Feature.FUNCTION)
                || Derivation.sameLemma(word, denied)) {
            return from;
        }
        return TAKEN.contains(word(gap, from + 1)) ? from + 2 : from + 1;
    }

    private static TurnOfPhrase period(List<Element> gap, int from, List<Element> other, int at, Lexicon lexicon) {
        int years = endOfYears(gap, from);
        if (!lexicon.periods().mayHold(word(other, at)) || years == from && !lexicon.periods().mayHold(word(gap, from))) {
            return null;
        }
        for (int end = Math.min(gap.size(), from + LONGEST_PERIOD); end > from; end--) {
            for (int otherEnd = Math.min(other.size(), at + LONGEST_PERIOD); otherEnd > at; otherEnd--) {
                List<String> words = words(gap, from, end);
                List<String> others = words(other, at, otherEnd);
                if (years == end && lexicon.periods().isPeriod(others)) {
                    return new TurnOfPhrase(Category.DATE, from, end, at, otherEnd);
                }
                if (lexicon.periods().areOfOtherLength(words, others)) {
                    return new TurnOfPhrase(Category.NUMBER, from, end, at, otherEnd);
                }
            }
        }
        return null;
    }

    /** Index after {@code بين عامي 2014 و 2019}; {@code from} if there is none. */
    private static int endOfYears(List<Element> gap, int from) {
        if (!BETWEEN.contains(word(gap, from))) {
            return from;
        }
        int year = YEARS.contains(word(gap, from + 1)) ? from + 2 : from + 1;
        boolean two = WordShape.YEAR.fits(word(gap, year)) && WordShape.YEAR.fits(word(gap, year + 2)) && !word(gap, year + 1).isEmpty();
        return two ? year + 3 : from;
    }

    private static boolean isAny(Element element, Feature... features) {
        for (Feature feature : features) {
            if (element.lexeme().has(feature)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(List<Element> gap, int from, int to) {
        return gap.subList(from, to).stream().map(element -> element.isMark() ? "" : element.lexeme().folded()).toList();
    }

    /** The folded word; empty for a mark and beyond the end. */
    private static String word(List<Element> gap, int at) {
        return at < gap.size() && !gap.get(at).isMark() ? gap.get(at).lexeme().folded() : "";
    }
}
