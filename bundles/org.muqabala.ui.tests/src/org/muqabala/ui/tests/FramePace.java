package org.muqabala.ui.tests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * What somebody sees who keeps the wheel turning, a hundred steps a second: how many pictures each text shows, which may be as many as the
 * screen's, and how long one stays. Unlike
 * {@link FrameTimes} it lets the window paint when it does so by itself, with the screen, whatever else the window has to do meanwhile.
 */
final class FramePace {

    private static final long STEP_NANOSECONDS = 10_000_000;
    /** A picture that stays longer is one of fewer than fifty a second. */
    private static final long FRAME_NANOSECONDS = 20_000_000;

    /** The pictures of one text. */
    private static final class Pictures implements Listener {

        private final List<Long> painted = new ArrayList<>();

        @Override
        public void handleEvent(Event event) {
            painted.add(System.nanoTime());
        }

        String tell(long begin, long end) {
            List<Long> waits = new ArrayList<>();
            long last = begin;
            for (long time : painted) {
                waits.add(time - last);
                last = time;
            }
            waits.sort(null);
            long slow = waits.stream().filter(wait -> wait > FRAME_NANOSECONDS).count();
            return String.format(Locale.ROOT, "%.0f pictures a second, wait for one: median %s, one in a hundred over %s, longest %s, %d of %d over 20 ms",
                    painted.size() * 1e9 / (end - begin), FrameTimes.milliseconds(waits.get(waits.size() / 2)),
                    FrameTimes.milliseconds(waits.get(waits.size() * 99 / 100)), FrameTimes.milliseconds(waits.getLast()), slow, waits.size());
        }
    }

    private FramePace() {
    }

    /**
     * Scrolls one of the texts.
     *
     * @param pixels a step
     * @return the figures of each text, in a line
     */
    static String scroll(Collection<StyledText> texts, StyledText scrolled, int pixels, int steps) {
        List<Pictures> all = new ArrayList<>();
        for (StyledText text : texts) {
            Pictures pictures = new Pictures();
            text.addListener(SWT.Paint, pictures);
            all.add(pictures);
        }
        long begin = System.nanoTime();
        int late = 0;
        for (int step = 0; step < steps; step++) {
            long due = begin + step * STEP_NANOSECONDS;
            late += System.nanoTime() - due > STEP_NANOSECONDS ? 1 : 0;
            goOnUntil(due);
            turnWheel(scrolled, pixels);
        }
        goOnUntil(begin + steps * STEP_NANOSECONDS);
        long end = System.nanoTime();
        int number = 0;
        for (StyledText text : texts) {
            text.removeListener(SWT.Paint, all.get(number++));
        }
        return String.join("; ", all.stream().map(pictures -> pictures.tell(begin, end)).toList()) + "; " + late + " of " + steps + " steps late";
    }

    private static void turnWheel(StyledText text, int pixels) {
        ScrollBar bar = text.getVerticalBar();
        bar.setSelection(bar.getSelection() + pixels);
        bar.notifyListeners(SWT.Selection, new Event());
    }

    private static void goOnUntil(long due) {
        while (System.nanoTime() < due) {
            if (!Display.getCurrent().readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }
}
