package org.muqabala.ui.translation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.ui.bidi.ParagraphDirections;

/** Lines to be read, each in its own direction: entries below each other, each with a quiet heading. */
final class StyledLines {

    private static final int MARGIN = 10;
    private static final int LINE_SPACING = 3;
    /** By this the style sheet of the dark theme knows the widget. */
    private static final String CSS_CLASS = "StyledLines";

    private final StyledText text;
    private final ParagraphDirections directions;
    private final StringBuilder words = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();
    /** Where each entry begins. */
    private final List<Integer> entries = new ArrayList<>();

    StyledLines(Composite parent) {
        text = new StyledText(parent, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(LINE_SPACING);
        text.setData("org.eclipse.e4.ui.css.CssClassName", CSS_CLASS);
        directions = ParagraphDirections.install(text);
    }

    StyledText control() {
        return text;
    }

    void clear() {
        words.setLength(0);
        styles.clear();
        entries.clear();
    }

    /** Begins an entry with a line in small letters. */
    void heading(String line, Font font, Color colour) {
        entries.add(words.length());
        StyleRange style = new StyleRange(words.length(), line.length(), colour, null);
        style.font = font;
        styles.add(style);
        words.append(line).append('\n');
    }

    void line(String line, Font font, List<StyleRange> marks) {
        int start = words.length();
        int at = 0;
        for (StyleRange mark : marks) {
            plain(start + at, mark.start - at, font);
            StyleRange style = (StyleRange) mark.clone();
            style.start = start + mark.start;
            style.font = font;
            styles.add(style);
            at = mark.start + mark.length;
        }
        plain(start + at, line.length() - at, font);
        words.append(line).append('\n');
    }

    private void plain(int start, int length, Font font) {
        if (length > 0) {
            StyleRange style = new StyleRange(start, length, null, null);
            style.font = font;
            styles.add(style);
        }
    }

    /** Shows what was put together. */
    void show() {
        text.setText(words.toString().stripTrailing());
        text.setStyleRanges(styles.stream().filter(style -> style.start + style.length <= text.getCharCount()).toArray(StyleRange[]::new));
        directions.alignAll();
    }

    /** The entry that the place lies in, from 0; -1 before the first. */
    int entryAt(int place) {
        int entry = -1;
        while (entry + 1 < entries.size() && entries.get(entry + 1) <= place) {
            entry++;
        }
        return entry;
    }

    /** How many entries there are. */
    int size() {
        return entries.size();
    }
}
