package org.muqabala.ui.tests;

import java.util.stream.IntStream;

import org.eclipse.swt.custom.StyledText;

/** How tall a text is, from where the letters of each of its lines stand, whatever the widget takes the line for. */
final class LaidOutText {

    private LaidOutText() {
    }

    /** All lines, without the margins. */
    static int height(StyledText text) {
        return height(text, text.getLineCount());
    }

    /** As much as is above the upper edge of the screen. */
    static int heightAbove(StyledText text) {
        int top = text.getTopIndex();
        return height(text, top) - text.getLinePixel(top) + text.getTopMargin();
    }

    private static int height(StyledText text, int lines) {
        return IntStream.range(0, lines).map(line -> lineHeight(text, line)).sum();
    }

    private static int lineHeight(StyledText text, int line) {
        int end = text.getOffsetAtLine(line) + text.getLine(line).length();
        return text.getLocationAtOffset(end).y + text.getLineHeight(end) - text.getLinePixel(line);
    }
}
