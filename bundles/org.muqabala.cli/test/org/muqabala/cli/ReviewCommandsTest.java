package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** {@code review} and {@code export}: a review is made, and goes out as far as it can be read. */
class ReviewCommandsTest extends CommandCase {

    @Test
    void makesAReviewAndExportsIt() throws IOException {
        assertEquals(0, run("review a.txt b.txt -o ab.review"));
        assertTrue(Files.isRegularFile(desk.resolve("ab.review/review.json")));
        assertEquals(0, run("export ab.review --to html -o ab.html"));
        assertTrue(Files.readString(desk.resolve("ab.html")).contains("وأكد كيري ذلك"));
        assertEquals("", output() + errors());
    }

    @Test
    void exportsTheRestOfAReviewWithABrokenFileAndSaysSo() throws IOException {
        run("review a.txt b.txt -o ab.review");
        Files.writeString(desk.resolve("ab.review/annotations/n1.json"), "{");
        assertEquals(1, run("export ab.review --to html -o ab.html"));
        assertEquals("muqabala: ab.review: annotations/n1.json is damaged; it stays where it is\n", errors());
        assertTrue(Files.exists(desk.resolve("ab.html")));
    }

    @Test
    void changesNothingInTheReviewThatItExports() throws IOException {
        run("review a.txt b.txt -o ab.review");
        Files.writeString(desk.resolve("ab.review/annotations/n1.json"), "{");
        Map<String, String> before = tree();
        assertEquals(1, run("export ab.review --to html"));
        assertEquals(before, tree());
    }

    @Test
    void refusesABrokenReviewAndLeavesTheOldExport() throws IOException {
        run("review a.txt b.txt -o ab.review");
        Files.writeString(desk.resolve("ab.review/review.json"), "{");
        Files.writeString(desk.resolve("ab.html"), "old");
        Map<String, String> before = tree();
        assertEquals(3, run("export ab.review --to html -o ab.html"));
        assertTrue(errors().startsWith("muqabala: ab.review: review.json is damaged;"), errors());
        assertEquals(before, tree());
    }
}
