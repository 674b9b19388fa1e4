package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.ui.ledger.LedgerView;
import org.muqabala.ui.memory.MemoryInUse;
import org.muqabala.ui.translation.ConcordanceView;
import org.muqabala.ui.translation.MatchesView;

/** What the memory and the machines have for a segment is looked at, and taken over by a key; by nothing else. */
class TakenMatchesTest {

    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
    private final MemoryInUse memory = PlatformUI.getWorkbench().getService(MemoryInUse.class);
    private SegmentEditorTester segments;

    @BeforeEach
    void translate() {
        // stays until the workbench ends, as it is open until then
        Path place = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(".memories").resolve(UUID.randomUUID().toString());
        preferences.put("translationMemory", place.toString());
        segments = SegmentEditorTester.open(workbench, workbench.review(workbench.seed("000"), workbench.seed("001")), Side.B, Locale.ENGLISH);
    }

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.theme(LIGHT);
        workbench.tidyUp();
        new LedgerTester(workbench);
        workbench.page().hideView(workbench.page().findView(MatchesView.ID));
        workbench.page().hideView(workbench.page().findView(ConcordanceView.ID));
        preferences.remove("translationMemory");
        for (String setting : List.of("model", "address", "agreed")) {
            preferences.remove("machine.ollama." + setting);
        }
    }

    @Test
    void theBestStandsFirstAndEachIsTakenByItsNumberOrInTheView() throws IOException, PartInitException {
        String source = segments.model().source(0);
        know(source.replaceFirst("\\S+$", "أمس"), "Alike.");
        know(source.replaceFirst("و", "وّ"), "The same but for spelling.");
        know(source, "The same.");
        MatchesView view = look();
        assertEquals(List.of("The same.", "The same but for spelling.", "Alike."),
                segments.part().matches().orElseThrow().found().stream().map(match -> match.unit().target()).toList());
        assertEquals("", segments.page().target().getText(), "nothing is taken by itself");
        assertTrue(view.getContentDescription().contains("Ctrl+1"), "the key is told: " + view.getContentDescription());
        workbench.page().hideView(workbench.page().findView(LedgerView.ID));
        workbench.picture("matches-light");
        workbench.theme(DARK);
        workbench.picture("matches-dark");
        segments.insertMatch(2);
        assertEquals("The same but for spelling.", segments.page().target().getText());
        view.text().setFocus();
        view.text().setSelection(view.text().getText().indexOf("Alike."));
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.character = SWT.CR;
        view.text().notifyListeners(SWT.KeyDown, enter);
        assertEquals("Alike.", segments.page().target().getText());
        segments.run("org.eclipse.ui.edit.undo");
        assertEquals("The same but for spelling.", segments.page().target().getText(), "taken as one step");
    }

    @Test
    void aSuggestionNeverTakesThePlaceOfWhatIsWritten() throws IOException, PartInitException {
        segments.write("Mine");
        try (SmallService service = new SmallService("{\"message\":{\"content\":\"A machine's.\"}}")) {
            preferences.put("machine.ollama.model", "aya");
            preferences.put("machine.ollama.address", service.address());
            preferences.put("machine.ollama.agreed", service.address());
            segments.go(1).go(0);
            EventLoop.waitFor("the suggestion", () -> segments.part().matches().orElseThrow().suggested().stream()
                    .anyMatch(suggestion -> suggestion.text().equals("A machine's.")), () -> segments.part().matches().orElseThrow().suggested());
            assertEquals("Mine", segments.page().target().getText());
            MatchesView view = look();
            EventLoop.waitFor("the suggestion to be shown", () -> view.text().getText().contains("A machine's."));
            segments.insertMatch(1);
            assertEquals("A machine's.", segments.page().target().getText());
            segments.run("org.eclipse.ui.edit.undo");
            assertEquals("Mine", segments.page().target().getText());
        }
    }

    @Test
    void aConcordanceMarksTheWordsAndNoOthers() throws IOException, PartInitException {
        know("تتضمن الخطة جزءا من المساعدات", "The plan contains part of the aid.");
        ConcordanceView view = assertInstanceOf(ConcordanceView.class, workbench.page().showView(ConcordanceView.ID));
        view.look("من", ConcordanceView.Where.SOURCE);
        EventLoop.waitFor("the memory", () -> !view.isLooking());
        String text = view.text().getText();
        List<String> marked = List.of(view.text().getStyleRanges()).stream().filter(style -> style.underline)
                .map(style -> text.substring(style.start, style.start + style.length)).toList();
        assertEquals(List.of("من"), marked);
        workbench.page().hideView(workbench.page().findView(LedgerView.ID));
        workbench.picture("concordance-source");
        view.look("plan", ConcordanceView.Where.TARGET);
        EventLoop.waitFor("the memory", () -> !view.isLooking());
        assertTrue(view.text().getText().contains("The plan contains"));
        workbench.picture("concordance-target");
    }

    private MatchesView look() throws PartInitException {
        segments.go(1).go(0).waitForMatches();
        MatchesView view = assertInstanceOf(MatchesView.class, workbench.page().showView(MatchesView.ID));
        workbench.page().activate(segments.part());
        EventLoop.settle();
        return view;
    }

    private void know(String source, String target) throws IOException {
        TranslationUnit unit = new TranslationUnit(segments.model().sourceLanguage(), Locale.ENGLISH, source, target, "huda",
                Instant.parse("2026-01-02T03:04:05Z"));
        memory.ask(there -> {
            there.addAll(to -> to.accept(unit));
            return null;
        });
    }
}
