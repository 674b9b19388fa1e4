package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.Lexeme;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;

/**
 * Words of a link that one version has at one place and the other at another: {@code في مسقط} at the end of the sentence and at its
 * head. They are reserved before the gaps are read, so that nothing else is held against them.
 */
final class MovedWords {

    /** Most words without counterpart that a link is searched for, as the product of both sides. */
    private static final long MOST = 160_000;
    /** So many words that one version alone has may stand among moved words, or as many that differ. */
    private static final int BETWEEN = 2;

    /** Features of words that one version may well drop here and put in there without any of them having moved. */
    private static final int COMMON = Feature.REPORTING.bit() | Feature.SOURCE.bit() | Feature.SET_PHRASE.bit()
            | Feature.TITLE.bit() | Feature.NUMBER.bit()
            | Feature.DIGITS.bit() | Feature.ADVERB.bit();

    /** Features of words that must not go along unseen. */
    private static final int TELLING = Feature.REPORTING.bit() | Feature.NUMBER.bit() | Feature.DIGITS.bit()
            | Feature.NEGATION.bit() | Feature.MODALITY.bit()
            | Feature.MONTH.bit() | Feature.WEEKDAY.bit() | Feature.RELATIVE_DAY.bit() | Feature.TITLE.bit()
                    | Feature.APPROXIMATOR.bit();

    /** Particles that go along with the word after them. */
    private static final Set<String> LEADING = Set.of("في", "وفي", "من", "ومن", "علي", "الي", "عن", "مع", "عند", "قد", "وقد",
            "خلال", "بعد", "قبل", "عقب");

    /** So many words that match, on so many words of A and of B. */
    private record Run(int matches, int inA, int inB) {
    }

    /** Where moved words may begin in A and in B, and how many match from there on. */
    private record Candidate(int inA, int inB, int matches) {
    }

    private final List<Element> a;
    private final List<Element> b;
    private final String textA;
    private final String textB;
    private final NameBook names;
    private final Lexicon lexicon;
    /** Of each element how many pairs stand before it; read only where words may have moved. */
    private int[] gapOfA;
    private int[] gapOfB;
    private final BitSet movedA = new BitSet();
    private final BitSet movedB = new BitSet();

    MovedWords(List<Element> a, String textA, List<Element> b, String textB, NameBook names, Lexicon lexicon) {
        this.textA = textA;
        this.textB = textB;
        this.a = a;
        this.b = b;
        this.names = names;
        this.lexicon = lexicon;
        int[] freeA = free(a);
        int[] freeB = free(b);
        if ((long) freeA.length * freeB.length <= MOST && mayMove(freeA, freeB)) {
            gapOfA = gaps(a);
            gapOfB = gaps(b);
            reserve(candidates(freeA, freeB));
        }
    }

    /** Indices of the moved elements of A. */
    BitSet inA() {
        return movedA;
    }

    /** Indices of the moved elements of B. */
    BitSet inB() {
        return movedB;
    }

    /** How many pairs stand before each element: elements of one gap have as many. */
    private static int[] gaps(List<Element> elements) {
        int[] gaps = new int[elements.size()];
        int pairs = 0;
        for (int i = 0; i < gaps.length; i++) {
            pairs += elements.get(i).isPaired() ? 1 : 0;
            gaps[i] = pairs;
        }
        return gaps;
    }

    /** Indices of the words without counterpart. */
    private static int[] free(List<Element> elements) {
        int[] free = new int[8];
        int size = 0;
        for (int at = 0; at < elements.size(); at++) {
            if (isFree(elements.get(at))) {
                free = size == free.length ? Arrays.copyOf(free, 2 * size) : free;
                free[size++] = at;
            }
        }
        return Arrays.copyOf(free, size);
    }

