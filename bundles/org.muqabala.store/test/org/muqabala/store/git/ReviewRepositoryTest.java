package org.muqabala.store.git;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.store.git.RepositoryException.Problem;

/** A review goes from desk to desk through a bare repository. */
class ReviewRepositoryTest {

    @TempDir
    Path top;
    private Path huda;
    private Path samar;

    @BeforeEach
    void cloneTwice() throws Exception {
        Git.init().setBare(true).setInitialBranch("main").setDirectory(top.resolve("hub.git").toFile()).call().close();
        huda = top.resolve("huda");
        try (Git git = Git.init().setInitialBranch("main").setDirectory(huda.toFile()).call()) {
            git.remoteAdd().setName("origin").setUri(new URIish(top.resolve("hub.git").toUri().toString())).call();
        }
        write(huda, "review.json", "{}");
        try (ReviewRepository repository = open(huda)) {
            assertTrue(repository.commit("Begin the review", "هدى", "huda@example.org"));
            repository.push();
        }
        samar = top.resolve("samar");
        Git.cloneRepository().setURI(top.resolve("hub.git").toUri().toString()).setDirectory(samar.toFile()).call().close();
    }

    @Test
    void whatOneHandsInTheOtherTakesIn() throws IOException {
        write(huda, "events/000000000001-h.json", "h");
        write(samar, "events/000000000001-s.json", "s");
        try (ReviewRepository hudas = open(huda); ReviewRepository samars = open(samar)) {
            assertTrue(hudas.commit("Settle", "هدى", ""));
            assertFalse(hudas.commit("Settle again", "هدى", ""));
            hudas.push();
            assertTrue(samars.commit("Reply", "سمر", ""));
            assertEquals(Problem.BEHIND, assertThrows(RepositoryException.class, samars::push).problem());
            assertTrue(samars.pull());
            samars.push();
            assertTrue(hudas.pull());
            assertFalse(hudas.pull());
        }
        for (Path desk : List.of(huda, samar)) {
            assertEquals("h", Files.readString(desk.resolve("kerry.review/events/000000000001-h.json")));
            assertEquals("s", Files.readString(desk.resolve("kerry.review/events/000000000001-s.json")));
        }
    }

    @Test
    void onlyTheReviewIsCommitted() throws Exception {
        Path other = Files.writeString(huda.resolve("other.txt"), "half done");
        try (Git git = Git.open(huda.toFile())) {
            git.add().addFilepattern("other.txt").call();
        }
        write(huda, "events/000000000001-h.json", "h");
        try (ReviewRepository repository = open(huda); Git git = Git.open(huda.toFile())) {
            assertTrue(repository.commit("Settle", "هدى", ""));
            assertEquals(Set.of("other.txt"), git.status().call().getAdded());
            assertEquals("هدى", git.log().setMaxCount(1).call().iterator().next().getAuthorIdent().getName());
        }
        assertEquals("half done", Files.readString(other));
    }

    @Test
    void aConflictOfOtherFilesChangesNothing() throws Exception {
        for (Path desk : List.of(huda, samar)) {
            Files.writeString(desk.resolve("plan.txt"), desk.getFileName().toString());
            try (Git git = Git.open(desk.toFile())) {
                git.add().addFilepattern("plan.txt").call();
                git.commit().setMessage("Plan").setAuthor("x", "x").setCommitter("x", "x").setSign(false).call();
            }
        }
        try (ReviewRepository hudas = open(huda); ReviewRepository samars = open(samar)) {
            hudas.push();
            assertEquals(Problem.CONFLICT, assertThrows(RepositoryException.class, samars::pull).problem());
        }
        assertEquals("samar", Files.readString(samar.resolve("plan.txt")));
    }

    @Test
    void aReviewThatStandsInNoRepositoryCanBeginOne() throws IOException {
        Path alone = Files.createDirectories(top.resolve("alone/kerry.review"));
        Files.writeString(alone.resolve("review.json"), "{}");
        assertEquals(Optional.empty(), ReviewRepository.around(alone, null).map(any -> "repository"));
        try (ReviewRepository begun = ReviewRepository.begin(alone, null)) {
            assertTrue(begun.commit("Begin", "هدى", ""));
            assertFalse(begun.hasRemote());
            assertEquals(Problem.NO_REMOTE, assertThrows(RepositoryException.class, begun::push).problem());
        }
    }

    @Test
    void aRemoteThatIsGoneIsSaid() throws IOException {
        Files.move(top.resolve("hub.git"), top.resolve("gone.git"));
        try (ReviewRepository repository = open(huda)) {
            assertEquals(Problem.UNREACHABLE, assertThrows(RepositoryException.class, repository::pull).problem());
        }
    }

    @Test
    void aRemoteThatAsksWhoItIsIsSaidAtOnce() throws Exception {
        try (ServerSocket asking = new ServerSocket(0, 0, InetAddress.getLoopbackAddress()); ReviewRepository repository = open(huda)) {
            Thread.ofVirtual().start(() -> askWhoItIs(asking));
            remote("http://127.0.0.1:" + asking.getLocalPort() + "/hub.git");
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, repository::pull).problem());
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, repository::push).problem());
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
    void aRemoteBehindSshIsLeftToGitItself() throws Exception {
        remote("ssh://desk@127.0.0.1:1/hub.git");
        try (ReviewRepository repository = open(huda)) {
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, repository::pull).problem());
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, repository::push).problem());
        }
    }

    private void remote(String address) throws Exception {
        try (Git git = Git.open(huda.toFile())) {
            git.remoteSetUrl().setRemoteName("origin").setRemoteUri(new URIish(address)).call();
        }
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyProblemIsToldInBothLanguages(Problem problem) {
        for (String language : List.of("en", "ar")) {
            String text = new RepositoryTexts(Locale.forLanguageTag(language)).text(new RepositoryException(problem, new IOException("why")));
            assertFalse(text.isBlank() || text.contains("{0}"), text);
        }
    }

    private static ReviewRepository open(Path desk) throws IOException {
        return ReviewRepository.around(desk.resolve("kerry.review"), null).orElseThrow();
    }

    private static Path write(Path desk, String file, String content) throws IOException {
        Path written = desk.resolve("kerry.review").resolve(file);
        Files.createDirectories(written.getParent());
        return Files.writeString(written, content);
    }
}
