package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TokenKind;
import org.muqabala.core.text.Tokens;

/**
 * From ranges of words to stretches of text: a range at the border of its sentence takes the marks there with it; inside a
 * sentence, marks go with the word that they touch, after a word before another.
 */
public final class PassageSpans {

    private final Version version;

    public PassageSpans(Version version) {
        this.version = version;
    }

    /** The text of the ranges, in reading order; none overlap if the ranges do not. */
    List<Span> spans(List<UnitRange> ranges) {
        return ranges.size() == 1 ? List.of(span(ranges.get(0))) : ranges.stream().map(this::span).toList();
    }

    /** The end of the link in the version, as text. */
    public List<Span> spans(LinkedPassages link, boolean sideA) {
        return spans(sideA ? link.a() : link.b());
    }

    /**
     * What lies in no link: per sentence the stretches between linked ones, those without any letter or mark left out.
     *
     * @param ends the version's ends of the links, as text
     */
    public List<Span> unlinked(List<Span> ends) {
        List<Span> linked = new ArrayList<>(ends);
        linked.sort(null);
        List<Span> free = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : version.sentences()) {
            int at = sentence.span().start();
            while (next < linked.size() && linked.get(next).start() < sentence.span().end()) {
                addIfText(at, linked.get(next).start(), free);
                at = linked.get(next++).end();
            }
            addIfText(at, sentence.span().end(), free);
        }
        return free;
    }

    private void addIfText(int start, int end, List<Span> free) {
        String text = version.article().text();
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            free.add(new Span(from, to));
        }
    }

    private Span span(UnitRange range) {
        return new Span(start(range), end(range));
    }

    private int start(UnitRange range) {
        Units units = version.units();
        int sentence = version.sentenceOf(range.from());
        if (range.from() == version.from(sentence)) {
            return version.sentences().get(sentence).span().start();
        }
        return units.tokens().start(firstTouching(range.from()));
    }

    private int end(UnitRange range) {
        Units units = version.units();
        int last = range.to() - 1;
        int sentence = version.sentenceOf(last);
        if (range.to() == version.to(sentence)) {
            return version.sentences().get(sentence).span().end();
        }
        Tokens tokens = units.tokens();
        int token = firstTouching(range.to());
        while (token > units.endToken(last) && tokens.kind(token - 1) == TokenKind.SPACE) {
            token--;
        }
        return tokens.start(token);
    }

    /** The first of the marks that stand right before the unit; the unit's own first token if there is none. */
    private int firstTouching(int unit) {
        Units units = version.units();
        int before = unit == 0 ? 0 : units.endToken(unit - 1);
        int token = units.firstToken(unit);
        while (token > before && units.tokens().kind(token - 1) == TokenKind.MARK) {
            token--;
        }
        boolean touchesBoth = token == before && token < units.firstToken(unit);
        return touchesBoth ? units.firstToken(unit) : token;
    }
}
