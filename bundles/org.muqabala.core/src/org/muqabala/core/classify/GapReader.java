package org.muqabala.core.classify;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Span;

/**
 * Tells a gap, the words and marks between two pairs, as the changes that an editor sees there: words that moved, that change
 * places, that are joined, that are kin; what is left over is read as phrases and held against each other, like against like.
 */
final class GapReader {

    /** Largest gap that is cut at its best place around moved words, in pairs of words. */
    private static final int LARGEST_CUT = 400;

    private final VersionText a;
    private final VersionText b;
    private final ChangeLog log;
    private final List<Element> elementsA;
    private final List<Element> elementsB;
    private final NameBook names;
    private final Lexicon lexicon;
    private final WordByWord wordByWord;
    private final PhraseReader phrasesOfA;
    private final PhraseReader phrasesOfB;
    private final PhraseAligner aligner;
    private final MovedWords moved;
    private final SharedEnds ends;

    GapReader(VersionText a, VersionText b, ChangeLog log, NameBook names, Lexicon lexicon, WordByWord wordByWord,
            List<Element> elementsA, List<Element> elementsB) {
        this.a = a;
        this.b = b;
        this.log = log;
        this.elementsA = elementsA;
        this.elementsB = elementsB;
        this.names = names;
        this.lexicon = lexicon;
        this.wordByWord = wordByWord;
        phrasesOfA = new PhraseReader(a.units(), names);
        phrasesOfB = new PhraseReader(b.units(), names);
        aligner = new PhraseAligner(a, b);
        moved = new MovedWords(elementsA, a.text(), elementsB, b.text(), names, lexicon);
        ends = new SharedEnds(a.text(), b.text());
    }

    /** Tells a gap, around the words that moved away from it or into it. */
    void read(int fromA, int toA, int fromB, int toB) {
        int inA = moved.inA().nextSetBit(fromA);
        int inB = moved.inB().nextSetBit(fromB);
        int openingA = inB == fromB ? opening(fromA, toA, elementsA, moved.inA(), fromB, toB, elementsB) : 0;
        int openingB = inA == fromA ? opening(fromB, toB, elementsB, moved.inB(), fromA, toA, elementsA) : 0;
        if (openingA > 0 || openingB > 0) {
            int endA = fromA + Math.max(1, openingA);
            int endB = fromB + Math.max(1, openingB);
            phrases(new PhraseAligner.Pair(new Phrase(Category.FUNCTION, elementsA.subList(fromA, endA), (char) 0),
                    new Phrase(Category.FUNCTION, elementsB.subList(fromB, endB), (char) 0)));
            gap(elementsA.subList(endA, toA), elementsB.subList(endB, toB));
        } else if (length(moved.inA(), inA, toA) > 0 && length(moved.inA(), inA, toA) >= length(moved.inB(), inB, toB)) {
            int end = inA + length(moved.inA(), inA, toA);
            int cut = cut(elementsA.subList(fromA, inA), elementsA.subList(end, toA), fromB, toB, Side.B);
            read(fromA, inA, fromB, cut);
            moved(Side.A, elementsA.subList(inA, end));
            read(end, toA, cut, toB);
        } else if (length(moved.inB(), inB, toB) > 0) {
            int end = inB + length(moved.inB(), inB, toB);
            int cut = cut(elementsB.subList(fromB, inB), elementsB.subList(end, toB), fromA, toA, Side.A);
            read(fromA, cut, fromB, inB);
            moved(Side.B, elementsB.subList(inB, end));
            read(cut, toA, end, toB);
        } else {
            gap(elementsA.subList(fromA, toA), elementsB.subList(fromB, toB));
        }
    }

    /** How many moved elements follow each other from the place on. */
    private static int length(BitSet moved, int at, int to) {
        return at < 0 || at >= to ? 0 : Math.min(to, moved.nextClearBit(at)) - at;
    }

