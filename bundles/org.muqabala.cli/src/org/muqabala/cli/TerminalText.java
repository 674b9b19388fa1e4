package org.muqabala.cli;

/** Text of strangers on its way to a terminal. */
final class TerminalText {

    private TerminalText() {
    }

    /** The text without line ends and other control characters, which would forge lines of ours. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\u2028\u2029\u202A-\u202E\u2066-\u2069]+", " ");
    }
}
