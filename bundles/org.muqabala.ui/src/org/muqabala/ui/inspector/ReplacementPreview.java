package org.muqabala.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.collation.Tint;

/**
 * How a place reads before and after a suggested wording: what goes is struck out, what comes is bold. Whole words, so that letters stay
 * joined; never a line under them, which would run through their dots.
 */
final class ReplacementPreview {

    private final StyledText text;

    ReplacementPreview(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setCaret(null);
        ReadOnlyText.standOnGround(text);
        text.addListener(SWT.Traverse, event -> event.doit = true);
    }

    void show(String before, String after) {
        List<WordDifference.Stretch> stretches = WordDifference.between(before, after);
        boolean leftToRight = ParagraphDirection.of(before.isBlank() ? after : before) == ParagraphDirection.LEFT_TO_RIGHT;
        text.setOrientation(leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
        text.setText(stretches.stream().map(WordDifference.Stretch::text).collect(Collectors.joining()));
        List<StyleRange> styles = new ArrayList<>();
        int at = 0;
        for (WordDifference.Stretch stretch : stretches) {
            StyleRange style = new StyleRange();
            style.start = at;
            style.length = stretch.text().stripTrailing().length();
            style.strikeout = stretch.fate() == WordDifference.Fate.GOES;
            style.fontStyle = stretch.fate() == WordDifference.Fate.COMES ? SWT.BOLD : SWT.NORMAL;
            style.background = ground(stretch.fate());
            styles.add(style);
            at += stretch.text().length();
        }
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
    }

    private static Color ground(WordDifference.Fate fate) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return switch (fate) {
            case STAYS -> null;
            case GOES -> colours.get(Tint.ONLY_A.groundKey());
            case COMES -> colours.get(Tint.ONLY_B.groundKey());
        };
    }

    StyledText control() {
        return text;
    }
}
