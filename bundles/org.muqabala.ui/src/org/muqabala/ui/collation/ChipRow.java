package org.muqabala.ui.collation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Chips in a row: with all their words where there is room for them, else all with their counts alone. */
final class ChipRow {

    private static final int GAP = 5;

    private final Composite row;
    private final Palette palette;
    private final Map<Tint, CountChip> chips = new LinkedHashMap<>();

    ChipRow(Composite parent, Palette palette) {
        this.palette = palette;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(new RowOfChips());
    }

    Composite control() {
        return row;
    }

    /** @param message a message that takes the count */
    void add(Tint tint, String message) {
        chips.put(tint, new CountChip(row, palette, tint, message));
    }

    void say(Tint tint, long count) {
        chips.get(tint).say(count);
    }

    private final class RowOfChips extends Layout {

        @Override
        protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flushCache) {
            int width = wholeWidth();
            int height = chips.values().stream().mapToInt(chip -> chip.wholeSize().y).max().orElse(0);
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            boolean isBrief = wholeWidth() > row.getClientArea().width;
            int x = 0;
            for (CountChip chip : chips.values()) {
                chip.setBrief(isBrief);
                Point size = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
                chip.setBounds(x, 0, size.x, size.y);
                x += size.x + GAP;
            }
        }

        private int wholeWidth() {
            return chips.values().stream().mapToInt(chip -> chip.wholeSize().x + GAP).sum() - GAP;
        }
    }
}
