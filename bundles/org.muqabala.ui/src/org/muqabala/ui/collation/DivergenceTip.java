package org.muqabala.ui.collation;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** The tip over a divergence. */
final class DivergenceTip extends DefaultInformationControl {

    private static final int GAP = 4;

    DivergenceTip(Shell parent) {
        super(parent, false);
        // as tips of widgets are: on the ground of the texts it would be taken for one of them
        setBackgroundColor(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        setForegroundColor(parent.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
    }

    @Override
    public void setInformation(String text) {
        super.setInformation(asMarkup(text));
    }

    /** The platform reads what a tip says as HTML: words of an article would be taken for tags, and lines run into one. */
    static String asMarkup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    /** Under the word, or over it where there is no room below; never over the edge of the screen. */
    static Point beside(Rectangle word, Point size, Rectangle screen) {
        int below = word.y + word.height + GAP;
        int y = below + size.y <= screen.y + screen.height ? below : word.y - GAP - size.y;
        int x = Math.min(word.x, screen.x + screen.width - size.x);
        return new Point(Math.max(screen.x, x), Math.max(screen.y, y));
    }
}
