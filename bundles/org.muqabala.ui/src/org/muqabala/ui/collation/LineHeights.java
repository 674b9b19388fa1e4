package org.muqabala.ui.collation;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.TextLayout;

/**
 * How tall the lines of a wrapped text are: measured where they are laid out, estimated where not, so that the text need not lay out
 * everything between two places to know how far apart they are. The widget keeps a height for each line and asks no more where there is
 * one, but shows nobody; so this reaches into it. Where it is made otherwise than is known here, there are no such heights, and the widget
 * goes on as ever. For the UI thread.
 */
final class LineHeights {

    /** What the widget writes for a size that it does not know. */
    private static final int UNKNOWN = -1;

    private final StyledText text;
    private final Object renderer;
    private final Field busy;
    private final Field top;
    private final Field height;
    private final Field width;
    private final Field pictures;
    private final Field firstPicture;
    private final Field carets;
    private final Field topLine;
    private final Field topLinePixel;
    private final Method sizeOf;
    private final Method measure;
    private final Method placeCaret;
    private final Method fitScrollBar;

    private LineHeights(StyledText text) throws ReflectiveOperationException {
        this.text = text;
        Field drawing = opened(StyledText.class.getDeclaredField("renderer"));
        renderer = drawing.get(text);
        Class<?> lines = drawing.getType();
        busy = opened(lines.getDeclaredField("idleRunning"));
        pictures = opened(lines.getDeclaredField("layouts"));
        firstPicture = opened(lines.getDeclaredField("topIndex"));
        sizeOf = opened(lines.getDeclaredMethod("getLineSize", int.class));
        measure = opened(lines.getDeclaredMethod("calculate", int.class, int.class));
        height = opened(sizeOf.getReturnType().getDeclaredField("height"));
        width = opened(sizeOf.getReturnType().getDeclaredField("width"));
        carets = opened(StyledText.class.getDeclaredField("caretOffsets"));
        topLine = opened(StyledText.class.getDeclaredField("topIndex"));
        topLinePixel = opened(StyledText.class.getDeclaredField("topIndexY"));
        top = opened(StyledText.class.getDeclaredField("verticalScrollOffset"));
        placeCaret = opened(StyledText.class.getDeclaredMethod("setCaretLocations"));
        fitScrollBar = opened(StyledText.class.getDeclaredMethod("setScrollBars", boolean.class));
    }

    private static <T extends AccessibleObject> T opened(T member) {
        member.setAccessible(true);
        return member;
    }

    /** Those of a text, whose widget lays out nothing in the background from now on; empty where it is made otherwise. */
    static Optional<LineHeights> takeOver(StyledText text) {
        try {
            LineHeights heights = new LineHeights(text);
            heights.busy.setBoolean(heights.renderer, true);
            return Optional.of(heights);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            ILog.of(LineHeights.class).info("Long texts are laid out as SWT does it.", e);
            return Optional.empty();
        }
    }

    /** Whether there is a screen to lay lines out for. */
    boolean hasRoom() {
        return room() > 0 && text.getClientArea().width > text.getLeftMargin() + text.getRightMargin();
    }

    /** Gives every line that has no height an estimated one. */
    void estimate() {
        if (isAnyUnknown()) {
            estimateUnknown(text.getTopIndex(), room());
        }
    }

    private void estimateUnknown(int first, int room) {
        for (int line = first, tall = 0; line < text.getLineCount() && tall < room; line++) {
            measure(line);
            tall += known(line);
        }
        RowEstimate estimate = estimateFromMeasured(first);
        for (int line = 0; line < text.getLineCount(); line++) {
            if (known(line) == UNKNOWN) {
                set(height, sizeOf(line), estimate.height(text.getLine(line).length()));
            }
        }
        sumUpTop(first);
        layOutLastScreen(room);
    }

