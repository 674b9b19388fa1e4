package org.muqabala.ui.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * How long a window takes for single steps, from what the user does until every text has been painted that has to be, and how long each turn of
 * its event loop is meanwhile: nothing else can happen during one.
 */
final class FrameTimes implements AutoCloseable {

    /** At 50 pictures a second. */
    private static final long FRAME_NANOSECONDS = 20_000_000;

    private final Collection<StyledText> texts;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Long> steps = new ArrayList<>();
    /** Of the window's thread alone: what a machine with nothing else to do would take. */
    private final List<Long> work = new ArrayList<>();
    private final List<Long> turns = new ArrayList<>();
    private int painted;
    private final Listener painting = event -> painted++;

    FrameTimes(Collection<StyledText> texts) {
        this.texts = texts;
        texts.forEach(text -> text.addListener(SWT.Paint, painting));
    }

    /**
     * Does something and waits until it is seen: as many paintings as are asked for, or nothing left to do.
     *
     * @param paintings one where a single text changes, more where others follow
     */
    void step(Runnable action, int paintings) {
        painted = 0;
        long worked = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        action.run();
        while (painted < paintings && turn()) {
            // on to the next
        }
        texts.forEach(StyledText::update);
        steps.add(System.nanoTime() - start);
        work.add(threads.getCurrentThreadCpuTime() - worked);
    }

    /** Goes on until nothing is left to do, without counting a step. */
    void rest() {
        while (turn()) {
            // on to the next
        }
    }

    /** @return whether there was anything to do */
    boolean turn() {
        long start = System.nanoTime();
        boolean busy = Display.getCurrent().readAndDispatch();
        if (busy) {
            turns.add(System.nanoTime() - start);
        }
        return busy;
    }

    /** The steps, in a line. */
    String tell() {
        return tell(steps) + "; longest turn " + milliseconds(longest(turns)) + "; work alone: " + tell(work);
    }

    /** The turns alone, in a line. */
    String tellTurns() {
        return turns.size() + " turns, " + tell(turns);
    }

    private static String tell(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        long late = times.stream().filter(time -> time > FRAME_NANOSECONDS).count();
        return sorted.isEmpty() ? "none" : "median " + milliseconds(sorted.get(sorted.size() / 2)) + ", one in twenty over "
                + milliseconds(sorted.get(sorted.size() * 19 / 20)) + ", longest " + milliseconds(longest(times)) + ", "
                + late + " of " + times.size() + " over 20 ms";
    }

    private static long longest(List<Long> times) {
        return times.stream().max(Long::compare).orElse(0L);
    }

    static String milliseconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
    }

    @Override
    public void close() {
        texts.stream().filter(text -> !text.isDisposed()).forEach(text -> text.removeListener(SWT.Paint, painting));
    }
}
