package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.muqabala.testkit.Judge;

/** Many histories as branches of one repository without a work tree, written and merged by a stock git, thousands by a process. */
final class GitHistories {

    private final Path repository;
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    GitHistories(Path repository) throws Exception {
        this.repository = Files.createDirectories(repository);
        git("", "init", "-q", "--bare");
    }

    /** Whether there is a git, and it merges without a work tree. */
    static boolean isThere() {
        return ReviewMergeTest.hasGit() && Judge.isThere(canMerge(), "git 2.39 or later");
    }

    private static boolean canMerge() {
        try {
            Process git = new ProcessBuilder("git", "merge-tree", "-h").redirectErrorStream(true).start();
            return new String(git.getInputStream().readAllBytes()).contains("--stdin");
        } catch (IOException e) {
            return false;
        }
    }

    /** Adds a branch with the files, beside those of the branch that it begins with; of none if that is empty. */
    void branch(String name, String from, Map<String, byte[]> files) {
        begin(name, from);
        files.forEach((path, content) -> {
            say("M 100644 inline " + path + "\ndata " + content.length + "\n");
            stream.writeBytes(content);
            say("\n");
        });
    }

    /** Adds the branch of a merge. */
    void merged(String name, String first, String second, String tree) {
        begin(name, first);
        say("merge refs/heads/" + second + "\nM 040000 " + tree + " \n\n");
    }

    private void begin(String name, String from) {
        say("commit refs/heads/" + name + "\ncommitter desk <desk@example.org> 0 +0000\ndata 1\nx\n" + (from.isEmpty() ? "" : "from refs/heads/" + from + "\n"));
    }

    private void say(String words) {
        stream.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes what was added since. */
    void write() throws Exception {
        git(stream.toByteArray(), "fast-import", "--quiet", "--force");
        stream.reset();
    }

    /** The tree of each merge of two branches, none of which may have a conflict. */
    List<String> merge(List<String> pairs) throws Exception {
        String[] said = git(String.join("\n", pairs) + "\n", "merge-tree", "--write-tree", "--stdin", "--name-only").split("\0");
        List<String> trees = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            // of a merge with a conflict there would be more to say, and all after it out of step
            assertEquals("1", said[3 * i], "conflict in " + pairs.get(i));
            trees.add(said[3 * i + 1]);
        }
        assertEquals(3 * pairs.size() - 1, said.length, "conflicts");
        return trees;
    }

    /** Lets the trees appear as folders of the names. */
    void checkOut(Map<String, String> treesByName, Path into) throws Exception {
        StringBuilder lines = new StringBuilder();
        treesByName.forEach((name, tree) -> lines.append("040000 tree ").append(tree).append('\t').append(name).append('\n'));
        git("", "read-tree", git(lines.toString(), "mktree").strip());
        git("", "--work-tree=" + Files.createDirectories(into), "checkout-index", "-a", "--prefix=" + into + "/");
    }

    private String git(String input, String... arguments) throws Exception {
        return git(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private String git(byte[] input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(repository.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        Process git = builder.start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> all(git));
        try (var in = git.getOutputStream()) {
            in.write(input);
        }
        assertEquals(0, git.waitFor(), () -> command.toString());
        return said.get();
    }

    private static String all(Process git) {
        try {
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
