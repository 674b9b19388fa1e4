package org.muqabala.ui.collation;

import java.util.function.Supplier;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/**
 * The tip over a divergence. It places itself: where the platform would put it follows from the bounds of letters, which are
 * wrong in wrapped right-to-left paragraphs.
 */
final class DivergenceTip extends DefaultInformationControl {

    private static final int GAP = 4;

    private final Supplier<Rectangle> word;

    /** @param word the box around the word that is pointed at, in pixels of the display */
    DivergenceTip(Shell parent, Supplier<Rectangle> word) {
        super(parent, false);
        this.word = word;
    }

    @Override
    public void setInformation(String text) {
        super.setInformation(asMarkup(text));
    }

    /** The platform reads what a tip says as HTML: words of an article would be taken for tags, and lines run into one. */
    static String asMarkup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }

    @Override
    public void setLocation(Point proposed) {
        Rectangle screen = getShell().getMonitor().getClientArea();
        super.setLocation(beside(word.get(), getShell().getSize(), screen));
    }

    /** Under the word, or over it where there is no room below; never over the edge of the screen. */
    static Point beside(Rectangle word, Point size, Rectangle screen) {
        int below = word.y + word.height + GAP;
        int y = below + size.y <= screen.y + screen.height ? below : word.y - GAP - size.y;
        int x = Math.min(word.x, screen.x + screen.width - size.x);
        return new Point(Math.max(screen.x, x), Math.max(screen.y, y));
    }
}
