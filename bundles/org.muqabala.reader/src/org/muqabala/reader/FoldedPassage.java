package org.muqabala.reader;

import java.text.Normalizer;

import org.muqabala.core.text.Characters;
import org.muqabala.reader.FoundPassage.Kind;

/** A passage as it stands in the canonical text: NFC, without blanks at its ends or beside its line breaks. */
final class FoldedPassage {

    private final String text;
    /** By index into the passage as it was found, its end included: the index into {@code text}. */
    private final int[] places;

    private FoldedPassage(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    static FoldedPassage of(FoundPassage passage) {
        String found = passage.text();
        boolean keepsLines = passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.NOTE || passage.kind() == Kind.FURNITURE;
        char cellBorder = passage.kind() == Kind.TABLE_ROW ? '\t' : ' ';
        StringBuilder text = new StringBuilder(found.length());
        int[] places = new int[found.length() + 1];
        int at = 0;
        while (at < found.length()) {
            int end = clusterEnd(found, at);
            String cluster = found.substring(at, end);
            int before = text.length();
            if (Characters.isSpace(cluster.codePointAt(0))) {
                appendSpace(text, cluster.charAt(0), keepsLines, cellBorder);
            } else {
                appendLetters(text, cluster);
            }
            for (int i = at; i < end; i++) {
                places[i] = Math.min(before + (i - at), text.length());
            }
            at = end;
        }
        places[found.length()] = text.length();
        int length = text.length();
        while (length > 0 && Characters.isSpace(text.charAt(length - 1))) {
            length--;
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = Math.min(places[i], length);
        }
        return new FoldedPassage(text.substring(0, length), places);
    }

    /** Empty if nothing is left of the passage. */
    String text() {
        return text;
    }

    /** Where in {@link #text} a character of the passage as it was found stands. */
    int place(int index) {
        return places[Math.clamp(index, 0, places.length - 1)];
    }

    /** One blank at most between two words, none at the beginning of a line; a break outdoes a cell's border, that outdoes a blank. */
    private static void appendSpace(StringBuilder text, char space, boolean keepsLines, char cellBorder) {
        char wanted = switch (space) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> keepsLines ? '\n' : ' ';
            case '\t' -> cellBorder;
            default -> ' ';
        };
        if (text.isEmpty()) {
            return;
        }
        char last = text.charAt(text.length() - 1);
        if (last == '\t' && wanted == '\t') {
            text.append('\t'); // an empty cell is a cell
        } else if (!Characters.isSpace(last)) {
            text.append(isKept(space) ? space : wanted);
        } else if (wanted != ' ' && last != '\n') {
            text.setCharAt(text.length() - 1, wanted);
        }
    }

    /** A no-break space binds its words in any format, as it does in plain text. */
    private static boolean isKept(char space) {
        return space == '\u00A0' || space == '\u202F';
    }

    private static void appendLetters(StringBuilder text, String cluster) {
        String composed = Normalizer.isNormalized(cluster, Normalizer.Form.NFC) ? cluster : Normalizer.normalize(cluster, Normalizer.Form.NFC);
        composed.codePoints().filter(point -> !Character.isISOControl(point))
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point).forEach(text::appendCodePoint);
    }

    /** The end of a character with the marks that follow it, which may be composed into it; white space stands alone. */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (Characters.isSpace(text.codePointAt(start))) {
            return end;
        }
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        // the inner letters of a Korean syllable compose as marks do
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || point >= 0x1160 && point <= 0x11FF;
    }
}
