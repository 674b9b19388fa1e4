package org.muqabala.ui.tests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;
import org.muqabala.store.ReviewStore;
import org.muqabala.store.git.ReviewRepository;
import org.muqabala.ui.collation.ReviewInput;

/** Reviews that are handed on: begun in the navigator, committed, and what is said when that does not go. */
class ShareTest {

    @TempDir
    Path desk;

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
    void whatAColleagueSaidInAnotherCloneComesByPullBesideOnesOwn() throws IOException {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
        say(collation, "من قال هذا؟");
        collation.save();
        Path here = collation.folder().getLocation().toPath();
        ReviewRepository.begin(here).close();
        commit(collation);
        Path hub = desk.resolve("hub.git");
        git(desk, "clone", "--bare", here.getParent().toString(), hub.toString());
        git(here.getParent(), "remote", "add", "origin", hub.toString());
        git(here.getParent(), "fetch", "origin");
        git(here.getParent(), "branch", "--set-upstream-to", "origin/" + branch(here.getParent()));
        Path colleague = desk.resolve("colleague");
        git(desk, "clone", hub.toString(), colleague.toString());
        noteThere(colleague.resolve(here.getFileName()), "رأي الزميل");
        git(colleague, "add", "-A");
        git(colleague, "-c", "user.name=huda", "-c", "user.email=huda@example.org", "commit", "-m", "note");
        git(colleague, "push");

        say(collation, "سؤال آخر");
        collation.save();
        commit(collation);
        workbench.run("org.muqabala.ui.pullReview");
        EventLoop.waitFor("both to be there", () -> notes(CollationEditorTester.shown(workbench)).contains("رأي الزميل"));
        assertEquals(Set.of("من قال هذا؟", "سؤال آخر", "رأي الزميل"), Set.copyOf(notes(CollationEditorTester.inFront(workbench))));
        workbench.picture("review-pulled");
        workbench.run("org.muqabala.ui.pushReview");
        EventLoop.waitFor("the push", () -> git(hub, "log", "--format=%an").lines().count() >= 4);
    }

    private void say(CollationEditorTester collation, String words) {
        collation.next();
        new InspectorTester(workbench).annotate(AnnotationKind.QUESTION).note(words).save();
    }

    private void commit(CollationEditorTester collation) {
        workbench.page().activate(collation.part());
        Path story = collation.folder().getLocation().toPath().getParent();
        long before = commits(story);
        DialogTester.confirmNext();
        workbench.run("org.muqabala.ui.commitReview");
        DialogTester.confirmNoMore();
        EventLoop.waitFor("the commit", () -> commits(story) > before, collation::notices);
        EventLoop.settle();
    }

    private static long commits(Path story) {
        return git(story, "rev-list", "--all", "--count").lines().mapToLong(Long::parseLong).sum();
    }

    private static List<String> notes(CollationEditorTester collation) {
        return collation.part().model().map(model -> model.session().review().annotations().stream().map(Annotation::note).toList()).orElse(List.of());
    }

    /** As another workbench would. */
    private static void noteThere(Path review, String words) throws IOException {
        ReviewStore store = new ReviewStore(review, (profile, a, b, progress) -> new Collator(profile).compare(a, b, progress));
        ReviewSession session = new ReviewSession(store.open(Progress.NONE).review());
        Anchor anchor = Anchor.of(Side.A, new Span(0, 12), session.review().comparison().a().text());
        Instant now = Instant.parse("2026-01-02T10:00:00Z");
        session.apply(new ReviewCommand.Add(new Annotation("huda-1", AnnotationKind.NOTE, List.of(anchor), "", words, "هدى", now, now)));
        store.save(session.review());
    }

    private static String branch(Path clone) {
        return git(clone, "rev-parse", "--abbrev-ref", "HEAD").strip();
    }

    /** A stock git. */
    private static String git(Path folder, String... arguments) {
        try {
            Process process = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList()).directory(folder.toFile())
                    .redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertEquals(0, process.waitFor(), said);
            return said;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
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
        String line = collation.notices().stream().filter(each -> each.contains(collation.folder().getName())).findFirst().orElseThrow();
        assertFalse(line.contains("Exception"), line);
        workbench.picture("review-shared");
    }
}