    /** Length of what opens the sentence in the place of the other gap's first word, which moved behind its subject; 0 if nothing does. */
    private static int opening(int from, int to, List<Element> elements, BitSet moved, int fromOther, int toOther, List<Element> others) {
        int length = from < to && fromOther < toOther && !moved.get(from) ? SentenceOpening.length(elements.subList(from, to)) : 0;
        boolean rest = length > 0 && elements.subList(from + length, to).stream().allMatch(Element::isMark)
                && others.subList(fromOther + 1, toOther).stream().allMatch(Element::isMark);
        return rest ? length : 0;
    }

    /** Where to cut the other version's gap so that its parts are most like what stands before and behind the moved words. */
    private int cut(List<Element> before, List<Element> behind, int from, int to, Side other) {
        if (from == to || before.isEmpty()) {
            return from;
        }
        if (behind.isEmpty() || (long) (before.size() + behind.size()) * (to - from) > LARGEST_CUT) {
            return to;
        }
        int best = from;
        int most = -1;
        for (int cut = from; cut <= to; cut++) {
            int worth = likeness(before, unmoved(from, cut, other), other) + likeness(behind, unmoved(cut, to, other), other);
            if (worth > most) {
                most = worth;
                best = cut;
            }
        }
        return best;
    }

    private List<Element> unmoved(int from, int to, Side side) {
        BitSet away = side == Side.A ? moved.inA() : moved.inB();
        return IntStream.range(from, to).filter(at -> !away.get(at)).mapToObj((side == Side.A ? elementsA : elementsB)::get).toList();
    }

    private int likeness(List<Element> own, List<Element> others, Side other) {
        return other == Side.A ? aligner.likeness(phrasesOfA.read(others), phrasesOfB.read(own))
                : aligner.likeness(phrasesOfA.read(own), phrasesOfB.read(others));
    }

    private void moved(Side side, List<Element> words) {
        Phrase phrase = new Phrase(Category.CONTENT, words, (char) 0);
        if (side == Side.A) {
            log.pass(phrase.span(), null);
            log.add(Change.Kind.ORDER, log.wording(Side.A, phrase.span(), phrase), log.wording(Side.B, log.here(Side.B), null));
        } else {
            log.pass(null, phrase.span());
            log.add(Change.Kind.ORDER, log.wording(Side.A, log.here(Side.A), null), log.wording(Side.B, phrase.span(), phrase));
        }
    }

    private void gap(List<Element> gapA, List<Element> gapB) {
        if (gapA.isEmpty() && gapB.isEmpty()) {
            return;
        }
        boolean both = !gapA.isEmpty() && !gapB.isEmpty();
        boolean told = both && (exchanged(gapA, gapB) || framed(Side.A, gapA, gapB) || framed(Side.B, gapB, gapA)) || unnamed(Side.A, gapA, gapB)
                || unnamed(Side.B, gapB, gapA) || both && (equal(gapA, gapB) || turned(gapA, gapB) || joined(gapA, gapB))
                || bracketed(Side.A, gapA, gapB)
                || bracketed(Side.B, gapB, gapA);
        if (!told) {
            kin(gapA, gapB);
        }
    }

    private void gap(Side side, List<Element> own, List<Element> other) {
        if (side == Side.A) {
            gap(own, other);
        } else {
            gap(other, own);
        }
    }

    private boolean exchanged(List<Element> gapA, List<Element> gapB) {
        ExchangedWords exchanged = ExchangedWords.first(gapA, gapB);
        if (exchanged == null) {
            return false;
        }
        gap(gapA.subList(0, exchanged.fromA()), gapB.subList(0, exchanged.fromB()));
        ordered(gapA.subList(exchanged.fromA(), exchanged.fromA() + 2), gapB.subList(exchanged.fromB(), exchanged.fromB() + 2));
        gap(gapA.subList(exchanged.fromA() + 2, gapA.size()), gapB.subList(exchanged.fromB() + 2, gapB.size()));
        return true;
    }

    /** Tells who says it, where the other version does not say, and the rest of the gap against the other where it is more like it. */
    private boolean framed(Side side, List<Element> own, List<Element> other) {
        SpeechFrame frame = SpeechFrame.first(own, side == Side.A ? phrasesOfA : phrasesOfB, other);
        if (frame == null) {
            return false;
        }
        Side there = side == Side.A ? Side.B : Side.A;
        boolean before = likeness(own.subList(0, frame.from()), other, there) > likeness(own.subList(frame.to(), own.size()), other, there);
        alone(side, own, frame.from(), frame.to(), Category.REPORTING, other, before);
        return true;
    }

