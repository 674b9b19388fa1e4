package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Lays out the lines of a long wrapped text while nothing else is to be done, so little at a time that nobody who scrolls or writes waits
 * for it, and from where the reader is. Until then their heights are estimated, so that a jump lays out what comes into sight and not all
 * that it jumps over; nothing on the screen moves when they are put right. The widget lays out for 50 milliseconds at a time and knows no
 * estimates: it goes on so where it lets nobody touch its {@link LineHeights}. For the UI thread.
 */
final class PatientLayout {

    /** A tenth of a picture at 50 a second. */
    private static final long TURN_NANOSECONDS = 2_000_000;

    private final StyledText text;
    private final Optional<LineHeights> heights;
    private boolean running;
    /** Whether the text changed and nobody estimated since. */
    private boolean changed;
    /** The lines from here to {@link #below} are laid out. */
    private int above;
    private int below;

    private PatientLayout(StyledText text) {
        this.text = text;
        this.heights = LineHeights.takeOver(text);
    }

    /**
     * Lets a text wrap its lines, and lays them out from now on.
     *
     * @param text still empty, and made without {@link SWT#WRAP}: else the widget has begun already
     */
    static PatientLayout wrap(StyledText text) {
        PatientLayout layout = new PatientLayout(text);
        text.setWordWrap(true);
        text.addListener(SWT.Resize, event -> layout.begin());
        text.addModifyListener(event -> layout.begin());
        text.getVerticalBar().addListener(SWT.Selection, event -> layout.settle());
        text.addListener(SWT.Paint, event -> layout.settlePainted());
        return layout;
    }

    /** Gives words other colours, and nothing by which a line could become taller. */
    void recolour(Runnable change) {
        heights.ifPresentOrElse(known -> known.recolour(change), change);
        begin();
        room().ifPresent(LineHeights::placeCaret);
    }

    /** To be called when the text was changed by whoever; what is not written in the widget itself, the widget does not tell. */
    void changed() {
        changed = true;
        text.getDisplay().asyncExec(() -> {
            if (changed && !text.isDisposed()) {
                begin();
            }
        });
    }

    /** To be called when many lines may have changed: with another text or font. */
    void begin() {
        changed = false;
        room().ifPresent(known -> {
            known.estimate();
            known.fitScrollBar();
            settle();
            above = text.getTopIndex();
            below = above;
            if (!running) {
                running = true;
                text.getDisplay().asyncExec(this::turn);
            }
        });
    }

    private Optional<LineHeights> room() {
        return heights.filter(LineHeights::hasRoom);
    }

    /** Lays out a line and a screen's height before and after it: how far it is from what stands there is known then, and not estimated. */
    void around(int line) {
        room().ifPresent(known -> {
            int room = text.getClientArea().height;
            boolean corrected = false;
            for (int at = line, y = text.getLinePixel(line); at >= 0 && text.getLinePixel(at) > y - room; at--) {
                corrected |= known.layOut(at);
                y = text.getLinePixel(line);
            }
            for (int at = line; at < text.getLineCount() && text.getLinePixel(at) < text.getLinePixel(line) + room; at++) {
                corrected |= known.layOut(at);
            }
            if (corrected) {
                known.fitScrollBar();
            }
        });
    }

    /** Lays out what has come into sight. The text then stands no higher than its end allows. */
    void settle() {
        room().ifPresent(known -> {
            boolean corrected = layOutSight(known);
            int free = text.getClientArea().height - text.getBottomMargin() - text.getLinePixel(text.getLineCount());
            if (free > 0 && text.getTopPixel() > 0) {
                text.setTopPixel(Math.max(0, text.getTopPixel() - free));
                corrected |= layOutSight(known);
            }
            if (corrected) {
                known.fitScrollBar();
                known.placeCaret();
            }
        });
    }

    /** The widget tells of no jump by keys. What was painted with estimated heights is painted once more. */
    private void settlePainted() {
        if (room().filter(this::isEstimatedInSight).isPresent()) {
            settle();
            text.redraw();
        }
    }

    private boolean isEstimatedInSight(LineHeights known) {
        int height = text.getClientArea().height;
        int line = text.getLineIndex(0);
        boolean estimated = false;
        for (int y = text.getLinePixel(line); y < height && line < text.getLineCount() && !estimated; line++) {
            estimated = !known.isLaidOut(line);
            y = text.getLinePixel(line + 1);
        }
        return estimated;
    }

    /** @return whether anything there is of another height than was estimated */
    private boolean layOutSight(LineHeights known) {
        boolean corrected = false;
        for (int first = text.getLineIndex(0); known.layOut(first); first = text.getLineIndex(0)) {
            corrected = true;
        }
        int height = text.getClientArea().height;
        for (int line = text.getLineIndex(0); line < text.getLineCount() && text.getLinePixel(line) < height; line++) {
            corrected |= known.layOut(line);
        }
        return corrected;
    }

    private void turn() {
        if (text.isDisposed()) {
            return;
        }
        int top = text.getTopIndex();
        if (top < above || top > below) {
            above = top;
            below = top;
        }
        LineHeights known = heights.orElseThrow();
        long end = System.nanoTime() + TURN_NANOSECONDS;
        boolean corrected = false;
        while (!isDone() && System.nanoTime() < end) {
            corrected |= step(known);
        }
        if (corrected || isDone()) {
            known.fitScrollBar();
        }
        running = !isDone();
        if (running) {
            text.getDisplay().asyncExec(this::turn);
        }
    }

    private boolean isDone() {
        return above <= 0 && below >= text.getLineCount();
    }

    private boolean step(LineHeights known) {
        return known.layOut(below < text.getLineCount() ? below++ : --above);
    }
}
