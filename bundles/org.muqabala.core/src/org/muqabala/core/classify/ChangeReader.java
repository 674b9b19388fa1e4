package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** Walks the elements of a link's two ends and tells every difference between them, in reading order. */
final class ChangeReader {

    /** How far around a change numbers and dates are looked for. */
    private static final int BESIDE = 3;
    /** Largest gap that is cut at its best place around moved words, in pairs of words. */
    private static final int LARGEST_CUT = 400;

    /** What stands in the place of a verb that moved behind its subject. */
    private static final Set<String> AUXILIARIES = Set.of("كان", "كانت", "وكان", "وكانت", "كانوا", "وكانوا");

    private final VersionText a;
    private final VersionText b;
    private final PhraseReader phrasesOfA;
    private final PhraseReader phrasesOfB;
    private final PhraseAligner aligner;
    private final WordByWord wordByWord;
    private final NameBook names;
    private final Lexicon lexicon;
    private final MovedWords moved;
    private final List<Element> elementsA;
    private final List<Element> elementsB;
    private final List<Change> changes = new ArrayList<>();
    private final ClauseStart clauses = new ClauseStart();
    private int atA;
    private int atB;
    private int endA;
    private int endB;

    ChangeReader(VersionText a, VersionText b, NameBook names, Lexicon lexicon, WordByWord wordByWord, List<Element> elementsA, List<Element> elementsB, int startA, int startB) {
        this.a = a;
        this.b = b;
        phrasesOfA = new PhraseReader(a.units(), names);
        phrasesOfB = new PhraseReader(b.units(), names);
        this.wordByWord = wordByWord;
        this.names = names;
        aligner = new PhraseAligner(a.text(), b.text());
        this.elementsA = elementsA;
        this.elementsB = elementsB;
        this.lexicon = lexicon;
        moved = new MovedWords(elementsA, a.text(), elementsB, b.text(), names, lexicon);
        endA = startA;
        endB = startB;
    }

    List<Change> read() {
        while (atA < elementsA.size() || atB < elementsB.size()) {
            gap();
            if (atA < elementsA.size() && atB < elementsB.size()) {
                pair(elementsA.get(atA++), elementsB.get(atB++));
            }
        }
        return OrderFinder.marked(new ChangeMerger(a.text(), b.text()).merged(changes));
    }

    private void gap() {
        int startA = atA;
        int startB = atB;
        while (atA < elementsA.size() && !elementsA.get(atA).isPaired()) {
            atA++;
        }
        while (atB < elementsB.size() && !elementsB.get(atB).isPaired()) {
            atB++;
        }
        around(startA, atA, startB, atB);
    }

    /** Reads a gap around the words that moved away from it or into it. */
    private void around(int fromA, int toA, int fromB, int toB) {
        int inA = moved.inA().nextSetBit(fromA);
        int inB = moved.inB().nextSetBit(fromB);
        if (isReplaced(inA, fromA, toA, elementsA, elementsB.subList(fromB, toB)) || isReplaced(inB, fromB, toB, elementsB, elementsA.subList(fromA, toA))) {
            Phrase phraseA = new Phrase(Category.FUNCTION, elementsA.subList(fromA, toA), (char) 0);
            Phrase phraseB = new Phrase(Category.FUNCTION, elementsB.subList(fromB, toB), (char) 0);
            phrases(new PhraseAligner.Pair(phraseA, phraseB));
        } else if (length(moved.inA(), inA, toA) > 0 && length(moved.inA(), inA, toA) >= length(moved.inB(), inB, toB)) {
            int end = inA + length(moved.inA(), inA, toA);
            int cut = cut(elementsA.subList(fromA, inA), elementsA.subList(end, toA), fromB, toB, Side.B);
            around(fromA, inA, fromB, cut);
            moved(Side.A, elementsA.subList(inA, end));
            around(end, toA, cut, toB);
        } else if (length(moved.inB(), inB, toB) > 0) {
            int end = inB + length(moved.inB(), inB, toB);
            int cut = cut(elementsB.subList(fromB, inB), elementsB.subList(end, toB), fromA, toA, Side.A);
            around(fromA, cut, fromB, inB);
            moved(Side.B, elementsB.subList(inB, end));
            around(cut, toA, end, toB);
        } else {
            gap(elementsA.subList(fromA, toA), elementsB.subList(fromB, toB));
        }
    }

    /** How many moved elements follow each other from the place on. */
    private static int length(BitSet moved, int at, int to) {
        return at < 0 || at >= to ? 0 : Math.min(to, moved.nextClearBit(at)) - at;
    }

