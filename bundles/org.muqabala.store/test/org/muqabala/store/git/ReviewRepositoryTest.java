package org.muqabala.store.git;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.RepositoryState;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.core.spi.Progress;
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
            repository.push(Progress.NONE);
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
            hudas.push(Progress.NONE);
            assertTrue(samars.commit("Reply", "سمر", ""));
            assertEquals(Problem.BEHIND, assertThrows(RepositoryException.class, () -> samars.push(Progress.NONE)).problem());
            assertEquals(new Pulled(1, 0), pull(samars));
            samars.push(Progress.NONE);
            assertEquals(new Pulled(1, 0), pull(hudas));
            assertEquals(Pulled.NOTHING, pull(hudas));
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
            hudas.push(Progress.NONE);
            assertEquals(Problem.CONFLICT, assertThrows(RepositoryException.class, () -> pull(samars)).problem());
        }
        assertEquals("samar", Files.readString(samar.resolve("plan.txt")));
    }

    @Test
    void aReviewThatStandsInNoRepositoryCanBeginOne() throws IOException {
        Path alone = Files.createDirectories(top.resolve("alone/kerry.review"));
        Files.writeString(alone.resolve("review.json"), "{}");
        assertEquals(Optional.empty(), ReviewRepository.around(alone).map(any -> "repository"));
        try (ReviewRepository begun = ReviewRepository.begin(alone)) {
            assertTrue(begun.commit("Begin", "هدى", ""));
            assertEquals(Problem.NO_REMOTE, assertThrows(RepositoryException.class, () -> begun.push(Progress.NONE)).problem());
        }
    }

    @Test
    void aRemoteThatIsGoneIsSaid() throws IOException {
        Files.move(top.resolve("hub.git"), top.resolve("gone.git"));
        try (ReviewRepository repository = open(huda)) {
            assertEquals(Problem.UNREACHABLE, assertThrows(RepositoryException.class, () -> pull(repository)).problem());
        }
    }

    /** What JGit says holds the address. */
    @Test
    void aNumberInTheAddressOfARemoteIsNoRefusal() throws Exception {
        remote(top.resolve("desk-401/403.git").toString());
        try (ReviewRepository repository = open(huda)) {
            assertEquals(Problem.UNREACHABLE, assertThrows(RepositoryException.class, () -> pull(repository)).problem());
        }
    }

    @Test
    void aRemoteThatAsksWhoItIsIsSaidAtOnce() throws Exception {
        try (ServerSocket asking = new ServerSocket(0, 0, InetAddress.getLoopbackAddress()); ReviewRepository repository = open(huda)) {
            Thread.ofVirtual().start(() -> askWhoItIs(asking, new CopyOnWriteArrayList<>()));
            remote("http://127.0.0.1:" + asking.getLocalPort() + "/hub.git");
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, () -> pull(repository)).problem());
            assertEquals(Problem.NO_KEY, assertThrows(RepositoryException.class, () -> repository.push(Progress.NONE)).problem());
        }
    }

    @Test
    void whoAsksIsAskedForAndAskedAgainUntilTheyGiveUp() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        try (ServerSocket asking = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> askWhoItIs(asking, said));
            String address = "http://127.0.0.1:" + asking.getLocalPort() + "/hub.git";
            remote(address);
            List<Boolean> asked = new ArrayList<>();
            RemoteAccess access = (remote, refused) -> {
                assertEquals(address, remote);
                asked.add(refused);
                return refused ? Optional.empty() : Optional.of(new Login("huda", "secret"));
            };
            try (ReviewRepository repository = ReviewRepository.around(huda.resolve("kerry.review"), access).orElseThrow()) {
                assertThrows(CancellationException.class, () -> pull(repository));
            }
            assertEquals(List.of(false, true), asked);
            assertTrue(said.contains("Authorization: Basic " + Base64.getEncoder().encodeToString("huda:secret".getBytes(US_ASCII))), said.toString());
        }
    }

    @Test
    void aPullIsGivenUpWhenItIsCancelled() throws IOException {
        write(samar, "events/000000000001-s.json", "s");
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        try (ReviewRepository samars = open(samar); ReviewRepository hudas = open(huda)) {
            samars.commit("Reply", "سمر", "");
            samars.push(Progress.NONE);
            assertThrows(CancellationException.class, () -> hudas.pull("Merge", "هدى", "", cancelled));
            assertFalse(Files.exists(huda.resolve("kerry.review/events")));
            assertEquals(new Pulled(1, 0), pull(hudas), "and can be had later");
        }
    }

    @Test
    void theBranchFollowsWhatGitWasTold() throws Exception {
        try (Git git = Git.open(samar.toFile()); ReviewRepository samars = open(samar)) {
            git.remoteAdd().setName("desk").setUri(new URIish(top.resolve("desk.git").toUri().toString())).call();
            Git.init().setBare(true).setInitialBranch("main").setDirectory(top.resolve("desk.git").toFile()).call().close();
            git.getRepository().getConfig().setString("branch", "main", "remote", "desk");
            git.getRepository().getConfig().setString("branch", "main", "merge", "refs/heads/kerry");
            git.getRepository().getConfig().save();
            samars.push(Progress.NONE);
        }
        try (Git desk = Git.open(top.resolve("desk.git").toFile())) {
            assertEquals("refs/heads/kerry", desk.branchList().call().get(0).getName());
        }
    }

    @Test
    void aRepositoryThatStandsAtNoBranchIsSaid() throws Exception {
        try (Git git = Git.open(samar.toFile()); ReviewRepository samars = open(samar)) {
            git.checkout().setName(git.getRepository().resolve("HEAD").name()).call();
            assertEquals(Problem.NO_BRANCH, assertThrows(RepositoryException.class, () -> pull(samars)).problem());
            assertEquals(Problem.NO_BRANCH, assertThrows(RepositoryException.class, () -> samars.push(Progress.NONE)).problem());
        }
    }

    @Test
    void whatComesBesideTheReviewIsCounted() throws Exception {
        Files.writeString(samar.resolve("plan.txt"), "Monday");
        try (Git git = Git.open(samar.toFile())) {
            git.add().addFilepattern("plan.txt").call();
            git.commit().setMessage("Plan").setAuthor("x", "x").setCommitter("x", "x").setSign(false).call();
        }
        write(huda, "events/000000000001-h.json", "h");
        try (ReviewRepository samars = open(samar); ReviewRepository hudas = open(huda); Git git = Git.open(huda.toFile())) {
            samars.push(Progress.NONE);
            hudas.commit("Settle", "هدى", "");
            assertEquals(new Pulled(0, 1), hudas.pull("دمج المراجعات", "هدى", "", Progress.NONE));
            assertEquals("دمج المراجعات", git.log().setMaxCount(1).call().iterator().next().getShortMessage());
        }
    }

    /** As it stays behind when a git program is killed. */
    @Test
    void anIndexThatIsLockedIsSaidAndChangesNothing() throws IOException {
        write(huda, "events/000000000001-h.json", "h");
        write(samar, "events/000000000001-s.json", "s");
        try (ReviewRepository samars = open(samar); ReviewRepository hudas = open(huda)) {
            samars.commit("Reply", "سمر", "");
            samars.push(Progress.NONE);
            Path lock = Files.createFile(huda.resolve(".git/index.lock"));
            assertEquals(Problem.FAILED, assertThrows(RepositoryException.class, () -> hudas.commit("Settle", "هدى", "")).problem());
            assertEquals(Problem.FAILED, assertThrows(RepositoryException.class, () -> pull(hudas)).problem());
            assertFalse(Files.exists(huda.resolve("kerry.review/events/000000000001-s.json")));
            Files.delete(lock);
            assertTrue(hudas.commit("Settle", "هدى", ""));
            lock = Files.createFile(huda.resolve(".git/index.lock"));
            assertEquals(Problem.FAILED, assertThrows(RepositoryException.class, () -> pull(hudas)).problem());
            assertFalse(Files.exists(huda.resolve(".git/MERGE_HEAD")));
            Files.delete(lock);
            assertEquals(new Pulled(1, 0), pull(hudas));
        }
    }

    @Test
    void aMergeIsOfWhoeverPullsAndAsksForNoSignature() throws Exception {
        write(huda, "events/000000000001-h.json", "h");
        write(samar, "events/000000000001-s.json", "s");
        try (ReviewRepository samars = open(samar); ReviewRepository hudas = open(huda); Git git = Git.open(huda.toFile())) {
            samars.commit("Reply", "سمر", "");
            samars.push(Progress.NONE);
            hudas.commit("Settle", "هدى", "");
            StoredConfig config = git.getRepository().getConfig();
            config.setBoolean("commit", null, "gpgsign", true);
            config.setString("gpg", null, "program", top.resolve("no-such-program").toString());
            config.setString("user", null, "name", "somebody else");
            config.save();
            assertEquals(new Pulled(1, 0), hudas.pull("دمج", "هدى", "huda@example.org", Progress.NONE));
            RevCommit merge = git.log().setMaxCount(1).call().iterator().next();
            assertEquals(2, merge.getParentCount());
            assertEquals("دمج", merge.getFullMessage());
            assertEquals("هدى", merge.getAuthorIdent().getName());
            assertEquals("هدى", merge.getCommitterIdent().getName());
            assertEquals("huda@example.org", merge.getCommitterIdent().getEmailAddress());
            assertNull(merge.getRawGpgSignature());
            assertTrue(git.status().call().isClean());
            assertEquals(RepositoryState.SAFE, git.getRepository().getRepositoryState());
        }
    }

    @Test
    void whatIsAheadOfTheOthersPullsNothing() throws IOException {
        write(huda, "events/000000000001-h.json", "h");
        try (ReviewRepository hudas = open(huda)) {
            hudas.commit("Settle", "هدى", "");
            assertEquals(Pulled.NOTHING, pull(hudas));
        }
    }

    private static void askWhoItIs(ServerSocket server, List<String> said) {
        while (true) {
            try (Socket call = server.accept(); BufferedReader request = new BufferedReader(new InputStreamReader(call.getInputStream(), US_ASCII))) {
                for (String line = request.readLine(); !line.isEmpty(); line = request.readLine()) {
                    said.add(line);
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
            assertEquals(Problem.SSH, assertThrows(RepositoryException.class, () -> pull(repository)).problem());
            assertEquals(Problem.SSH, assertThrows(RepositoryException.class, () -> repository.push(Progress.NONE)).problem());
            remote("desk@127.0.0.1:hub.git");
            assertEquals(Problem.SSH, assertThrows(RepositoryException.class, () -> pull(repository)).problem());
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

    private static Pulled pull(ReviewRepository repository) throws IOException {
        return repository.pull("Merge", "سمر", "", Progress.NONE);
    }

    private static ReviewRepository open(Path desk) throws IOException {
        return ReviewRepository.around(desk.resolve("kerry.review")).orElseThrow();
    }

    private static Path write(Path desk, String file, String content) throws IOException {
        Path written = desk.resolve("kerry.review").resolve(file);
        Files.createDirectories(written.getParent());
        return Files.writeString(written, content);
    }
}
