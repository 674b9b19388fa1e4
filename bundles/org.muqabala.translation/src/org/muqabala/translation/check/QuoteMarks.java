package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * The quotations of one segment, whatever their marks. A quotation may have begun in the segment before, or go on in the next.
 * Single marks count only in a language that quotes with them; an apostrophe is none.
 */
public final class QuoteMarks {

    private static final String OPENING = "«“„‟‹";
    private static final String CLOSING = "»”›";

    private QuoteMarks() {
    }

    /**
     * A quotation or what the segment has of it.
     *
     * @param inner what is quoted, the marks left out
     * @param opened whether its opening mark stands in the segment
     * @param closed whether its closing mark does
     */
    public record Quoted(Span inner, boolean opened, boolean closed) {

        /** What is quoted, and the marks that stand in the segment. */
        public Span withMarks() {
            return new Span(inner.start() - (opened ? 1 : 0), inner.end() + (closed ? 1 : 0));
        }
    }

    /** The outermost quotations, in reading order. */
    public static List<Quoted> in(String text) {
        List<Quoted> found = new ArrayList<>();
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                continue;
            }
            if (opens(text, i, open >= 0)) {
                depth++;
                open = depth == 1 ? i + 1 : open;
            } else if (open >= 0 && --depth == 0) {
                found.add(new Quoted(new Span(open, i), true, true));
                open = -1;
            } else if (open < 0 && found.isEmpty()) {
                found.add(new Quoted(new Span(0, i), false, true));
            }
        }
        if (open >= 0) {
            found.add(new Quoted(new Span(open, text.length()), true, false));
        }
        return found;
    }

    /** Whether it is one of the double marks that every language takes for a quotation. */
    static boolean isMark(char mark) {
        return mark == '"' || OPENING.indexOf(mark) >= 0 || CLOSING.indexOf(mark) >= 0;
    }

    private static boolean opens(String text, int at, boolean inside) {
        char mark = text.charAt(at);
        if (OPENING.indexOf(mark) >= 0 && (mark != '“' || !inside || beginsWord(text, at))) {
            return mark != '“' || beginsWord(text, at) || !inside;
        }
        return mark == '"' && !inside || mark == '”' && !inside && beginsWord(text, at) && !endsWord(text, at);
    }

    private static boolean beginsWord(String text, int at) {
        return at + 1 < text.length() && !Characters.isSpace(text.charAt(at + 1))
                && (Character.isLetterOrDigit(text.charAt(at + 1)) || isMark(text.charAt(at + 1)));
    }

    private static boolean endsWord(String text, int at) {
        return at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != 'و'
                || Characters.isTerminator(text.charAt(at - 1)) || Characters.isClauseEnd(text.charAt(at - 1)));
    }
}
