package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Shows the words of drop-down choices whole in a mirrored interface. SWT on GTK mirrors the words of such a choice and leaves its
 * arrow where it was, so that the arrow's place cuts off their first letters; a choice that is not mirrored has room for both.
 */
public final class WholeChoices {

    private WholeChoices() {
    }

    /** Watches over every choice that comes to be shown on the display, those of the platform too. */
    public static void install(Display display) {
        if ("gtk".equals(SWT.getPlatform())) {
            display.addListener(SWT.Skin, event -> turn(event.widget));
        }
    }

    private static void turn(Widget widget) {
        if (widget instanceof Combo choice && (choice.getStyle() & SWT.READ_ONLY) != 0 && choice.getOrientation() == SWT.RIGHT_TO_LEFT) {
            choice.setOrientation(SWT.LEFT_TO_RIGHT);
        }
    }
}
