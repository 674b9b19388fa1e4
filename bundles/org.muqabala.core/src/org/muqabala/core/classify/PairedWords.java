package org.muqabala.core.classify;

import java.util.List;

import org.muqabala.core.align.Kinship;
import org.muqabala.core.align.UnitReader;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** Tells how two words that stand for each other differ: by spelling, by form, by a mark inside, by how a value is written. */
final class PairedWords {

    private final VersionText a;
    private final VersionText b;
    private final ChangeLog log;
    private final SharedEnds ends;

    PairedWords(VersionText a, VersionText b, ChangeLog log) {
        this.a = a;
        this.b = b;
        this.log = log;
        ends = new SharedEnds(a.text(), b.text());
    }

    void tell(Element x, Element y) {
        if (!x.isWrittenLike(y, a.text(), b.text())) {
            if (x.lexeme().isValue()) {
                value(x, y);
            } else if (x.lexeme().key() == y.lexeme().key() || !sameStemOnly(x, y)) {
                spelling(x, y, x.span().of(a.text()), y.span().of(b.text()));
            } else {
                log.add(Change.Kind.FORM, log.word(Side.A, x), log.word(Side.B, y));
            }
        }
        log.pass(x, y);
    }

    private static boolean sameStemOnly(Element x, Element y) {
        return Kinship.of(x.lexeme(), y.lexeme()) == Kinship.STEM;
    }

    /** Equal letters with a quotation mark among them differ by the mark; all else by spelling. */
    private void spelling(Element x, Element y, String textA, String textB) {
        int markA = InnerMark.at(textA);
        int markB = InnerMark.at(textB);
        if (markA >= 0 && markA == markB && textA.substring(markA + 1).equals(textB.substring(markB + 1))
                && textA.substring(0, markA).equals(textB.substring(0, markB))) {
            log.add(Change.Kind.MARKS, log.marks(Side.A, InnerMark.span(x.span(), markA)),
                    log.marks(Side.B, InnerMark.span(y.span(), markB)));
            return;
        }
        if (markA >= 0 != markB >= 0) {
            boolean inA = markA >= 0;
            String marked = inA ? textA : textB;
            int mark = inA ? markA : markB;
            int letters = InnerMark.lettersBefore(marked, mark);
            Span spanA = inA ? InnerMark.span(x.span(), markA) : Span.at(x.span().start() + InnerMark.afterLetters(textA, letters));
            Span spanB = inA ? Span.at(y.span().start() + InnerMark.afterLetters(textB, letters)) : InnerMark.span(y.span(), markB);
            log.add(Change.Kind.MARKS, log.marks(Side.A, spanA), log.marks(Side.B, spanB));
            String restA = textA.substring(inA ? markA + 1 : spanA.start() - x.span().start());
            String restB = textB.substring(inA ? spanB.start() - y.span().start() : markB + 1);
            if (!restA.equals(restB)) {
                Span tailA = new Span(x.span().end() - restA.length(), x.span().end());
                Span tailB = new Span(y.span().end() - restB.length(), y.span().end());
                log.add(Change.Kind.SPELLING, log.word(Side.A, tailA, x), log.word(Side.B, tailB, y));
            }
            return;
        }
        log.add(Change.Kind.SPELLING, log.word(Side.A, x), log.word(Side.B, y));
    }

    /** Values of as many words each, of which one at least is the same, are told word by word, others as a whole. */
    private void value(Element x, Element y) {
        List<Span> wordsA = a.contentTokens(x.unit());
        List<Span> wordsB = b.contentTokens(y.unit());
        if (differByProclitic(x, y)) {
            return;
        }
        if (wordsA.size() != wordsB.size() || wordsA.size() == 1 || allDiffer(wordsA, wordsB)
                || isNoNumber(wordsA.get(0).of(a.text())) || isNoNumber(wordsB.get(0).of(b.text()))) {
            int head = ends.head(wordsA, wordsB);
            List<Span> restA = wordsA.subList(head, wordsA.size());
            List<Span> restB = wordsB.subList(head, wordsB.size());
            log.add(Change.Kind.SPELLING, log.word(Side.A, ends.withoutTail(restA, restB, true), x),
                    log.word(Side.B, ends.withoutTail(restA, restB, false), y));
            return;
        }
        for (int i = 0; i < wordsA.size(); i++) {
            if (!wordsA.get(i).of(a.text()).equals(wordsB.get(i).of(b.text()))) {
                log.add(Change.Kind.SPELLING, log.word(Side.A, wordsA.get(i), x), log.word(Side.B, wordsB.get(i), y));
            }
        }
    }

    /** {@code ٢٫١ مليار} and {@code 2.1 بليون}: no word of the number is the same. */
    private boolean allDiffer(List<Span> wordsA, List<Span> wordsB) {
        for (int i = 0; i < wordsA.size(); i++) {
            if (letters(wordsA.get(i).of(a.text())).equals(letters(wordsB.get(i).of(b.text())))) {
                return false;
            }
        }
        return true;
    }

    /** {@code مليار} of {@code مليار}, {@code مليارا} and {@code ملياراً}. */
    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.chars().filter(letter -> !Characters.isTatweelOrMark(letter)).forEach(letters::appendCodePoint);
        return letters.toString().replaceFirst("ا$", "");
    }

    /** Tells {@code لثلاثة} and {@code ثلاثة} by their proclitics alone, if all else in them is written alike. */
    private boolean differByProclitic(Element x, Element y) {
        String textA = x.span().of(a.text());
        String textB = y.span().of(b.text());
        for (int cuts = 1; cuts <= 3; cuts++) {
            int inA = cuts & 1;
            int inB = cuts >> 1;
            if (Proclitics.begin(textA, inA) && Proclitics.begin(textB, inB) && textA.substring(inA).equals(textB.substring(inB))) {
                log.add(Change.Kind.WORDS, proclitic(Side.A, x, inA), proclitic(Side.B, y, inB));
                return true;
            }
        }
        return false;
    }

    private Wording proclitic(Side side, Element word, int letters) {
        if (letters == 0) {
            return log.wording(side, Span.at(word.span().start()), null);
        }
        Span span = new Span(word.span().start(), word.span().start() + letters);
        return log.wording(side, span, Phrase.of(Category.FUNCTION,
                new Element(span.start(), span.end(), ElementReader.proclitic(word.lexeme().folded()), -1, word.unit()),
                (char) 0));
    }

    /**
     * {@code الـ} of {@code الـ27}, which is no word of its own, and the half of {@code نصف مليون}, which has no counterpart in
     * {@code 500 ألف}.
     */
    private static boolean isNoNumber(String word) {
        return word.replace("\u0640", "").equals("ال") || UnitReader.isPartOfScale(word);
    }
}
