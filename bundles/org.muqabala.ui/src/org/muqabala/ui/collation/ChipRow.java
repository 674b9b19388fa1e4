package org.muqabala.ui.collation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.muqabala.ui.collation.CountChip.Room;

/**
 * Chips in a row: with all their words where there is room for them, else all with their counts alone, and closer together where even that is
 * too wide. A chip that there is no room for at all is not shown: a count that is cut says another number.
 */
final class ChipRow {

    private static final int GAP = 5;
    private static final int LEAST_GAP = 2;

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
            int width = width(Room.WORDS);
            int height = chips.values().stream().mapToInt(chip -> chip.size(Room.WORDS).y).max().orElse(0);
            return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
        }

        @Override
        protected void layout(Composite composite, boolean flushCache) {
            int area = row.getClientArea().width;
            Room room = Stream.of(Room.values()).filter(each -> width(each) <= area).findFirst().orElse(Room.LEAST);
            int x = 0;
            for (CountChip chip : chips.values()) {
                chip.fit(room);
                Point size = chip.computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
                chip.setBounds(x, 0, size.x, size.y);
                chip.setVisible(x + size.x <= area);
                x += size.x + gap(room);
            }
        }

        private int width(Room room) {
            return chips.values().stream().mapToInt(chip -> chip.size(room).x + gap(room)).sum() - gap(room);
        }

        private int gap(Room room) {
            return room == Room.LEAST ? LEAST_GAP : GAP;
        }
    }
}