    private boolean unnamed(Side side, List<Element> own, List<Element> other) {
        Anonymity unnamed = Anonymity.first(own, other);
        if (unnamed != null) {
            alone(side, own, unnamed.from(), unnamed.to(), Category.CONTENT, other, false);
        }
        return unnamed != null;
    }

    private boolean bracketed(Side side, List<Element> own, List<Element> other) {
        Bracketed bracketed = Bracketed.first(own, side == Side.A ? a.text() : b.text(), other, side == Side.A ? b.text() : a.text());
        if (bracketed == null) {
            return false;
        }
        List<Element> before = own.subList(0, bracketed.from());
        boolean behind = before.isEmpty() || bracketed.to() < own.size()
                && KinWords.in(side == Side.A ? before : other, side == Side.A ? other : before, names, lexicon).isEmpty();
        alone(side, own, bracketed.from(), bracketed.to(), Category.CONTENT, other, !behind);
        return true;
    }

    /** Tells a part of one gap alone, and the other gap against what stands before it or behind it. */
    private void alone(Side side, List<Element> own, int from, int to, Category category, List<Element> other, boolean before) {
        gap(side, own.subList(0, from), before ? other : List.of());
        Phrase phrase = new Phrase(category, own.subList(from, to), (char) 0);
        phrases(side == Side.A ? new PhraseAligner.Pair(phrase, null) : new PhraseAligner.Pair(null, phrase));
        gap(side, own.subList(to, own.size()), before ? List.of() : other);
    }

    private boolean equal(List<Element> gapA, List<Element> gapB) {
        EqualValues equal = EqualValues.first(gapA, a.text(), gapB, b.text(), lexicon);
        if (equal != null) {
            paired(equal.category(), gapA, equal.fromA(), equal.toA(), gapB, equal.fromB(), equal.toB());
        }
        return equal != null;
    }

    private boolean turned(List<Element> gapA, List<Element> gapB) {
        TurnOfPhrase turn = TurnOfPhrase.first(gapA, gapB, lexicon);
        if (turn != null) {
            paired(turn.category(), gapA, turn.fromA(), turn.toA(), gapB, turn.fromB(), turn.toB());
        }
        return turn != null;
    }

    /** Tells two parts of the gaps as one change, and what stands before and behind them. */
    private void paired(Category category, List<Element> gapA, int fromA, int toA, List<Element> gapB, int fromB, int toB) {
        gap(gapA.subList(0, fromA), gapB.subList(0, fromB));
        phrases(new PhraseAligner.Pair(new Phrase(category, gapA.subList(fromA, toA), (char) 0),
                new Phrase(category, gapB.subList(fromB, toB), (char) 0)));
        gap(gapA.subList(toA, gapA.size()), gapB.subList(toB, gapB.size()));
    }

    private boolean joined(List<Element> gapA, List<Element> gapB) {
        JoinedWords joined = JoinedWords.first(gapA, gapB, names.transliterations());
        if (joined == null) {
            return false;
        }
        gap(gapA.subList(0, joined.fromA()), gapB.subList(0, joined.fromB()));
        spelled(gapA.subList(joined.fromA(), joined.toA()), gapB.subList(joined.fromB(), joined.toB()));
        gap(gapA.subList(joined.toA(), gapA.size()), gapB.subList(joined.toB(), gapB.size()));
        return true;
    }

    /** Tells the words that are kin against each other, and what stands between them. */
    private void kin(List<Element> gapA, List<Element> gapB) {
        int fromA = 0;
        int fromB = 0;
        for (KinWords kin : KinWords.in(gapA, gapB, names, lexicon)) {
            unlike(gapA.subList(fromA, kin.atA()), gapB.subList(fromB, kin.atB()));
            fromA = kin.atA() + 1;
            fromB = kin.atB() + 1;
            phrases(new PhraseAligner.Pair(phrasesOfA.read(gapA.subList(kin.atA(), fromA)).get(0),
                    phrasesOfB.read(gapB.subList(kin.atB(), fromB)).get(0)));
        }
        unlike(gapA.subList(fromA, gapA.size()), gapB.subList(fromB, gapB.size()));
    }

