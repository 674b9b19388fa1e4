package org.muqabala.ui.collation;

import java.io.IOException;

/** An article with a line that no window can lay out. */
final class LongLineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int length;

    /** @param length of the line, in UTF-16 code units */
    LongLineException(int length) {
        super("a line of " + length);
        this.length = length;
    }

    int length() {
        return length;
    }
}