    /** Whether the gap is a moved word, in whose place the other version has an auxiliary: {@code وأعلنت} before the subject and {@code وكانت}. */
    private static boolean isReplaced(int moved, int from, int to, List<Element> elements, List<Element> others) {
        return moved == from && to == from + 1 && others.size() == 1 && !others.get(0).isMark() && AUXILIARIES.contains(others.get(0).lexeme().folded());
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
        return other == Side.A ? aligner.likeness(phrasesOfA.read(others), phrasesOfB.read(own)) : aligner.likeness(phrasesOfA.read(own), phrasesOfB.read(others));
    }

    private void moved(Side side, List<Element> words) {
        Phrase phrase = new Phrase(Category.CONTENT, words, (char) 0);
        if (side == Side.A) {
            endA = phrase.span().end();
            add(Change.Kind.ORDER, wording(Side.A, phrase.span(), phrase), wording(Side.B, Span.at(endB), null));
        } else {
            endB = phrase.span().end();
            add(Change.Kind.ORDER, wording(Side.A, Span.at(endA), null), wording(Side.B, phrase.span(), phrase));
        }
    }

    private void gap(List<Element> gapA, List<Element> gapB) {
        if (gapA.isEmpty() && gapB.isEmpty()) {
            return;
        }
        ExchangedWords exchanged = ExchangedWords.first(gapA, gapB);
        if (exchanged != null) {
            gap(gapA.subList(0, exchanged.fromA()), gapB.subList(0, exchanged.fromB()));
            exchanged(gapA.subList(exchanged.fromA(), exchanged.fromA() + 2), gapB.subList(exchanged.fromB(), exchanged.fromB() + 2));
            gap(gapA.subList(exchanged.fromA() + 2, gapA.size()), gapB.subList(exchanged.fromB() + 2, gapB.size()));
            return;
        }
        JoinedWords joined = JoinedWords.first(gapA, gapB, names.transliterations());
        if (joined != null) {
            gap(gapA.subList(0, joined.fromA()), gapB.subList(0, joined.fromB()));
            joined(gapA.subList(joined.fromA(), joined.toA()), gapB.subList(joined.fromB(), joined.toB()));
            gap(gapA.subList(joined.toA(), gapA.size()), gapB.subList(joined.toB(), gapB.size()));
            return;
        }
        KinWords kin = KinWords.first(gapA, gapB, names, lexicon);
        if (kin != null) {
            gap(gapA.subList(0, kin.atA()), gapB.subList(0, kin.atB()));
            phrases(new PhraseAligner.Pair(phrasesOfA.read(gapA.subList(kin.atA(), kin.atA() + 1)).get(0), phrasesOfB.read(gapB.subList(kin.atB(), kin.atB() + 1)).get(0)));
            gap(gapA.subList(kin.atA() + 1, gapA.size()), gapB.subList(kin.atB() + 1, gapB.size()));
            return;
        }
        List<Phrase> readA = phrasesOfA.read(gapA);
        List<Phrase> readB = phrasesOfB.read(gapB);
        List<PhraseAligner.Pair> pairs = wordByWord.inTurn(readA, readB).orElseGet(() -> aligner.pairs(readA, readB));
        for (PhraseAligner.Pair pair : PhraseJoiner.joined(pairs)) {
            wordByWord.split(pair).forEach(this::phrases);
        }
    }

    private void exchanged(List<Element> wordsA, List<Element> wordsB) {
        Phrase phraseA = new Phrase(Category.CONTENT, wordsA, (char) 0);
        Phrase phraseB = new Phrase(Category.CONTENT, wordsB, (char) 0);
        endA = phraseA.span().end();
        endB = phraseB.span().end();
        add(Change.Kind.ORDER, wording(Side.A, phraseA.span(), phraseA), wording(Side.B, phraseB.span(), phraseB));
    }

    private void joined(List<Element> wordsA, List<Element> wordsB) {
        Span spanA = Span.covering(wordsA.get(0).span(), wordsA.get(wordsA.size() - 1).span());
        Span spanB = Span.covering(wordsB.get(0).span(), wordsB.get(wordsB.size() - 1).span());
        endA = spanA.end();
        endB = spanB.end();
        add(Change.Kind.SPELLING, word(Side.A, spanA, wordsA.get(0)), word(Side.B, spanB, wordsB.get(0)));
    }

