package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows for people to look at, under {@code target/screenshots}, told apart by language. */
final class Picture {

    private Picture() {
    }

    /** Colours that are told apart at a glance: red, green and blue in eight steps each. */
    private static final int COLOURS_OF_A_WINDOW = 12;
    /** Letters, lines and grounds cover at least so many in a thousand pixels of a window that shows something. */
    private static final int INK_IN_A_THOUSAND = 20;

    /** Fails if the picture is of one colour, or nearly: nothing was painted, or the screen was black. */
    static void assertPainted(Path file) {
        ImageData picture = new ImageData(file.toString());
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                pixels.merge(colour.red / 32 << 6 | colour.green / 32 << 3 | colour.blue / 32, 1, Integer::sum);
            }
        }
        int ground = pixels.values().stream().max(Integer::compare).orElseThrow();
        int ink = picture.width * picture.height - ground;
        assertTrue(pixels.size() >= COLOURS_OF_A_WINDOW, pixels.size() + " colours in " + file);
        assertTrue(1000L * ink / (ink + ground) >= INK_IN_A_THOUSAND, ink + " pixels that are not ground in " + file);
    }

    /** What the screen shows of a part of a control, pixel by pixel. */
    static byte[] pixels(Control control, Rectangle part) {
        return of(control, part).data;
    }

    /** How many pixels of a control have the colour. */
    static int pixels(Control control, RGB colour) {
        return pixels(control, new Rectangle(0, 0, control.getSize().x, control.getSize().y), colour);
    }

    /** How many pixels of a part of a control have the colour. */
    static int pixels(Control control, Rectangle part, RGB colour) {
        ImageData image = of(control, part);
        int count = 0;
        for (int y = 0; y < image.height; y++) {
            for (int x = 0; x < image.width; x++) {
                count += image.palette.getRGB(image.getPixel(x, y)).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }

    /** What the screen shows of a part of a control. */
    static ImageData of(Control control, Rectangle part) {
        Display display = control.getDisplay();
        Rectangle place = display.map(control, null, part);
        Image image = new Image(display, place.width, place.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, place.x, place.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Writes what the screen shows where the window is, its frame included. */
    static Path of(Shell shell, String name) {
        Rectangle frame = shell.getBounds();
        Image image = new Image(shell.getDisplay(), frame.width, frame.height);
        GC gc = new GC(shell.getDisplay());
        try {
            gc.copyArea(image, frame.x, frame.y);
            Path folder = Files.createDirectories(Path.of(System.getProperty("muqabala.screenshots")));
            Path file = folder.resolve(name + (WorkbenchTester.isArabic() ? "-ar" : "-en") + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
