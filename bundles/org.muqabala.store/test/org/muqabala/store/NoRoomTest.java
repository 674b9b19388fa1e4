package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;

/** On a full disk, or one that may not be written, what was there stays as it was, and the review opens. */
@DisabledOnOs(OS.WINDOWS)
class NoRoomTest {

    /** No file may become larger than 8 KiB: what a full disk says, where nobody may make a small one. */
    private static final List<String> LIMITED = List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh");
    private static final String LETTERS = "1000000";

    @TempDir
    Path top;
    private Path disk;
    private Path folder;

    @BeforeEach
    void save() throws IOException {
        disk = Files.createDirectory(top.resolve("disk"));
        folder = disk.resolve("kerry.review");
        store().save(new Desk("huda", 4).work(Desk.review(), 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "text"})
    void whatIsTooMuchForADiskChangesNothing(String deed) throws Exception {
        Map<String, String> before = tree(disk);
        assertRefused(run(LIMITED, deed, folder));
        assertEquals(before, tree(disk));
        assertEquals(List.of(), store().open(Progress.NONE).problems());
    }

    @Test
    void aNewReviewThatIsTooMuchForADiskIsNotThereAtAll() throws Exception {
        Map<String, String> before = tree(disk);
        assertRefused(run(LIMITED, "new", disk.resolve("other.review")));
        assertEquals(before, tree(disk));
        assertFalse(Files.exists(disk.resolve("other.review")));
    }

    @Test
    void theJournalKeepsWhatWasInItWhereMoreIsTooMuch() throws Exception {
        Path journals = disk.resolve("journals");
        assertRefused(run(LIMITED, "journal", journals));
        assertSmallStepIsKept(journals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"note", "text", "new", "journal"})
    void aDiskThatIsReallyFullTakesNothingFromWhatWasThere(String deed) throws Exception {
        Path small = Files.createDirectory(top.resolve("small"));
        Path after = Files.createDirectory(top.resolve("after"));
        List<String> mounting = List.of("unshare", "-m", "sh", "-c", "mount -t tmpfs -o size=600k,mode=755 tmpfs \"$1\" || exit 99; cp -R \"$2\"/. \"$1\"; "
                + "disk=$1 after=$3; shift 3; \"$@\"; cp -R \"$disk\"/. \"$after\"", "sh", small.toString(), disk.toString(), after.toString());
        assumeTrue(may("unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", small.toString()), "this user may make no small disk");
        Map<String, String> before = tree(disk);
        boolean inFolder = deed.equals("note") || deed.equals("text");
        assertRefused(run(mounting, deed, small.resolve(inFolder ? "kerry.review" : deed.equals("new") ? "other.review" : "journals")));
        if (deed.equals("journal")) {
            assertSmallStepIsKept(after.resolve("journals"));
        } else {
            assertEquals(before, tree(after));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenOpensAndStaysAsItIs() throws Exception {
        Map<String, String> before = tree(disk);
        Review review = store().open(Progress.NONE).review();
        setRights("r-xr-xr-x");
        try {
            List<String> without = withoutRights();
            assertRefused(run(without, "note", folder));
            assertRefused(run(without, "text", folder));
            assertEquals(before, tree(disk));
            assertEquals(review, store().open(Progress.NONE).review());
        } finally {
            setRights("rwxr-xr-x");
        }
    }

    /** The administrator may write everywhere, unless that right is given up. */
    private List<String> withoutRights() throws Exception {
        if (!may("touch", folder.resolve("probe").toString())) {
            return List.of();
        }
        Files.delete(folder.resolve("probe"));
        List<String> without = List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all");
        assumeTrue(may("setpriv", "--inh-caps=-all", "--bounding-set=-all", "true"), "this user may write everywhere");
        return without;
    }

    private static boolean may(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String run(List<String> before, String deed, Path where) throws IOException {
        Process writer = JavaProgram.start(before, RefusedWriter.class, deed, where.toString(), LETTERS);
        return new String(writer.getInputStream().readAllBytes()).strip();
    }

    private static void assertRefused(String said) {
        assertTrue(said.startsWith("refused "), said);
    }

    private static void assertSmallStepIsKept(Path journals) throws IOException {
        List<Path> left = ReviewJournal.left(journals);
        RecoveredReview work = ReviewJournal.read(left.get(0), Desk::again, Progress.NONE).orElseThrow();
        assertEquals(List.of("small-1"), work.current().annotations().stream().map(annotation -> annotation.id()).toList());
    }

    private void setRights(String rights) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(each, PosixFilePermissions.fromString(rights));
            }
        }
    }

    private ReviewStore store() {
        return new ReviewStore(folder, Desk::again);
    }

    private static Map<String, String> tree(Path top) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(top.relativize(file).toString(), Files.readString(file));
            }
        }
        return tree;
    }
}
