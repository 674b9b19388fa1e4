package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.TypeSign;

/** Quotations, numbers, names and attributions are known by a sign, in the texts and in the ledger. */
class TypeSignsTest {

    /** As far as a sign may stand from where a place ends: digits in an Arabic line have both ends at the same side of them. */
    private static final int AROUND = 4 * TypeSign.SIZE;

    /** Of the ink, and of what is between: edges are smoothed otherwise on a coloured ground. */
    private static final double ALIKE = 0.8;
    /** Of 255, as black as a sign's line is drawn to be. */
    private static final int DARK = 185;
    /** As much more red than blue are the lines of what is substantive; the ground behind them is less, and letters are not at all. */
    private static final int COLOURED = 75;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), "التقى الوزير محمد البيطار الوفد مساء أمس.\nوقال المتحدث إن 14 شخصا قتلوا في المدينة يوم الاثنين 3 أيار."
                + "\nواعتبر الرئيس أن اللقاء خطوة أولى على الطريق الطويل.");
        EditedStory.write(story.newer(), "التقى الوزير سمير البيطار الوفد مساء أمس.\nوقال المتحدث إن 27 شخصا قتلوا في المدينة يوم الثلاثاء 3 أيار."
                + "\nوأعلن الرئيس أن «اللقاء خطوة أولى على الطريق الطويل».");
        collation = story.compare();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }

    @Test
    void eachTypeHasItsOwnSign() {
        List<boolean[][]> shapes = Arrays.stream(TypeSign.values()).map(TypeSignsTest::drawn).toList();
        for (int one = 0; one < shapes.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertFalse(stands(shapes.get(one), shapes.get(other), 0, 0, false), TypeSign.values()[one] + " " + TypeSign.values()[other]);
            }
        }
    }

    @Test
    void theTextsShowIt() {
        workbench.picture("type-signs");
        Set<TypeSign> seen = EnumSet.noneOf(TypeSign.class);
        for (LedgerRow row : collation.walk().shown()) {
            Optional<TypeSign> sign = TypeSign.of(row);
            for (Side side : Side.values()) {
                if (sign.isPresent() && row.place(side).isPresent()) {
                    Span place = row.place(side).orElseThrow();
                    assertTrue(isDrawn(sign.get(), collation.text(side), place), sign.get() + " of " + place + " in " + side);
                    seen.add(sign.get());
                }
            }
        }
        assertTrue(seen.containsAll(List.of(TypeSign.QUOTATION, TypeSign.NUMBER, TypeSign.NAME, TypeSign.ATTRIBUTION)), seen.toString());
    }

    @Test
    void whatHasNoneShowsNone() {
        LedgerRow named = collation.walk().shown().stream().filter(row -> TypeSign.of(row).filter(TypeSign.NAME::equals).isPresent())
                .findFirst().orElseThrow();
        Span place = named.place(Side.A).orElseThrow();
        for (TypeSign other : EnumSet.complementOf(EnumSet.of(TypeSign.NAME, TypeSign.NEGATION_MODALITY))) {
            assertFalse(isDrawn(other, collation.text(Side.A), place), other + " instead of a name's");
        }
    }

    /** The sign's pixels are inked somewhere above the place, and those between them are not. */
    private static boolean isDrawn(TypeSign sign, StyledText text, Span place) {
        Point start = text.getLocationAtOffset(place.start());
        Point end = text.getLocationAtOffset(place.end());
        int left = Math.max(0, Math.min(start.x, end.x) - AROUND);
        int top = Math.min(start.y, end.y);
        Rectangle box = new Rectangle(left, top, Math.max(start.x, end.x) + AROUND - left, AROUND);
        boolean[][] screen = ink(Picture.of(text, box), colour -> colour.red - colour.blue > COLOURED);
        boolean[][] shape = drawn(sign);
        return IntStream.range(0, screen.length - TypeSign.SIZE).anyMatch(y -> IntStream.range(0, screen[0].length - TypeSign.SIZE)
                .anyMatch(x -> stands(shape, screen, x, y, false) || stands(shape, screen, x, y, true)));
    }

    /** A mirrored widget mirrors what is drawn in it. */
    private static boolean stands(boolean[][] shape, boolean[][] screen, int left, int top, boolean mirrored) {
        int ink = 0;
        int inked = 0;
        int blank = 0;
        int empty = 0;
        for (int y = 0; y < TypeSign.SIZE; y++) {
            for (int x = 0; x < TypeSign.SIZE; x++) {
                boolean wanted = shape[y][mirrored ? TypeSign.SIZE - 1 - x : x];
                boolean seen = screen[top + y][left + x];
                ink += wanted ? 1 : 0;
                inked += wanted && seen ? 1 : 0;
                blank += wanted ? 0 : 1;
                empty += wanted || seen ? 0 : 1;
            }
        }
        return inked >= ink * ALIKE && empty >= blank * ALIKE;
    }

    private static boolean[][] drawn(TypeSign sign) {
        Display display = Display.getCurrent();
        Image image = new Image(display, TypeSign.SIZE, TypeSign.SIZE);
        GC gc = new GC(image);
        try {
            gc.setBackground(display.getSystemColor(SWT.COLOR_WHITE));
            gc.fillRectangle(image.getBounds());
            gc.setForeground(display.getSystemColor(SWT.COLOR_BLACK));
            gc.setAntialias(SWT.ON);
            sign.draw(gc, 0, 0);
            return ink(image.getImageData(), colour -> colour.red < DARK);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static boolean[][] ink(ImageData picture, Predicate<RGB> inked) {
        boolean[][] ink = new boolean[picture.height][picture.width];
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                ink[y][x] = inked.test(picture.palette.getRGB(picture.getPixel(x, y)));
            }
        }
        return ink;
    }
}
