package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/**
 * Lines with links that can be clicked where they are seen. In a mirrored window SWT on GTK looks for the click on the other side of
 * the line; so the widget itself is never mirrored, only its words are.
 */
public final class LinkLine {

    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char POP_ISOLATE = '\u2069';

    private LinkLine() {
    }

    /** A link to be laid out as wide as its words, at the beginning of its place. */
    public static Link in(Composite parent) {
        return new Link(parent, SWT.LEFT_TO_RIGHT);
    }

    /** @param words with their links in {@code <a>} tags */
    public static void say(Link link, String words) {
        boolean mirrored = (link.getParent().getStyle() & SWT.MIRRORED) != 0;
        link.setText(mirrored ? RIGHT_TO_LEFT_ISOLATE + words + POP_ISOLATE : words);
    }
}
