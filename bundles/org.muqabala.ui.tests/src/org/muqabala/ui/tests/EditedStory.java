package org.muqabala.ui.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.DocumentProviderRegistry;

/** A story of its own with copies of two seeds, which may be written to. */
final class EditedStory {

    /** What tests write into its articles. */
    static final String WORDS = "وأضاف المتحدث أن الوفد غادر العاصمة مساء أمس. ";

    private final WorkbenchTester workbench;
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("live");
    private final IFile older;
    private final IFile newer;

    EditedStory(WorkbenchTester workbench) throws CoreException {
        this.workbench = workbench;
        workbench.sampleStory();
        project.create(null);
        project.open(null);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        older = copy("001", "live-a.txt");
        newer = copy("004", "live-b.txt");
    }

    IFile older() {
        return older;
    }

    IFile newer() {
        return newer;
    }

    CollationEditorTester compare() {
        return CollationEditorTester.compare(workbench, older, newer);
    }

    /** Gives up what was typed into an article, as the end of the program does. */
    void giveUp(IFile article) throws CoreException {
        FileEditorInput input = new FileEditorInput(article);
        DocumentProviderRegistry.getDefault().getDocumentProvider(input).resetDocument(input);
    }

    /** Closes all editors and takes the story away. */
    void delete() throws CoreException {
        workbench.closeEditors();
        project.delete(true, true, null);
    }

    /** As the workspace writes. */
    static void write(IFile article, byte[] bytes) throws CoreException {
        article.setContents(new ByteArrayInputStream(bytes), true, true, null);
    }

    static void write(IFile article, String text) throws CoreException {
        write(article, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As another program writes. */
    static void writeFromOutside(IFile article, String text) throws IOException {
        Path file = article.getLocation().toPath();
        Instant before = Files.getLastModifiedTime(file).toInstant();
        Files.writeString(file, text);
        // on a coarse clock it would look untouched
        Files.setLastModifiedTime(file, FileTime.from(before.plusSeconds(2)));
    }

    private IFile copy(String seed, String name) throws CoreException {
        IFile file = project.getFile(name);
        file.create(workbench.seed(seed).getContents(), true, null);
        return file;
    }
}
