package org.muqabala.ui.collation;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Lays out the lines of a long wrapped text while nothing else is to be done, so little at a time that nobody who scrolls or writes waits for
 * it. The widget does that as well, but for 50 milliseconds at a time: for seconds after a long text was opened everything would stutter. It
 * offers no way to ask for less, so this holds the flag by which it knows that such work is under way already; where it has no such flag it
 * goes on as ever. For the UI thread.
 */
final class PatientLayout {

    /** A tenth of a picture at 50 a second. */
    private static final long TURN_NANOSECONDS = 2_000_000;

    /** The flag of a text's renderer that says whether lines are laid out in the background. */
    private record Flag(Object renderer, Field field) {

        static Optional<Flag> of(StyledText text) {
            try {
                Field renderer = StyledText.class.getDeclaredField("renderer");
                renderer.setAccessible(true);
                Field running = renderer.getType().getDeclaredField("idleRunning");
                running.setAccessible(true);
                return Optional.of(new Flag(renderer.get(text), running));
            } catch (ReflectiveOperationException | InaccessibleObjectException e) {
                ILog.of(PatientLayout.class).info("Long texts are laid out as SWT does it.", e);
                return Optional.empty();
            }
        }

        void set(boolean running) {
            try {
                field.setBoolean(renderer, running);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final StyledText text;
    private final Optional<Flag> flag;
    private boolean running;
    /** The lines from here to {@link #below} are laid out. */
    private int above;
    private int below;

    private PatientLayout(StyledText text) {
        this.text = text;
        this.flag = Flag.of(text);
    }

    /**
     * Lets a text wrap its lines, and lays them out from now on.
     *
     * @param text still empty, and made without {@link SWT#WRAP}: else the widget has begun already
     */
    static PatientLayout wrap(StyledText text) {
        PatientLayout layout = new PatientLayout(text);
        layout.flag.ifPresent(flag -> flag.set(true));
        text.setWordWrap(true);
        text.addListener(SWT.Resize, event -> layout.begin());
        return layout;
    }

    /** To be called when many lines may have changed: with another text, font or style. */
    void begin() {
        above = text.getTopIndex();
        below = above;
        if (!running && flag.isPresent()) {
            running = true;
            text.getDisplay().asyncExec(this::turn);
        }
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
        long end = System.nanoTime() + TURN_NANOSECONDS;
        while (!isDone() && System.nanoTime() < end) {
            step();
        }
        if (isDone()) {
            done();
        } else {
            text.getDisplay().asyncExec(this::turn);
        }
    }

    private boolean isDone() {
        return above <= 0 && below >= text.getLineCount();
    }

    /** Asked where a line stands, the widget lays out those between it and the first on the screen that are not yet. */
    private void step() {
        if (below < text.getLineCount()) {
            text.getLinePixel(++below);
        } else {
            text.getLinePixel(--above);
        }
    }

    /** Now the height of the whole is known. The widget measures its scroll bar when it is done itself: it may, and finds nothing left to do. */
    private void done() {
        running = false;
        flag.ifPresent(held -> {
            held.set(false);
            int top = text.getTopIndex();
            text.setLineAlignment(top, 1, text.getLineAlignment(top));
            text.getDisplay().asyncExec(() -> held.set(true));
        });
    }
}
