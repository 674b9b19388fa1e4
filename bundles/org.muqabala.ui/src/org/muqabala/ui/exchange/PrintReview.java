package org.muqabala.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationModel;
import org.muqabala.ui.collation.ProblemTexts;

/** Prints the review in front by way of a PDF, which whatever program opens such files shows first. */
public final class PrintReview extends AbstractHandler {

    private static final String PAPER = "pdf";

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(paper().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CollationEditor editor) {
            paper().ifPresent(exporter -> editor.model().ifPresent(model -> print(editor, model, exporter)));
        }
        return null;
    }

    private static Optional<ReviewExporter> paper() {
        return PlatformUI.getWorkbench().getService(ReviewExporters.class).all(Locale.getDefault()).stream()
                .filter(exporter -> exporter.id().equals(PAPER)).findFirst();
    }

    private static void print(CollationEditor editor, CollationModel model, ReviewExporter exporter) {
        try {
            Optional<Path> unopened = new ExportPreview(model.session().review(), Optional.empty()).show(exporter,
                    ExportSettings.usual(Locale.getDefault(), Instant.now()), PlatformUI.getWorkbench().getProgressService());
            unopened.ifPresent(file -> editor.report(NLS.bind(Messages.export_noProgram, file)));
        } catch (IOException e) {
            editor.warn(NLS.bind(Messages.print_failed, new ProblemTexts(Locale.getDefault()).text(e)));
        }
    }
}