    private void phrases(PhraseAligner.Pair pair) {
        Span spanA = pair.a() == null ? Span.at(endA) : pair.a().span();
        Span spanB = pair.b() == null ? Span.at(endB) : pair.b().span();
        if (isOneValue(pair.a()) && isOneValue(pair.b())) {
            List<Span> wordsA = a.contentTokens(pair.a().elements().get(0).unit());
            List<Span> wordsB = b.contentTokens(pair.b().elements().get(0).unit());
            spanA = withoutSharedTail(wordsA, wordsB, true);
            spanB = withoutSharedTail(wordsA, wordsB, false);
        }
        endA = pair.a() == null ? endA : pair.a().span().end();
        endB = pair.b() == null ? endB : pair.b().span().end();
        boolean marks = (pair.a() == null || pair.a().isMark()) && (pair.b() == null || pair.b().isMark());
        if (!spanA.of(a.text()).equals(spanB.of(b.text()))) {
            add(marks ? Change.Kind.MARKS : Change.Kind.WORDS, wording(Side.A, spanA, pair.a()), wording(Side.B, spanB, pair.b()));
        }
    }

    private static boolean isOneValue(Phrase phrase) {
        return phrase != null && phrase.elements().size() == 1 && !phrase.isMark() && phrase.elements().get(0).lexeme().isValue();
    }

    /** How many words the same value begins with in both versions: {@code 2.9} of {@code 2.9 بالمئة}, one word always left over. */
    private int sharedHead(List<Span> wordsA, List<Span> wordsB) {
        int most = Math.min(wordsA.size(), wordsB.size()) - 1;
        int head = 0;
        while (head < most && wordsA.get(head).of(a.text()).equals(wordsB.get(head).of(b.text()))) {
            head++;
        }
        return head;
    }

    /** {@code 31} of {@code 31 مليار} where the other version has {@code 33 مليار}. */
    private Span withoutSharedTail(List<Span> wordsA, List<Span> wordsB, boolean inA) {
        int lastA = wordsA.size() - 1;
        int lastB = wordsB.size() - 1;
        while (lastA > 0 && lastB > 0 && wordsA.get(lastA).of(a.text()).equals(wordsB.get(lastB).of(b.text()))) {
            lastA--;
            lastB--;
        }
        return inA ? Span.covering(wordsA.get(0), wordsA.get(lastA)) : Span.covering(wordsB.get(0), wordsB.get(lastB));
    }

    private void pair(Element x, Element y) {
        if (!x.span().isSameText(a.text(), y.span(), b.text())) {
            if (x.lexeme().isValue()) {
                value(x, y);
            } else if (x.lexeme().key() == y.lexeme().key() || !sameStemOnly(x, y)) {
                spelling(x, y, x.span().of(a.text()), y.span().of(b.text()));
            } else {
                add(Change.Kind.FORM, word(Side.A, x), word(Side.B, y));
            }
        }
        endA = x.span().end();
        endB = y.span().end();
    }

    private static boolean sameStemOnly(Element x, Element y) {
        return org.muqabala.core.align.Kinship.of(x.lexeme(), y.lexeme()) == org.muqabala.core.align.Kinship.STEM;
    }

    /** Equal letters with a quotation mark among them differ by the mark; all else by spelling. */
    private void spelling(Element x, Element y, String textA, String textB) {
        int markA = InnerMark.at(textA);
        int markB = InnerMark.at(textB);
        if (markA >= 0 && markA == markB && textA.substring(markA + 1).equals(textB.substring(markB + 1))
                && textA.substring(0, markA).equals(textB.substring(0, markB))) {
            add(Change.Kind.MARKS, marks(Side.A, InnerMark.span(x.span(), markA)), marks(Side.B, InnerMark.span(y.span(), markB)));
            return;
        }
        if (markA >= 0 != markB >= 0) {
            boolean inA = markA >= 0;
            String marked = inA ? textA : textB;
            int mark = inA ? markA : markB;
            int letters = InnerMark.lettersBefore(marked, mark);
            Span spanA = inA ? InnerMark.span(x.span(), markA) : Span.at(x.span().start() + InnerMark.afterLetters(textA, letters));
            Span spanB = inA ? Span.at(y.span().start() + InnerMark.afterLetters(textB, letters)) : InnerMark.span(y.span(), markB);
            add(Change.Kind.MARKS, marks(Side.A, spanA), marks(Side.B, spanB));
            String restA = textA.substring(inA ? markA + 1 : spanA.start() - x.span().start());
            String restB = textB.substring(inA ? spanB.start() - y.span().start() : markB + 1);
            if (!restA.equals(restB)) {
                Span tailA = new Span(x.span().end() - restA.length(), x.span().end());
                Span tailB = new Span(y.span().end() - restB.length(), y.span().end());
                add(Change.Kind.SPELLING, word(Side.A, tailA, x), word(Side.B, tailB, y));
            }
            return;
        }
        add(Change.Kind.SPELLING, word(Side.A, x), word(Side.B, y));
    }

