package org.muqabala.ui.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.swt.program.Program;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.ui.MonitorProgress;

/** Shows what an export would be, in whatever program opens its format; the file is gone when the workbench ends. */
final class ExportPreview {

    private final Review review;
    private final Optional<Path> folder;

    /** @param folder where the review is kept; empty if nowhere */
    ExportPreview(Review review, Optional<Path> folder) {
        this.review = review;
        this.folder = folder;
    }

    /**
     * Makes the preview and opens it.
     *
     * @param context shows the progress and lets one cancel
     * @return the preview if no program opened it
     * @throws IOException if it cannot be written
     */
    Optional<Path> show(ReviewExporter exporter, ExportSettings settings, IRunnableContext context) throws IOException {
        Path file = Files.createTempDirectory("muqabala").resolve("preview." + exporter.extension());
        // deleted in the opposite order, so that the folder is empty when its turn comes
        file.getParent().toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        try {
            context.run(true, true, monitor -> {
                try (OutputStream out = Files.newOutputStream(file)) {
                    ExportSettings whole = settings.with(ReviewInFront.translations(folder, review));
                    exporter.write(review, whole, out, new MonitorProgress(monitor, Messages.export_previewJob));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof CancellationException) {
                return Optional.empty();
            }
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            return Optional.empty();
        }
        return Program.launch(file.toString()) ? Optional.empty() : Optional.of(file);
    }
}
