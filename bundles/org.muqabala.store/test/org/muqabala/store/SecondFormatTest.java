package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.testkit.Seeds;

/** A review as the second format wrote it says for ever what it said: see {@link SecondFormat} for what was done to it. */
class SecondFormatTest {

    private static final Path KEPT = Seeds.root().resolve("bundles/org.muqabala.store/test/reviews/format-2.review");

    @TempDir
    Path top;

    @Test
    void opensWithAllThatWasDone() throws IOException {
        OpenedReview opened = new ReviewStore(KEPT, Desk::again).open(Progress.NONE);
        assertEquals(List.of(), opened.problems());
        assertEquals(ReviewFacts.of(SecondFormat.review()), ReviewFacts.of(opened.review()));
        assertTrue(opened.review().isClosed());
    }

    @Test
    void holdsOfEveryKindOfChangeOne() throws IOException {
        Set<String> kinds = new TreeSet<>();
        new EventFiles(KEPT).read().events().forEach(event -> event.changes().forEach(change -> kinds.add(change.get(ReviewHistory.CHANGE).getAsString())));
        assertEquals(Set.of("annotation", "reply", "removal", "settlement", "verdict", "closing", "versions"), kinds);
        assertTrue(new EventFiles(KEPT).read().events().stream().flatMap(event -> event.changes().stream()).anyMatch(DecisionJson::isCarried));
    }

    /** What is written today has the fields that were written then: more may come, none may go or change its name. */
    @Test
    void isWrittenTodayWithTheSameFields() throws IOException {
        Path today = top.resolve("today.review");
        SecondFormat.main(new String[] {today.toString()});
        Set<String> missing = fields(KEPT);
        missing.removeAll(fields(today));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> fields(Path review) throws IOException {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.walk(review)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
                Files.readAllLines(file).stream().map(String::strip).filter(line -> line.startsWith("\"") && line.contains("\":"))
                        .forEach(line -> fields.add(line.substring(0, line.indexOf("\":"))));
            }
        }
        return fields;
    }
}