    /**
     * Changes colours, and nothing by which a line could become taller. The widget forgets the heights of all lines that it touches, and looks
     * at once what stands where the caret and the pointer are: it would lay out all that is above the screen and all between there and the
     * caret. So it takes itself to stand at the beginning meanwhile, and all heights are as they were afterwards.
     */
    void recolour(Runnable change) {
        int[] tall = IntStream.range(0, text.getLineCount()).map(line -> get(height, sizeOf(line))).toArray();
        int[] wide = IntStream.range(0, text.getLineCount()).map(line -> get(width, sizeOf(line))).toArray();
        int[] stands = {get(top, text), get(topLine, text), get(topLinePixel, text)};
        int[] places = (int[]) value(carets, text);
        set(carets, new int[places.length]);
        scroll(0, 0, 0);
        try {
            change.run();
        } finally {
            set(carets, places);
            scroll(stands[0], stands[1], stands[2]);
            forgetPictures();
            for (int line = 0; line < tall.length; line++) {
                set(height, sizeOf(line), tall[line]);
                set(width, sizeOf(line), wide[line]);
            }
        }
    }

    /** Of lines that have no width the widget keeps pictures, which it would take for those of the lines as they are now once they have one again. */
    private void forgetPictures() {
        TextLayout[] kept = (TextLayout[]) value(pictures, renderer);
        int first = get(firstPicture, renderer);
        for (int at = 0; kept != null && at < kept.length; at++) {
            int line = first + at;
            if (kept[at] != null && line >= 0 && line < text.getLineCount() && !isLaidOut(line)) {
                kept[at].dispose();
                kept[at] = null;
            }
        }
    }

    private void scroll(int pixel, int line, int linePixel) {
        set(top, text, pixel);
        set(topLine, text, line);
        set(topLinePixel, text, linePixel);
    }

    /** Whether a line's height is what it is on the screen. */
    boolean isLaidOut(int line) {
        return get(width, sizeOf(line)) != UNKNOWN;
    }

    /**
     * Lays a line out. Nothing on the screen moves for one above it: its pixels count from there.
     *
     * @return whether it is of another height than was estimated
     */
    boolean layOut(int line) {
        int before = known(line);
        if (isLaidOut(line)) {
            return false;
        }
        measure(line);
        int taller = known(line) - before;
        if (line < text.getTopIndex() && before != UNKNOWN && get(top, text) != UNKNOWN) {
            set(top, text, get(top, text) + taller);
        }
        return taller != 0;
    }

    /** Lets the scroll bar say how tall the text is and where in it the screen stands. */
    void fitScrollBar() {
        call(fitScrollBar, text, true);
        text.getVerticalBar().setSelection(text.getTopPixel());
    }

    /** Puts the caret where its line now stands. */
    void placeCaret() {
        call(placeCaret, text);
    }

    private int room() {
        return text.getClientArea().height - text.getTopMargin() - text.getBottomMargin();
    }

    private boolean isAnyUnknown() {
        boolean unknown = get(top, text) == UNKNOWN;
        for (int line = 0; line < text.getLineCount() && !unknown; line++) {
            unknown = known(line) == UNKNOWN;
        }
        return unknown;
    }

    private RowEstimate estimateFromMeasured(int first) {
        int rowHeight = text.getLineHeight(text.getOffsetAtLine(first));
        RowEstimate estimate = new RowEstimate(rowHeight);
        for (int line = 0; line < text.getLineCount(); line++) {
            if (isLaidOut(line)) {
                estimate.learn(text.getLine(line).length(), known(line));
            }
        }
        return estimate;
    }

    /** Asked for its top pixel after something above it changed, the widget would lay out all that is above. */
    private void sumUpTop(int first) {
        if (get(top, text) == UNKNOWN) {
            int above = text.getTopMargin() - text.getLinePixel(first);
            for (int line = 0; line < first; line++) {
                above += known(line);
            }
            set(top, text, above);
        }
    }

    /** A text can be scrolled as far as its end: how far that is, is said by what is on the last screen. */
    private void layOutLastScreen(int room) {
        for (int line = text.getLineCount() - 1, tall = 0; line >= 0 && tall < room; line--) {
            layOut(line);
            tall += known(line);
        }
    }

    private int known(int line) {
        return get(height, sizeOf(line));
    }

    private Object sizeOf(int line) {
        return call(sizeOf, renderer, line);
    }

    private void measure(int line) {
        call(measure, renderer, line, 1);
    }

    private static Object value(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void set(Field field, Object value) {
        try {
            field.set(text, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int get(Field field, Object of) {
        try {
            return field.getInt(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object of, int value) {
        try {
            field.setInt(of, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object call(Method method, Object of, Object... with) {
        try {
            return method.invoke(of, with);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
