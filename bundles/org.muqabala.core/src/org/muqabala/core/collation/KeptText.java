package org.muqabala.core.collation;

import java.util.List;

import org.muqabala.core.align.EditedUnits;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.Span;

/**
 * Which stretches of an edited article read as before, their surroundings included: whole blocks before and after the edited ones, one
 * block left out on either side as what stands beside an edit may be told otherwise.
 */
final class KeptText {

    /** What {@link #shift} gives for a stretch that the edit touched. */
    static final int NONE = Integer.MIN_VALUE;

    private final int headEnd;
    private final int tailStart;
    private final int shift;

    KeptText(Article before, Article after, EditedUnits units) {
        shift = after.text().length() - before.text().length();
        List<Block> old = before.blocks();
        List<Block> blocks = after.blocks();
        int head = 0;
        int headOfText = units.head() == 0 ? 0 : units.after().end(units.head() - 1);
        while (head < Math.min(old.size(), blocks.size()) && blocks.get(head).span().end() <= headOfText && blocks.get(head).equals(old.get(head))) {
            head++;
        }
        int tail = 0;
        int tailOfText = units.tail() == 0 ? after.text().length() : units.after().start(units.after().size() - units.tail());
        while (tail < Math.min(old.size(), blocks.size()) - head && isSame(old.get(old.size() - 1 - tail), blocks.get(blocks.size() - 1 - tail), tailOfText)) {
            tail++;
        }
        boolean unchanged = before.text().equals(after.text()) && old.equals(blocks);
        headEnd = unchanged ? after.text().length() : head < 2 ? 0 : blocks.get(head - 2).span().end();
        tailStart = tail < 2 ? after.text().length() : blocks.get(blocks.size() - tail + 1).span().start();
    }

    private boolean isSame(Block before, Block after, int tailOfText) {
        return after.span().start() >= tailOfText && before.kind() == after.kind() && after.span().isShifted(before.span(), shift);
    }

    /** How far the stretch has moved by the edit; {@link #NONE} if it does not read as before. */
    int shift(Span span) {
        if (span.end() <= headEnd) {
            return 0;
        }
        return span.start() >= tailStart ? shift : NONE;
    }
}
