package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.text.Span;

/** Takes the changes of a link down in reading order, each with what stands around it. */
final class ChangeLog {

    /** How far around a change numbers and dates are looked for. */
    private static final int BESIDE = 3;
    private static final int NUMBERS = Feature.NUMBER.bit() | Feature.DIGITS.bit();
    private static final int DATES = Feature.MONTH.bit() | Feature.DIGITS.bit() | Feature.WEEKDAY.bit();

    private final VersionText a;
    private final VersionText b;
    private final List<Element> elementsA;
    private final List<Change> changes = new ArrayList<>();
    private final ClauseStart clauses = new ClauseStart();
    private final QuotationExtents extents;
    private int atA;
    private int atB;
    private int endA;
    private int endB;

    /**
     * @param startA where the link's end in A starts
     * @param startB where it starts in B
     */
    ChangeLog(VersionText a, VersionText b, List<Element> elementsA, int startA, int startB, QuotationExtents extents) {
        this.extents = extents;
        this.a = a;
        this.b = b;
        this.elementsA = elementsA;
        endA = startA;
        endB = startB;
    }

    /** The changes so far. */
    List<Change> changes() {
        return changes;
    }

    /** Says which elements come next. */
    void reach(int nextOfA, int nextOfB) {
        atA = nextOfA;
        atB = nextOfB;
    }

    /** Says that the text up to the end of the words has been told; {@code null} where a version has none. */
    void pass(Span wordsA, Span wordsB) {
        endA = wordsA == null ? endA : wordsA.end();
        endB = wordsB == null ? endB : wordsB.end();
    }

    /** Says that the text up to the end of two words that stand for each other has been told. */
    void pass(Element wordA, Element wordB) {
        endA = wordA.end();
        endB = wordB.end();
    }

    /** Where the side would have what only the other one has. */
    Span here(Side side) {
        return Span.at(side == Side.A ? endA : endB);
    }

    void add(Change.Kind kind, Wording wordingA, Wording wordingB) {
        boolean speechMark = kind == Change.Kind.MARKS && (isSpeechMark(a, wordingA) || isSpeechMark(b, wordingB)
                || quotesMore(wordingA, wordingB));
        boolean newSpeech = a.quoted().holdsSpeech(wordingA.span()) != b.quoted().holdsSpeech(wordingB.span());
        changes.add(new Change(kind, wordingA, wordingB,
                new Change.Context(wordingA.quoted() && wordingB.quoted(), newSpeech, speechMark, isAround(NUMBERS), isAround(DATES),
                        clauses.begins(a.text(), wordingA.span()) && clauses.begins(b.text(), wordingB.span()),
                        word(previousPaired()), word(nextPaired(atA)))));
    }

    private static String word(Element element) {
        return element == null ? "" : element.lexeme().folded();
    }

    /** Whether one of the words of A beside the change that both versions have has one of the features, given as their bits. */
    private boolean isAround(int features) {
        for (int i = Math.max(0, atA - BESIDE); i < Math.min(elementsA.size(), atA + BESIDE); i++) {
            if (elementsA.get(i).isPaired() && (elementsA.get(i).lexeme().sense().features() & features) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpeechMark(VersionText version, Wording wording) {
        return !wording.isEmpty() && version.quoted().isSpeechMark(wording.span().start());
    }

    /** Whether the mark that only one version has lets it quote more of the same words than the other. */
    private boolean quotesMore(Wording wordingA, Wording wordingB) {
        if (wordingA.isEmpty() == wordingB.isEmpty()) {
            return false;
        }
        return wordingB.isEmpty() ? extents.differ(0, wordingA.span().start(), atA, atB)
                : extents.differ(1, wordingB.span().start(), atA, atB);
    }

    private Element previousPaired() {
        for (int i = atA - 1; i >= 0; i--) {
            if (elementsA.get(i).isPaired() && elementsA.get(i).end() <= endA) {
                return elementsA.get(i);
            }
        }
        return null;
    }

    private Element nextPaired(int from) {
        for (int i = from; i < elementsA.size(); i++) {
            if (elementsA.get(i).isPaired()) {
                return elementsA.get(i);
            }
        }
        return null;
    }

    Wording word(Side side, Element element) {
        return word(side, element.span(), element);
    }

    Wording word(Side side, Span span, Element word) {
        VersionText version = side == Side.A ? a : b;
        return new Wording(span, span.of(version.text()), List.of(word.lexeme().folded()), List.of(word.lexeme().sense()), Category.CONTENT,
                version.quoted().holds(span));
    }

    Wording marks(Side side, Span span) {
        VersionText version = side == Side.A ? a : b;
        return new Wording(span, span.of(version.text()), List.of(), List.of(), span.isEmpty() ? Category.NOTHING : Category.MARKS,
                version.quoted().holds(span));
    }

    /** @param phrase {@code null} where only marks or nothing stands */
    Wording wording(Side side, Span span, Phrase phrase) {
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
