package org.muqabala.ui.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.review.TextDirection;
import org.muqabala.ui.bidi.ParagraphDirection;

/** Words that can be selected and copied, in their own direction. */
final class ReadOnlyText {

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
        text.setBackground(parent.getBackground());
        text.addListener(SWT.Traverse, event -> event.doit = true);
    }

    StyledText control() {
        return text;
    }
}
