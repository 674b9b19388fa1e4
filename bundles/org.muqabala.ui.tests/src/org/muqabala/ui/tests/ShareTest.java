package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muqabala.store.git.ReviewRepository;
import org.muqabala.ui.collation.ReviewInput;

/** Reviews that are handed on: begun in the navigator, committed, and what is said when that does not go. */
class ShareTest {

    private final WorkbenchTester workbench = new WorkbenchTester();

    @AfterEach
    void cleanUp() throws CoreException, IOException {
        workbench.closeEditors();
        Path repository = workbench.sampleStory().getLocation().append(".git").toPath();
        if (Files.exists(repository)) {
            try (Stream<Path> files = Files.walk(repository)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
        workbench.tidyUp();
    }

    @Test
    void aNewReviewOfTwoSelectedArticlesIsKeptAtOnce() {
        workbench.navigator().select(workbench.seed("001"), workbench.seed("004"));
        DialogTester.confirmNext();
        workbench.run("org.muqabala.ui.newReview");
        EventLoop.waitFor("the review to be kept", () -> workbench.editorInFront() != null
                && workbench.editorInFront().getEditorInput() instanceof ReviewInput);
        DialogTester.confirmNoMore();
        assertFalse(CollationEditorTester.inFront(workbench).part().isDirty());
    }

    @Test
    void aReviewIsCommittedAndWhatDoesNotGoIsSaidInOneLine() throws IOException {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        DialogTester.confirmNext();
        collation.part().doSaveAs();
        DialogTester.confirmNoMore();
        workbench.page().activate(collation.part());
        // the workspace of the tests may lie in a repository of its own
        ReviewRepository.begin(collation.folder().getLocation().toPath()).close();
        DialogTester.confirmNext();
        workbench.run("org.muqabala.ui.commitReview");
        DialogTester.confirmNoMore();
        EventLoop.waitFor("the commit", () -> !collation.notices().isEmpty(), collation::notices);
        assertEquals(WorkbenchTester.isArabic() ? "أُودعت المراجعة." : "The review is committed.", collation.notices().get(0));
        try (ReviewRepository repository = ReviewRepository.around(collation.folder().getLocation().toPath()).orElseThrow()) {
            assertFalse(repository.commit("again", "هدى", ""), "nothing is left to commit");
        }
        workbench.run("org.muqabala.ui.pushReview");
        EventLoop.waitFor("the line that says why not", () -> collation.notices().size() == 2, collation::notices);
        String line = collation.notices().stream().filter(each -> each.startsWith(collation.folder().getName())).findFirst().orElseThrow();
        assertFalse(line.contains("Exception"), line);
        workbench.picture("review-shared");
    }
}