    /** Values of as many words each are told word by word, others as a whole. */
    private void value(Element x, Element y) {
        List<Span> wordsA = a.contentTokens(x.unit());
        List<Span> wordsB = b.contentTokens(y.unit());
        if (wordsA.size() != wordsB.size() || wordsA.size() == 1 || isArticle(wordsA.get(0).of(a.text())) || isArticle(wordsB.get(0).of(b.text()))) {
            int head = sharedHead(wordsA, wordsB);
            List<Span> restA = wordsA.subList(head, wordsA.size());
            List<Span> restB = wordsB.subList(head, wordsB.size());
            add(Change.Kind.SPELLING, word(Side.A, withoutSharedTail(restA, restB, true), x), word(Side.B, withoutSharedTail(restA, restB, false), y));
            return;
        }
        for (int i = 0; i < wordsA.size(); i++) {
            if (!wordsA.get(i).of(a.text()).equals(wordsB.get(i).of(b.text()))) {
                add(Change.Kind.SPELLING, word(Side.A, wordsA.get(i), x), word(Side.B, wordsB.get(i), y));
            }
        }
    }

    /** {@code الـ} of {@code الـ27}, which is no word of its own. */
    private static boolean isArticle(String word) {
        return word.replace("\u0640", "").equals("ال");
    }

    private void add(Change.Kind kind, Wording wordingA, Wording wordingB) {
        boolean speechMark = kind == Change.Kind.MARKS && (isSpeechMark(a, wordingA) || isSpeechMark(b, wordingB));
        boolean newSpeech = a.quoted().holdsSpeech(wordingA.span()) != b.quoted().holdsSpeech(wordingB.span());
        List<Element> around = around();
        changes.add(new Change(kind, wordingA, wordingB,
                new Change.Context(wordingA.quoted() && wordingB.quoted(), newSpeech, speechMark, around.stream().anyMatch(ChangeReader::isNumber),
                        around.stream().anyMatch(ChangeReader::isDate), clauses.begins(a.text(), wordingA.span()) && clauses.begins(b.text(), wordingB.span()),
                        word(previousPaired()), word(nextPaired(atA)))));
    }

    private static String word(Element element) {
        return element == null ? "" : element.lexeme().folded();
    }

    /** The words of A that both versions have, two before the change and two after. */
    private List<Element> around() {
        List<Element> around = new ArrayList<>();
        for (int i = atA - 1; i >= Math.max(0, atA - BESIDE); i--) {
            around.add(elementsA.get(i));
        }
        for (int i = atA; i < Math.min(elementsA.size(), atA + BESIDE); i++) {
            around.add(elementsA.get(i));
        }
        around.removeIf(element -> !element.isPaired());
        return around;
    }

    private static boolean isSpeechMark(VersionText version, Wording wording) {
        return !wording.isEmpty() && version.quoted().isSpeechMark(wording.span().start());
    }

    private Element previousPaired() {
        for (int i = atA - 1; i >= 0; i--) {
            if (elementsA.get(i).isPaired() && elementsA.get(i).span().end() <= endA) {
                return elementsA.get(i);
            }
        }
        return null;
    }

    private Element nextPaired(int from) {
        return elementsA.subList(from, elementsA.size()).stream().filter(Element::isPaired).findFirst().orElse(null);
    }

    private static boolean isNumber(Element element) {
        return element.lexeme().has(Feature.NUMBER) || element.lexeme().has(Feature.DIGITS);
    }

    private static boolean isDate(Element element) {
        return element.lexeme().has(Feature.MONTH) || element.lexeme().has(Feature.DIGITS) || element.lexeme().has(Feature.WEEKDAY);
    }

    private Wording word(Side side, Element element) {
        return word(side, element.span(), element);
    }

    private Wording word(Side side, Span span, Element word) {
        VersionText version = side == Side.A ? a : b;
        return new Wording(span, span.of(version.text()), List.of(word.lexeme().folded()), List.of(word.lexeme().sense()), Category.CONTENT,
                version.quoted().holds(span));
    }

    private Wording marks(Side side, Span span) {
        VersionText version = side == Side.A ? a : b;
        return new Wording(span, span.of(version.text()), List.of(), List.of(), span.isEmpty() ? Category.NOTHING : Category.MARKS,
                version.quoted().holds(span));
    }

    /** @param phrase {@code null} where only marks or nothing stands */
    private Wording wording(Side side, Span span, Phrase phrase) {
        if (phrase == null) {
            return marks(side, span);
        }
        VersionText version = side == Side.A ? a : b;
        List<String> words = new ArrayList<>();
        List<Sense> senses = new ArrayList<>();
        for (Element element : phrase.elements()) {
            if (!element.isMark()) {
                words.add(element.lexeme().folded());
                senses.add(element.lexeme().sense());
            }
        }
        return new Wording(span, span.of(version.text()), words, senses, phrase.category(), version.quoted().holds(span));
    }
}
