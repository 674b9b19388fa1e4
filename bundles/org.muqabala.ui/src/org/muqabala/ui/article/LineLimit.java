package org.muqabala.ui.article;

import java.util.OptionalInt;

/**
 * How long a line can be for a window to show it. A text widget lays out a line as a whole, each time that a part of it is
 * painted: beyond a limit the window would stand still for minutes.
 */
public final class LineLimit {

    /** The longest line that is shown, in UTF-16 code units: a long chapter without a paragraph's end. */
    public static final int LONGEST = 100_000;

    private LineLimit() {
    }

    /** Length of the first line that is longer than {@link #LONGEST}; empty if all can be shown. */
    public static OptionalInt firstBeyond(String text) {
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end - start > LONGEST) {
                return OptionalInt.of(end - start);
            }
            start = end + 1;
        }
        return OptionalInt.empty();
    }
}
