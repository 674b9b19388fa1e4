package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.ui.article.ArticleEditor;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.muqabala.ui.collation.ReviewInput;
import org.muqabala.ui.stories.ImportDestination;
import org.muqabala.ui.stories.NewStoryWizard;

class StoriesTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @Test
    void theSampleStoryShowsItsArticlesByTheirBeginnings() {
        for (String number : List.of("000", "001", "002", "003", "004")) {
            workbench.navigator().waitForLabel(workbench.seed(number), label -> label.startsWith(number + " \u00B7 "));
        }
        workbench.navigator().waitForLabel(workbench.seed("001"), label -> label.contains("لافروف"));
    }

    /** What is exported from a review is called like it, numbers first: from right to left its ending would else come before them. */
    @Test
    void theNameOfAFileEndsInItsEndingInAnArabicLineToo() throws CoreException {
        IFile page = workbench.sampleStory().getFile("001 – 004.html");
        page.create(new ByteArrayInputStream(new byte[0]), true, null);
        try {
            workbench.navigator().waitForLabel(page, label -> label.contains("001 – 004.html")
                    && new Bidi(label, Bidi.DIRECTION_RIGHT_TO_LEFT).getRunCount() == 1);
        } finally {
            page.delete(true, null);
        }
    }

    @Test
    void aReviewIsOneItem() throws CoreException {
        IProject story = workbench.sampleStory();
        IFolder review = story.getFolder("001-004.review");
        review.create(true, true, null);
        try {
            review.getFolder("annotations").create(true, true, null);
            NavigatorTester navigator = workbench.navigator();
            EventLoop.waitFor("the review", () -> navigator.labelsBelow(story).contains("001-004"));
            navigator.select(review);
            assertEquals(0, navigator.tree().getSelection()[0].getItemCount());
        } finally {
            review.delete(true, null);
        }
    }

    /** As a story becomes a repository, or a review in sight gets another annotation. */
    @Test
    void housekeepingThatComesIntoBeingLaterStaysOutOfSight() throws CoreException {
        IProject story = workbench.sampleStory();
        NavigatorTester navigator = workbench.navigator();
        navigator.select(workbench.seed("001"));
        IFolder review = story.getFolder("001-002.review");
        IFolder repository = story.getFolder(".git");
        review.create(true, true, null);
        try {
            EventLoop.waitFor("the review", () -> navigator.labelsBelow(story).contains("001-002"));
            List<String> before = navigator.labelsBelow(story);
            review.getFolder("events").create(true, true, null);
            repository.create(true, true, null);
            story.getFolder("later").create(true, true, null);
            EventLoop.waitFor("what came last", () -> navigator.labelsBelow(story).contains("later"));
            assertEquals(before.size() + 1, navigator.labelsBelow(story).size(), () -> navigator.labelsBelow(story).toString());
            navigator.select(review);
            assertEquals(0, navigator.tree().getSelection()[0].getItemCount());
        } finally {
            review.delete(true, null);
            repository.delete(true, null);
            story.getFolder("later").delete(true, null);
        }
    }

    /** In a workspace of another kind there are files of that name that no review has to do with. */
    @Test
    void aFileThatIsCalledLikeAReviewsAndStandsInNoneOpensElsewhere() throws CoreException {
        IFolder review = workbench.sampleStory().getFolder("000-001.review");
        IFile stray = workbench.sampleStory().getFile("review.json");
        review.create(true, true, null);
        IFile header = review.getFile("review.json");
        try {
            for (IFile file : List.of(stray, header)) {
                file.create(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), true, null);
            }
            assertEquals(CollationEditor.ID, IDE.getEditorDescriptor(header, true, true).getId());
            assertNotEquals(CollationEditor.ID, IDE.getEditorDescriptor(stray, true, true).getId());
        } finally {
            review.delete(true, null);
            stray.delete(true, null);
        }
    }

    @Test
    void twoSelectedArticlesAreComparedAndTheFirstByNameIsTheOlder() {
        workbench.navigator().select(workbench.seed("004"), workbench.seed("000"));
        workbench.run("org.muqabala.ui.compareVersions");
        CollationInput input = assertInstanceOf(CollationInput.class, workbench.editorInFront().getEditorInput());
        assertEquals(workbench.seed("000"), input.a());
        assertEquals(workbench.seed("004"), input.b());
        workbench.closeEditors();
    }

    @Test
    void oneArticleAloneCannotBeCompared() {
        workbench.navigator().select(workbench.seed("001"));
        EventLoop.settle();
        assertFalse(workbench.isEnabled("org.muqabala.ui.compareVersions"));
    }

    @Test
    void theContextMenuHasWhatIsDoneToAnArticle() {
        List<String> expected = WorkbenchTester.isArabic()
                ? List.of("فتح", "فتح بـ", "ترجمة…", "نسخ", "لصق", "لصق كمقال جديد", "حذف", "إعادة التسمية...", "تحديث", "مجلد خبر جديد...", "استيراد ملفات...", "قابِل مع",
                        "خصائص")
                : List.of("Open", "Open With", "Translate…", "Copy", "Paste", "Paste as New Article", "Delete", "Rename...", "Refresh", "New Story Folder...", "Import Files...",
                        "Compare With", "Properties");
        assertEquals(expected, workbench.navigator().select(workbench.seed("001")).contextMenu());
    }

    @Test
    void anArticleIsOpenedWithAnotherEditor() {
        workbench.navigator().select(workbench.seed("001"));
        String openWith = WorkbenchTester.isArabic() ? "فتح بـ" : "Open With";
        List<String> editors = workbench.navigator().contextMenu(openWith);
        Language.assertSpoken(editors);
        String plain = WorkbenchTester.isArabic() ? "محرر النص" : "Plain Text Editor";
        assertTrue(editors.contains(plain), editors.toString());
        workbench.navigator().chooseInContextMenu(openWith, plain);
        try {
            assertEquals("org.eclipse.ui.DefaultTextEditor", workbench.editorInFront().getSite().getId());
            workbench.navigator().select(workbench.seed("001"));
            workbench.navigator().chooseInContextMenu(openWith, PlatformUI.getWorkbench().getEditorRegistry().findEditor(ArticleEditor.ID).getLabel());
            assertEquals(ArticleEditor.ID, workbench.editorInFront().getSite().getId());
        } finally {
            workbench.closeEditors();
            IDE.setDefaultEditor(workbench.seed("001"), null);
        }
    }

    @Test
    void severalArticlesAreOpenedEachWithItsOwn() {
        workbench.navigator().select(workbench.seed("001"), workbench.seed("002"));
        assertFalse(workbench.navigator().contextMenu().contains(WorkbenchTester.isArabic() ? "فتح بـ" : "Open With"));
    }

    @Test
    void articlesAreCopiedAndPasted() throws CoreException {
        IProject other = story("copies");
        try {
            workbench.navigator().select(workbench.seed("002"));
            workbench.run("org.eclipse.ui.edit.copy");
            workbench.navigator().select(other);
            workbench.run("org.eclipse.ui.edit.paste");
            EventLoop.waitFor("the copy", () -> other.getFile(workbench.seed("002").getName()).exists());
            assertEquals(workbench.seed("002").readString(), other.getFile(workbench.seed("002").getName()).readString());
        } finally {
            other.delete(true, null);
        }
    }

    @Test
    void filesCopiedOutsideArePasted(@TempDir Path outside) throws Exception {
        IProject story = story("pasted");
        try {
            Path file = Files.writeString(outside.resolve("005.txt"), "قال الوزير");
            workbench.navigator().select(story).copyOutside(file);
            workbench.run("org.eclipse.ui.edit.paste");
            EventLoop.waitFor("the file", () -> story.getFile("005.txt").exists());
            assertTrue(Files.exists(file), "the original stays");
        } finally {
            story.delete(true, null);
        }
    }

    @Test
    void filesCanBeDroppedFromOutside() {
        assertTrue(workbench.navigator().takes(FileTransfer.getInstance()));
        assertEquals("MOVE_COPY", InstanceScope.INSTANCE.getNode("org.eclipse.ui.ide").get("IMPORT_FILES_AND_FOLDERS_MODE",
                DefaultScope.INSTANCE.getNode("org.eclipse.ui.ide").get("IMPORT_FILES_AND_FOLDERS_MODE", null)), "without a question");
    }

    @Test
    void aDoubleClickOpensAReview() throws CoreException {
        IFolder review = workbench.sampleStory().getFolder("clicked.review");
        review.create(true, true, null);
        try {
            workbench.navigator().select(review).doubleClick();
            assertEquals(review, assertInstanceOf(ReviewInput.class, workbench.editorInFront().getEditorInput()).folder());
        } finally {
            workbench.closeEditors();
            review.delete(true, null);
        }
    }

    @Test
    void aNewStoryIsAFolderByTheNameThatWasGiven() throws CoreException {
        IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject("زيارة الوزير");
        NewStoryWizard wizard = new NewStoryWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(workbench.shell(), wizard);
        dialog.setBlockOnOpen(false);
        try {
            ShellTester.lookAt(dialog::open, window -> {
                assertFalse(wizard.canFinish(), "without a name");
                window.first(Text.class).setText(workbench.sampleStory().getName());
                assertFalse(wizard.canFinish(), "under a name that is taken");
                window.picture("new-story");
                Language.assertSpoken(window.texts().stream().filter(text -> !text.contains(workbench.sampleStory().getName())).toList());
                window.first(Text.class).setText(story.getName());
                assertTrue(wizard.canFinish() && wizard.performFinish());
            });
            assertTrue(story.isOpen());
            assertEquals("UTF-8", story.getDefaultCharset());
        } finally {
            story.delete(true, null);
        }
    }

    @Test
    void filesAreImportedWhereTheSelectionIs() {
        IProject story = workbench.sampleStory();
        IFolder review = story.getFolder("001-004.review");
        assertEquals(Optional.of(story), ImportDestination.of(List.of(story), List.of()));
        assertEquals(Optional.of(story), ImportDestination.of(List.of(workbench.seed("001")), List.of()));
        assertEquals(Optional.of(story), ImportDestination.of(List.of(review), List.of()), "beside a review, never into it");
        assertEquals(Optional.of(story), ImportDestination.of(List.of(), List.of(story)), "the only story");
        assertEquals(Optional.empty(), ImportDestination.of(List.of(), List.of(story, story)), "not one of several stories");
    }

    private static IProject story(String name) throws CoreException {
        IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        story.create(null);
        story.open(null);
        return story;
    }

    @Test
    void theWindowLiesTheWayItsLanguageRuns() {
        int expected = WorkbenchTester.isArabic() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
        assertEquals(expected, workbench.shell().getOrientation());
        assertEquals(expected, workbench.navigator().tree().getOrientation());
    }
}
