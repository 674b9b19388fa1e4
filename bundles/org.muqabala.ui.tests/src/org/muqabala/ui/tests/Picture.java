package org.muqabala.ui.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows for people to look at, under {@code target/screenshots}, told apart by language. */
final class Picture {

    private Picture() {
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
