package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Chips in a row: with all their words where there is room for them, else all with their counts alone. */
final class ChipRow {

    private static final int GAP = 5;

    private final Composite row;
    private final Palette palette;
    private final List<CountChip> chips = new ArrayList<>();

    ChipRow(Composite parent, Palette palette) {
        this.palette = palette;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new RowOfChips());
    }

    Composite control() {
        return row;
    }

    /** @param message a message that takes the count */
    void add(Tint tint, String message, long count) {
        chips.add(new CountChip(row, palette, tint, message, count));
    }

    private final class RowOfChips extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            int width = wholeWidth();
            int height = chips.stream().mapToInt(chip -> chip.wholeSize().y).max().orElse(0);
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            boolean isBrief = wholeWidth() > row.getClientArea().width;
            int x = 0;
            for (CountChip chip : chips) {
                chip.setBrief(isBrief);
                Point size = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
                chip.setBounds(x, 0, size.x, size.y);
                x += size.x + GAP;
            }
        }

        private int wholeWidth() {
            return chips.stream().mapToInt(chip -> chip.wholeSize().x + GAP).sum() - GAP;
        }
    }
}