    /** Tells a gap without any words that are kin. */
    private void unlike(List<Element> gapA, List<Element> gapB) {
        if (gapA.isEmpty() && gapB.isEmpty()) {
            return;
        }
        List<Phrase> readA = phrasesOfA.read(gapA);
        List<Phrase> readB = phrasesOfB.read(gapB);
        List<PhraseAligner.Pair> pairs = wordByWord.inTurn(readA, readB).orElseGet(() -> aligner.pairs(readA, readB));
        for (PhraseAligner.Pair pair : PhraseJoiner.joined(pairs)) {
            for (PhraseAligner.Pair part : wordByWord.split(pair)) {
                LeadingWords.apart(part).forEach(this::phrases);
            }
        }
    }

    private void ordered(List<Element> wordsA, List<Element> wordsB) {
        Phrase phraseA = new Phrase(Category.CONTENT, wordsA, (char) 0);
        Phrase phraseB = new Phrase(Category.CONTENT, wordsB, (char) 0);
        log.pass(phraseA.span(), phraseB.span());
        log.add(Change.Kind.ORDER, log.wording(Side.A, phraseA.span(), phraseA), log.wording(Side.B, phraseB.span(), phraseB));
    }

    private void spelled(List<Element> wordsA, List<Element> wordsB) {
        Span spanA = Span.covering(wordsA.get(0).span(), wordsA.get(wordsA.size() - 1).span());
        Span spanB = Span.covering(wordsB.get(0).span(), wordsB.get(wordsB.size() - 1).span());
        log.pass(spanA, spanB);
        log.add(Change.Kind.SPELLING, log.word(Side.A, spanA, wordsA.get(0)), log.word(Side.B, spanB, wordsB.get(0)));
    }

    private void phrases(PhraseAligner.Pair pair) {
        if (isOneValue(pair.a()) && isOneValue(pair.b())) {
            values(pair.a(), pair.b());
        } else {
            phrases(pair, pair.a() == null ? log.here(Side.A) : pair.a().span(), pair.b() == null ? log.here(Side.B) : pair.b().span());
        }
    }

    /** Tells two values without what they share at their ends, and the spelling of each word there. */
    private void values(Phrase valueA, Phrase valueB) {
        List<Span> wordsA = a.contentTokens(valueA.elements().get(0).unit());
        List<Span> wordsB = b.contentTokens(valueB.elements().get(0).unit());
        int endA = wordsA.size() - ends.tail(wordsA, wordsB);
        int endB = wordsB.size() - ends.tail(wordsA, wordsB);
        phrases(new PhraseAligner.Pair(valueA, valueB), Span.covering(wordsA.get(0), wordsA.get(endA - 1)),
                Span.covering(wordsB.get(0), wordsB.get(endB - 1)));
        for (; endA < wordsA.size(); endA++, endB++) {
            if (!wordsA.get(endA).of(a.text()).equals(wordsB.get(endB).of(b.text()))) {
                log.add(Change.Kind.SPELLING, log.word(Side.A, wordsA.get(endA), valueA.elements().get(0)),
                        log.word(Side.B, wordsB.get(endB), valueB.elements().get(0)));
            }
        }
    }

    private void phrases(PhraseAligner.Pair pair, Span spanA, Span spanB) {
        log.pass(pair.a() == null ? null : pair.a().span(), pair.b() == null ? null : pair.b().span());
        boolean marks = (pair.a() == null || pair.a().isMark()) && (pair.b() == null || pair.b().isMark());
        if (!spanA.of(a.text()).equals(spanB.of(b.text()))) {
            log.add(marks ? Change.Kind.MARKS : Change.Kind.WORDS,
                    log.wording(Side.A, spanA, pair.a()), log.wording(Side.B, spanB, pair.b()));
        }
    }

    private static boolean isOneValue(Phrase phrase) {
        return phrase != null && phrase.elements().size() == 1 && !phrase.isMark() && phrase.elements().get(0).lexeme().isValue();
    }
}
