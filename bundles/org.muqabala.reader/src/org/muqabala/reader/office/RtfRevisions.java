package org.muqabala.reader.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

import org.muqabala.core.text.View;

/**
 * Rich text with one version of its tracked changes left: the words, paragraph marks and notes that the other version alone has are
 * taken out of the bytes; properties and groups stay as they are, so that what remains is as well formed as it came. One pass, and
 * no more memory than a few times the file.
 */
final class RtfRevisions {

    /** Control words that are text themselves, or, like a paragraph's end, run with the text. */
    private static final Set<String> TEXT = Set.of("u", "par", "line", "tab", "bin", "emdash", "endash", "emspace", "enspace", "qmspace", "bullet",
            "lquote", "rquote", "ldblquote", "rdblquote", "zwj", "zwnj", "zwbo", "zwnbo", "ltrmark", "rtlmark", "softline", "chftn");
    /** Symbols that are text: blanks and hyphens that bind or part, a byte in hexadecimal, and a paragraph's end before a line's end. */
    private static final String TEXT_SYMBOLS = "~-_'{}\\\r\n";
    /** Groups that begin with properties of their own and still go where the words go that they hang on. */
    private static final Set<String> HANGING = Set.of("footnote", "annotation");

    private static final int DELETED = 1;
    private static final int INSERTED = 2;
    /** The group hangs on words that are not there, whatever its properties say. */
    private static final int GONE = 4;

    private final byte[] file;
    private final int absent;
    private final ByteArrayOutputStream kept;
    private byte[] outer = new byte[64];
    private int depth;
    private int marks;
    private boolean changes;
    private int at;

    /**
     * @param file a rich text file; not changed
     * @param view the version that is left
     */
    RtfRevisions(byte[] file, View view) {
        this.file = file;
        absent = GONE | (view == View.ORIGINAL ? INSERTED : DELETED);
        kept = new ByteArrayOutputStream(file.length);
        while (at < file.length) {
            next();
        }
    }

    /** The file without the words that this version does not have. */
    byte[] version() {
        return changes ? kept.toByteArray() : file;
    }

    /** Whether the file holds tracked changes. */
    boolean changes() {
        return changes;
    }

    private void next() {
        switch (file[at]) {
            case '{' -> openGroup();
            case '}' -> closeGroup();
            case '\\' -> control();
            case '\r', '\n' -> keep(at + 1);
            default -> text(at + 1);
        }
    }

    private void openGroup() {
        if (depth == outer.length) {
            outer = Arrays.copyOf(outer, depth * 2);
        }
        outer[depth++] = (byte) marks;
        keep(at + 1);
    }

    private void closeGroup() {
        marks = depth == 0 ? 0 : outer[--depth];
        keep(at + 1);
    }

    private void control() {
        int letters = at + 1;
        int end = letters;
        while (end < file.length && isLetter(file[end])) {
            end++;
        }
        if (end == letters) {
            symbol();
            return;
        }
        int number = end;
        if (end < file.length && file[end] == '-') {
            end++;
        }
        while (end < file.length && file[end] >= '0' && file[end] <= '9') {
            end++;
        }
        String word = new String(file, letters, number - letters, StandardCharsets.US_ASCII);
        String parameter = new String(file, number, end - number, StandardCharsets.US_ASCII);
        word(word, parameter, end < file.length && file[end] == ' ' ? end + 1 : end);
    }

    private void word(String word, String parameter, int end) {
        boolean on = !parameter.equals("0");
        switch (word) {
            case "deleted", "mvf" -> mark(DELETED, on);
            case "revised", "mvt" -> mark(INSERTED, on);
            case "plain" -> marks &= GONE;
            default -> {
                if (HANGING.contains(word) && (marks & absent) != 0) {
                    marks |= GONE;
                }
            }
        }
        if (TEXT.contains(word)) {
            text(word.equals("bin") ? behindBytes(end, parameter) : end);
        } else {
            keep(end);
        }
    }

    private void mark(int mark, boolean on) {
        marks = on ? marks | mark : marks & ~mark;
        changes |= on;
    }

    /** Where the given number of raw bytes ends, in which a brace is no brace. */
    private int behindBytes(int start, String count) {
        return count.matches("\\d{1,9}") ? Math.min(file.length, start + Integer.parseInt(count)) : start;
    }

    private void symbol() {
        int end = Math.min(file.length, at + 2);
        if (end - at == 2 && file[at + 1] == '\'') {
            end = Math.min(file.length, at + 4);
        }
        if (end - at > 1 && TEXT_SYMBOLS.indexOf(file[at + 1]) >= 0) {
            text(end);
        } else {
            keep(end);
        }
    }

    private void text(int end) {
        if ((marks & absent) == 0) {
            keep(end);
        } else {
            at = end;
        }
    }

    private void keep(int end) {
        kept.write(file, at, end - at);
        at = end;
    }

    private static boolean isLetter(byte character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
