package org.muqabala.cli;

/** A line as it goes to a terminal: a file's name in it may hold what would steer the terminal or turn the line round. */
final class TerminalLine {

    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;

    private TerminalLine() {
    }

    /** The text with controls replaced and bidi controls spelt out, all but the isolates that messages put around names. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        int open = 0;
        int toClose = closable(text);
        for (int character : text.codePoints().toArray()) {
            if (character == FIRST_STRONG_ISOLATE && toClose > 0) {
                toClose--;
                open++;
                line.appendCodePoint(character);
            } else if (character == POP_ISOLATE && open > 0) {
                open--;
                line.appendCodePoint(character);
            } else {
                append(character, line);
            }
        }
        return line.toString();
    }

    /** How many isolates are opened and closed again. */
    private static int closable(String text) {
        int open = 0;
        int closed = 0;
        for (int character : text.codePoints().toArray()) {
            if (character == FIRST_STRONG_ISOLATE) {
                open++;
            } else if (character == POP_ISOLATE && open > 0) {
                open--;
                closed++;
            }
        }
        return closed;
    }

    private static void append(int character, StringBuilder line) {
        if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
            line.append('\uFFFD');
        } else if (character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= POP_ISOLATE) {
            line.append(String.format("<U+%04X>", character));
        } else {
            line.appendCodePoint(character);
        }
    }
}
