package org.muqabala.ui.collation;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.bidi.FittedLabel;

/** The line above both versions in one column: which is which, and how the words of each are painted. */
final class UnifiedHeading extends Composite {

    private static final int SAMPLE_WIDTH = 26;
    private static final int SAMPLE_HEIGHT = 18;

    private final SignPainter signs;
    private final Palette palette;

    UnifiedHeading(Composite parent, Comparison comparison, Palette palette) {
        super(parent, SWT.NONE);
        this.palette = palette;
        signs = new SignPainter(palette);
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 3;
        setLayout(layout);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        for (Side side : Side.values()) {
            sample(side);
            name(side, comparison);
        }
    }

    private void sample(Side side) {
        Canvas sample = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridData place = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        place.widthHint = SAMPLE_WIDTH;
        place.heightHint = SAMPLE_HEIGHT;
        sample.setLayoutData(place);
        sample.addPaintListener(event -> paint(event.gc, side));
    }

    private void name(Side side, Comparison comparison) {
        FittedLabel name = new FittedLabel(this, VersionHeading.nameOf(comparison.article(side), side));
        name.setToolTipText(comparison.article(side).name());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void paint(GC gc, Side side) {
        Tint tint = side == Side.A ? Tint.ONLY_A : Tint.SUBSTANTIVE;
        if (palette.ground(tint) != null) {
            gc.setBackground(palette.ground(tint));
        }
        gc.fillRectangle(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT);
        List<Rectangle> all = List.of(new Rectangle(0, 0, SAMPLE_WIDTH, SAMPLE_HEIGHT));
        if (side == Side.A) {
            signs.drawStruck(gc, all, tint);
        } else {
            signs.draw(gc, all, tint);
        }
    }
}
