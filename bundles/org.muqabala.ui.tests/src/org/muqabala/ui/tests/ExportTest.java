package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.exporters.StandardExporters;

/** Reviews go out in every format and come back. */
class ExportTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private ExportTester exports;

    @BeforeEach
    void annotate() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        exports = new ExportTester(workbench, collation);
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وشدّد لافروف").save();
    }

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.tidyUp();
    }

    @Test
    void theWorkbenchOffersWhatTheCommandLineOffers() {
        assertEquals(Set.copyOf(StandardExporters.all().stream().map(exporter -> exporter.id()).toList()), Set.copyOf(ExportTester.formats()));
    }

    @Test
    void aReviewGoesOutInEveryFormat() throws IOException {
        for (String format : ExportTester.formats()) {
            Path file = exports.export(format);
            assertTrue(Files.size(file) > 0, format);
            Files.delete(file);
        }
    }

    @Test
    void theWizardShowsWhatEachFormatLetsOneChoose() {
        for (String format : List.of("docx", "pdf", "xliff")) {
            exports.look(format, window -> {
                window.picture("export-" + format);
                assertSpoken(window);
                assertEquals(List.of(), window.cutOff());
            });
        }
    }

    /** Formats keep their names. */
    private static void assertSpoken(ShellTester window) {
        Language.assertSpoken(window.labels().stream()
                    .filter(text -> !text.matches("(?s).*(DOCX|Word|PDF|HTML|XLIFF|TMX|CSV|XLSX|Excel|TEI|W3C|Markdown).*")).toList());
    }

    @Test
    void aTranslationThatComesBackStandsInTheSegmentEditor() throws IOException {
        collation.save();
        SegmentEditorTester segments = SegmentEditorTester.open(workbench, collation.folder(), Side.B, Locale.ENGLISH);
        Path file = exports.export("xliff12");
        Files.writeString(file, Files.readString(file).replaceFirst("(<target state=\"new\">)[^<]*<", "$1Santa in Moscow<"));
        exports.takeIn(file, window -> { });
        EventLoop.waitFor("the translation", () -> segments.segment(0).target().equals("Santa in Moscow"));
        assertEquals(SegmentState.TRANSLATED, segments.segment(0).state());
        assertFalse(segments.part().isDirty(), "it is on disk");
        assertEquals(1, collation.review().annotations().size(), "no annotation says it once more");
        segments.close();
    }

    @Test
    void whatWentOutComesBackOnceAndIsTakenBackByOneUndo() {
        Path file = exports.export("w3c");
        List<Annotation> before = collation.review().annotations();
        exports.takeIn(file, window -> { });
        EventLoop.waitFor("the answer", () -> collation.notices().size() > 0 || !collation.review().annotations().equals(before));
        assertEquals(before, collation.review().annotations(), "nothing is taken in twice");
        collation.undo();
        assertTrue(collation.review().annotations().isEmpty());
        exports.takeIn(file, window -> {
            window.picture("take-in");
            assertSpoken(window);
        });
        EventLoop.waitFor("the annotation", () -> !collation.review().annotations().isEmpty());
        assertEquals(before.getFirst().proposal(), collation.review().annotations().getFirst().proposal());
        collation.undo();
        assertTrue(collation.review().annotations().isEmpty());
        assertFalse(collation.part().isDirty());
    }
}