    /** A quick look that never says no where words moved: in most links no word that one version lacks stands anywhere else. */
    private boolean mayMove(int[] freeA, int[] freeB) {
        for (int i : freeA) {
            Lexeme word = a.get(i).lexeme();
            for (int j : freeB) {
                Lexeme other = b.get(j).lexeme();
                if (word.key() == other.key() || word.stem() == other.stem()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Equal words in other gaps, those with more equal words behind them first, then those that stand earlier. */
    private List<Candidate> candidates(int[] freeA, int[] freeB) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i : freeA) {
            Lexeme word = a.get(i).lexeme();
            for (int j : freeB) {
                if (word.key() == b.get(j).lexeme().key()) {
                    addCandidate(i, j, candidates);
                }
            }
            for (int j : freeB) {
                if (word.isContent() && word.stem() == b.get(j).lexeme().stem() && word.key() != b.get(j).lexeme().key()) {
                    addCandidate(i, j, candidates);
                }
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::matches).reversed().thenComparingInt(candidate -> candidate.inA() + candidate.inB()));
        return candidates;
    }

    private void addCandidate(int i, int j, List<Candidate> candidates) {
        if (gapOfA[i] != gapOfB[j]) {
            candidates.add(new Candidate(i, j, run(i, j).matches()));
        }
    }

    private void reserve(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            reserve(candidate);
        }
    }

    /** Reserves the words from the two places on if they still are free and tell something. */
    private void reserve(Candidate candidate) {
        int i = candidate.inA();
        int j = candidate.inB();
        if (isInSource(a, i) && isInSource(b, j)) {
            return;
        }
        Run run = run(i, j);
        if (run.matches() > 0 && (tells(a, i, run.inA()) && tells(b, j, run.inB()) || leavesAuxiliary(i, j, run))
                && !(run.matches() == 1 && areReplaced(i, j))) {
            movedA.set(i, i + run.inA());
            movedB.set(j, j + run.inB());
            lead(a, i - 1, movedA);
            lead(b, j - 1, movedB);
            commas(i, a, movedA, textA, commaIn(gapOfA[i], b, gapOfB, textB));
            commas(j, b, movedB, textB, commaIn(gapOfB[j], a, gapOfA, textA));
        }
    }

    /** {@code ونفى} before its subject, which behind it leaves {@code وكان} in its place. */
    private boolean leavesAuxiliary(int i, int j, Run run) {
        return run.matches() == 1 && (isAuxiliaryAlone(i, a, gapOfA[i], b, gapOfB) || isAuxiliaryAlone(j, b, gapOfB[j], a, gapOfA));
    }

    /** Whether the word stands alone in its gap, and an auxiliary alone in the other version's. */
    private static boolean isAuxiliaryAlone(int at, List<Element> elements, int gap, List<Element> others, int[] gapOfOthers) {
        boolean alone = (at == 0 || elements.get(at - 1).isPaired()) && (at + 1 == elements.size() || elements.get(at + 1).isPaired());
        int first = IntStream.range(0, gapOfOthers.length).filter(other -> gapOfOthers[other] == gap
                && !others.get(other).isPaired()).findFirst().orElse(-1);
        boolean auxiliary = first >= 0 && !others.get(first).isMark() && SentenceOpening.isAuxiliary(others.get(first).lexeme().folded());
        return alone && auxiliary && (first + 1 == others.size() || others.get(first + 1).isPaired());
    }

    private static boolean isInSource(List<Element> elements, int at) {
        return namesSource(elements, at) || at > 0 && isFree(elements.get(at - 1)) && namesSource(elements, at - 1);
    }

    /** {@code مصادر} behind {@code بحسب} or {@code قالت}: told with what leads to it, which the other version has in other words. */
    private static boolean namesSource(List<Element> elements, int at) {
        Element before = at == 0 ? null : elements.get(at - 1);
        return before != null && isFree(before) && elements.get(at).lexeme().has(Feature.SOURCE)
                && (before.lexeme().has(Feature.REPORTING) || AttributionClassifier.ACCORDING.contains(before.lexeme().folded()));
    }

    private Run run(int i, int j) {
        Run run = new Run(0, 0, 0);
        Run next = next(i, j, run);
        while (next != null) {
            run = next;
            next = next(i, j, run);
        }
        return run;
    }

    /** The run with one more word that matches, perhaps behind words between; {@code null} if there is none. */
    private Run next(int i, int j, Run run) {
        int most = run.matches() > 1 ? BETWEEN : run.matches() > 0 ? 1 : 0;
        for (int skip = 0; skip <= most; skip++) {
            for (int skipA = 0; skipA <= skip; skipA++) {
                int x = i + run.inA() + skipA;
                int y = j + run.inB() + skip - skipA;
                if (match(x, y) && mayStandBetween(i + run.inA(), x, a, movedA) && mayStandBetween(j + run.inB(), y, b, movedB)
                        && gapOfA[x] == gapOfA[i] && gapOfB[y] == gapOfB[j]) {
                    return new Run(run.matches() + 1, x - i + 1, y - j + 1);
                }
            }
        }
        return null;
    }

    private boolean match(int x, int y) {
        return x < a.size() && y < b.size() && isFree(a.get(x)) && isFree(b.get(y)) && !movedA.get(x) && !movedB.get(y)
                && Kinship.of(a.get(x).lexeme(), b.get(y).lexeme()) != Kinship.NONE;
    }

    /** Whether the words tell so little that they go along with moved words. */
    private boolean mayStandBetween(int from, int to, List<Element> elements, BitSet moved) {
        for (int at = from; at < to; at++) {
            Element element = elements.get(at);
            if (!isFree(element) || moved.get(at) || (element.lexeme().sense().features() & TELLING) != 0
                    || names.holds(element.lexeme())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words hold one of content, and, where that is one alone, no common one. */
    private boolean tells(List<Element> elements, int from, int length) {
        List<Lexeme> content = elements.subList(from, from + length).stream().map(Element::lexeme)
                .filter(word -> word.isContent() && !word.isValue()).toList();
        return content.size() > 1 || content.size() == 1 && (content.get(0).sense().features() & COMMON) == 0
                && !lexicon.is(NounKind.TIME, Proclitics.withoutArticle(content.get(0).folded()));
    }

    /** Whether either version has a kin word where the other one has the word. */
    private boolean areReplaced(int i, int j) {
        return isReplaced(a.get(i), gapOfA[i], b, gapOfB) || isReplaced(b.get(j), gapOfB[j], a, gapOfA);
    }

    /** Whether the other version has a kin word in the gap. */
    private boolean isReplaced(Element word, int gap, List<Element> others, int[] gapOfOthers) {
        for (int at = 0; at < others.size(); at++) {
            if (gapOfOthers[at] == gap && isFree(others.get(at)) && KinWords.areKin(word, others.get(at), names, lexicon)) {
                return true;
            }
        }
        return false;
    }

    private static void lead(List<Element> elements, int at, BitSet moved) {
        if (at >= 0 && isFree(elements.get(at)) && !moved.get(at) && LEADING.contains(elements.get(at).lexeme().folded())) {
            moved.set(at);
        }
    }

    /** Takes the commas around a moved phrase of several words along, unless the other version has one at the same place. */
    private static void commas(int at, List<Element> elements, BitSet moved, String text, boolean inOther) {
        int before = moved.previousClearBit(at);
        int behind = moved.nextClearBit(at);
        if (inOther || behind - before < 3) {
            return;
        }
        if (before >= 0 && isComma(elements.get(before), text)) {
            moved.set(before);
        }
        if (behind < elements.size() && isComma(elements.get(behind), text)) {
            moved.set(behind);
        }
    }

    private static boolean commaIn(int gap, List<Element> elements, int[] gaps, String text) {
        return IntStream.range(0, gaps.length).anyMatch(at -> gaps[at] == gap && isComma(elements.get(at), text));
    }

    private static boolean isComma(Element element, String text) {
        return element.isMark() && "،,".indexOf(text.charAt(element.span().start())) >= 0;
    }

    private static boolean isFree(Element element) {
        return !element.isPaired() && !element.isMark() && element.lexeme().key() >= 0;
    }
}
