package org.muqabala.ui.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
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
    void aRemoteThatAsksWhoItIsIsAnsweredByTheUser() throws IOException {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        DialogTester.confirmNext();
        collation.part().doSaveAs();
        DialogTester.confirmNoMore();
        workbench.page().activate(collation.part());
        ReviewRepository.begin(collation.folder().getLocation().toPath()).close();
        try (ServerSocket asking = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> askWhoItIs(asking));
            Files.writeString(workbench.sampleStory().getLocation().append(".git/config").toPath(),
                    "[remote \"origin\"]\n\turl = http://127.0.0.1:" + asking.getLocalPort() + "/hub.git\n", StandardOpenOption.APPEND);
            ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.pullReview"), dialog -> {
                Button goOn = dialog.shell().getDefaultButton();
                assertFalse(goOn.isEnabled(), "nothing is said yet");
                List<Text> fields = ShellTester.controls(dialog.shell()).filter(Text.class::isInstance).map(Text.class::cast)
                        .filter(Text::getEditable).toList();
                fields.forEach(field -> field.setText("huda"));
                assertTrue(goOn.isEnabled());
                dialog.picture("remote-login");
                Language.assertSpoken(dialog.labels().stream().filter(text -> !text.contains("127.0.0.1")).toList());
            });
            EventLoop.settle();
            assertEquals(List.of(), collation.notices(), "who gives up needs no word about it");
        }
    }

    private static void askWhoItIs(ServerSocket server) {
        while (true) {
            try (Socket call = server.accept(); BufferedReader request = new BufferedReader(new InputStreamReader(call.getInputStream(), US_ASCII))) {
                while (!request.readLine().isEmpty()) {
                    // what is asked for does not matter
                }
                call.getOutputStream().write(("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Basic realm=desk\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
            } catch (IOException e) {
                return; // the test is over
            }
        }
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
