package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.ui.collation.ChangedOnDisk.Answer;
import org.muqabala.ui.translation.MatchesView;

/** Translations that another tool began, in its own file. */
class XliffEditingTest {

    private static final String NAME = "other.xlf";
    private static final int CODES = 3;
    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en">
              <file id="f">
                <unit id="u"><segment id="s"><source>قال الوزير نعم.</source></segment></unit>
                <unit id="v"><segment id="t"><source><pc id="1">وغادر</pc> القاعة<ph id="2" canDelete="no"/>.</source></segment></unit>
                <unit id="w"><segment id="t"><source>وغادر <pc id="1">القاعة</pc>.</source></segment></unit>
              </file>
            </xliff>
            """;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
    private IFile file;
    private SegmentEditorTester segments;

    @BeforeEach
    void open() throws CoreException {
        // stays until the workbench ends, as it is open until then
        Path memory = ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(".memories").resolve(UUID.randomUUID().toString());
        preferences.put("translationMemory", memory.toString());
        file = workbench.sampleStory().getFile(NAME);
        file.create(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)), true, null);
        IDE.openEditor(workbench.page(), file);
        segments = SegmentEditorTester.inFront(workbench);
    }

    @AfterEach
    void close() throws CoreException {
        workbench.tidyUp();
        file.delete(true, null);
        workbench.page().hideView(workbench.page().findView(MatchesView.ID));
        preferences.remove("translationMemory");
    }

    @Test
    void aTranslationIsSavedInItsPlace() throws IOException {
        segments.write("The minister said yes.").confirm().save();
        assertTrue(onDisk().contains("<target>The minister said yes.</target>"), this::onDiskNow);
    }

    @Test
    void savingOverWhatAnotherToolWroteIsAskedFor() throws IOException {
        segments.write("The minister said yes.");
        String theirs = writeFromOutside("<target>Yes, he said.</target>");
        saveAndAnswer(Answer.CANCEL);
        assertEquals(theirs, onDisk());
        assertTrue(segments.part().isDirty(), "nothing is saved, and nothing is lost");
        assertEquals("The minister said yes.", segments.segment(0).target());
        saveAndAnswer(Answer.OVERWRITE);
        assertTrue(onDisk().contains("<target>The minister said yes.</target>"), this::onDiskNow);
        assertFalse(segments.part().isDirty());
        segments.write(" Yes.").save();
        assertTrue(onDisk().contains("<target>The minister said yes. Yes.</target>"), "it is ours again, and nobody is asked");
    }

    @Test
    void whatAnotherToolWroteIsTakenInstead() throws IOException {
        segments.write("The minister said yes.");
        String theirs = writeFromOutside("<target>Yes, he said.</target>");
        saveAndAnswer(Answer.TAKE_THEIRS);
        assertEquals(theirs, onDisk());
        assertEquals("Yes, he said.", segments.segment(0).target());
        assertEquals("Yes, he said.", segments.page().target().getText());
        assertFalse(segments.part().isDirty());
        segments.write("!").save();
        assertTrue(onDisk().contains("<target>Yes, he said.!</target>"), this::onDiskNow);
    }

    @Test
    void aDraftIsSavedWithoutItsCodesAndATranslationIsNot() throws IOException {
        segments.go(1).write("And left.").save();
        assertTrue(onDisk().contains("<target>And left.<ph id=\"2\" canDelete=\"no\"/></target>"), "kept for whoever goes on");
        segments.confirm();
        assertEquals(SegmentState.TRANSLATED, segments.segment(1).state());
        workbench.page().saveEditor(segments.part(), false);
        EventLoop.settle();
        assertTrue(segments.part().isDirty());
        List<String> said = segments.notices();
        assertTrue(said.toString().contains("2") && said.toString().contains("{2}"), said::toString);
        Language.assertSpoken(said.stream().map(line -> line.replaceAll("\u2068.*?\u2069", "").replace(NAME, "")).toList());
        segments.go(1).waitForChecks();
        assertEquals(CODES, segments.problems().stream().filter(line -> line.contains("\u2068{")).count(), () -> segments.problems().toString());
        Picture.assertPainted(workbench.picture("inline-codes"));
        for (int code = 0; code < CODES; code++) {
            segments.run("org.muqabala.ui.mendSegment").waitForChecks();
        }
        assertEquals("{1}And left.{/1}{2}", segments.segment(1).target());
        segments.confirm().save();
        assertTrue(onDisk().contains("<target><pc id=\"1\">And left.</pc><ph id=\"2\" canDelete=\"no\"/></target>"), this::onDiskNow);
    }

    @Test
    void theMemoryHasTheWordsAndAMatchComesWithTheCodesOfItsSegment() {
        segments.go(1).write("{1}And he left{/1} the hall{2}.").confirm();
        segments.go(2).waitForMatches();
        List<MemoryMatch> found = segments.part().matches().orElseThrow().found();
        assertEquals(List.of("وغادر القاعة. = And he left the hall."),
                found.stream().map(match -> match.unit().source() + " = " + match.unit().target()).toList());
        assertEquals(MemoryMatch.Kind.EXACT, found.getFirst().kind(), "codes are no difference");
        segments.insertMatch(1);
        assertEquals("And he left the hall.{1}{/1}", segments.segment(2).target());
    }

    private void saveAndAnswer(Answer answer) {
        ChangedOnDiskTester.saveAndAnswer(workbench, segments.part(), NAME, answer);
    }

    private String writeFromOutside(String target) throws IOException {
        String theirs = FILE.replaceFirst("</source>", "</source>" + target);
        Files.writeString(file.getLocation().toPath(), theirs);
        return theirs;
    }

    private String onDisk() throws IOException {
        return Files.readString(file.getLocation().toPath());
    }

    private String onDiskNow() {
        try {
            return onDisk();
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
