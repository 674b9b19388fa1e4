package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.docx.Piece.Kind;

/**
 * One version cut into pieces. White space at its beginning is left out; at its end stands a {@link Kind#BREAK}, there or not.
 *
 * @param text the version
 * @param spans where they stand, in reading order; only the last may be empty
 * @param kinds what they are
 * @param starting by index in the text the number of the piece that starts there, or -1
 */
record Pieces(String text, List<Span> spans, List<Kind> kinds, int[] starting) {

    static Pieces of(String text) {
        Pieces pieces = new Pieces(text, new ArrayList<>(), new ArrayList<>(), new int[text.length() + 1]);
        Arrays.fill(pieces.starting, -1);
        for (int at = pieces.endOfSpace(0); at < text.length();) {
            at = pieces.addNext(at);
        }
        if (!pieces.kinds.isEmpty() && pieces.kinds.getLast() != Kind.BREAK) {
            pieces.add(Kind.BREAK, text.length(), text.length());
        }
        return pieces;
    }

    int size() {
        return spans.size();
    }

    Kind kind(int piece) {
        return kinds.get(piece);
    }

    String text(int piece) {
        return spans.get(piece).of(text);
    }

    private int addNext(int at) {
        char c = text.charAt(at);
        if (Characters.isSpace(c)) {
            int end = endOfSpace(at);
            boolean breaks = end == text.length() || text.substring(at, end).indexOf('\n') >= 0;
            return add(breaks ? Kind.BREAK : Kind.SPACE, at, end);
        }
        if (isPartOfWord(text.codePointAt(at))) {
            int end = at;
            while (end < text.length() && isPartOfWord(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return add(Kind.WORD, at, end);
        }
        return add(Kind.MARK, at, at + Character.charCount(text.codePointAt(at)));
    }

    private int add(Kind kind, int start, int end) {
        starting[start] = spans.size();
        spans.add(new Span(start, end));
        kinds.add(kind);
        return end;
    }

    private int endOfSpace(int at) {
        int end = at;
        while (end < text.length() && Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(int point) {
        return Character.isLetterOrDigit(point) || Characters.isTatweelOrMark(point) || Characters.isJoiner(point);
    }
}
