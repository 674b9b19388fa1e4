package org.muqabala.ui.translation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.inspector.WordDifference;
import org.muqabala.ui.inspector.WordDifference.Fate;
import org.muqabala.ui.inspector.WordDifference.Stretch;

/**
 * Two wordings in one styled text: what went is struck through, what came is underlined, each on the ground of its side.
 *
 * @param text with {@code intro} in front
 * @param styles of the words that went or came
 */
record DifferenceText(String text, StyleRange[] styles) {

    static DifferenceText of(String intro, List<Stretch> stretches, Palette palette) {
        StringBuilder text = new StringBuilder(intro);
        List<StyleRange> styles = new ArrayList<>();
        for (Stretch stretch : stretches) {
            int length = stretch.text().stripTrailing().length();
            if (stretch.fate() != WordDifference.Fate.STAYS && length > 0) {
                styles.add(style(stretch.fate(), text.length(), length, palette));
            }
            text.append(stretch.text());
        }
        return new DifferenceText(text.toString(), styles.toArray(StyleRange[]::new));
    }

    private static StyleRange style(Fate fate, int start, int length, Palette palette) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = length;
        style.background = palette.ground(SegmentInHand.tint(fate));
        if (fate == Fate.GOES) {
            style.strikeout = true;
            style.strikeoutColor = palette.line(SegmentInHand.tint(fate));
        } else {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SINGLE;
            style.underlineColor = palette.line(SegmentInHand.tint(fate));
        }
        return style;
    }
}
