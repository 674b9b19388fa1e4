package org.muqabala.ui.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.review.TextDirection;
import org.muqabala.ui.bidi.ParagraphDirection;

/** Words that can be selected and copied, in their own direction. */
final class ReadOnlyText {

    /** By which the dark theme knows words that stand on the ground around them. */
    private static final String CSS_CLASS = "ReadOnlyText";

    private final StyledText text;

    ReadOnlyText(Composite parent, String words) {
        this(parent, words, TextDirection.AUTO);
    }

    /** @param direction which way the words run; by themselves, as their first letter says */
    ReadOnlyText(Composite parent, String words, TextDirection direction) {
        boolean leftToRight = direction == TextDirection.AUTO ? ParagraphDirection.of(words) == ParagraphDirection.LEFT_TO_RIGHT
                : direction == TextDirection.LEFT_TO_RIGHT;
        text = new StyledText(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | (leftToRight ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT));
        text.setText(words);
        text.setCaret(null);
        standOnGround(text);
        text.addListener(SWT.Traverse, event -> event.doit = true);
    }

    /** Lets a text stand on the ground of what it is in, in whichever theme. */
    static void standOnGround(StyledText text) {
        text.setBackground(text.getParent().getBackground());
        text.setData("org.eclipse.e4.ui.css.CssClassName", CSS_CLASS);
    }

    StyledText control() {
        return text;
    }
}
