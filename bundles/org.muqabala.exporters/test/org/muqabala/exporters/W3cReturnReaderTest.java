package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;

class W3cReturnReaderTest {

    private final Review review = SeedReview.full();

    @TempDir
    private Path folder;

    @Test
    void whatWentOutComesBackWhole() throws IOException {
        Path file = export(review);
        Review bare = new Review(review.comparison(), review.profileId(), List.of());
        List<Annotation> placed = review.annotations().stream().filter(annotation -> !annotation.isOrphan()).toList();
        assertEquals(placed, takenIn(bare, read(file, bare)).annotations());
    }

    @Test
    void anAnnotationWithoutAPlaceIsSaid() throws IOException {
        Review bare = new Review(review.comparison(), review.profileId(), List.of());
        TakenIn taken = TakingIn.of(bare, read(export(review), bare).items());
        assertEquals(review.orphans().size(), taken.left().size());
        assertTrue(taken.left().stream().allMatch(TakenIn.NoPlace.class::isInstance));
    }

    @Test
    void whatTheReviewHasAlreadyIsNothingNew() throws IOException {
        assertEquals(new Returned(List.of(), List.of()), read(export(review), review));
    }

    @Test
    void aChangedProposalAStateAndAReplyComeBack() throws IOException {
        Review small = SeedReview.translated("قال كيري ذلك.", "كيري", "Kerry");
        String json = Files.readString(export(small)).replace("\"value\": \"Kerry\"", "\"value\": \"John Kerry\"").replace("\"muqabala:state\": \"open\"",
                "\"muqabala:state\": \"accepted\"");
        String iri = json.replaceAll("(?s).*\"items\": \\[\\s*\\{\\s*\"id\": \"([^\"]*)\".*", "$1");
        String reply = """
                {"id": "http://other.example/1", "type": "Annotation", "motivation": "replying", "creator": "http://other.example/amal",
                 "created": "2026-11-23T09:00:00Z", "body": {"type": "TextualBody", "value": "نعم"}, "target": "%s"}""".formatted(iri);
        Path file = folder.resolve("answered.jsonld");
        Files.writeString(file, "[" + json + "," + reply + "]");
        Annotation now = takenIn(small, read(file, small)).annotations().getFirst();
        assertEquals("John Kerry", now.proposal());
        assertEquals(AnnotationState.ACCEPTED, now.state());
        assertEquals("نعم", now.replies().getFirst().text());
        assertEquals("http://other.example/amal", now.replies().getFirst().author());
        Review taken = takenIn(small, read(file, small));
        assertEquals(List.of(), TakingIn.of(taken, read(file, taken).items()).commands(), "to take it in twice changes nothing");
    }

    @Test
    void otherToolsAnnotationsAreUnderstood() throws IOException {
        Review small = SeedReview.compared("قال كيري أمس إن المحادثات بدأت في موسكو.", "قال كيري اليوم إن المحادثات بدأت في موسكو.");
        Annotation made = takenIn(small, read(write("""
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "http://other.example/a1", "type": "Annotation",
                 "motivation": ["questioning"], "creator": {"type": "Person", "name": "Amal"}, "created": "2026-11-23T11:00:00+02:00",
                 "body": [{"type": "TextualBody", "value": "متى؟", "textDirection": "rtl"}, {"type": "TextualBody", "purpose": "tagging", "value": "date"}],
                 "target": {"source": "http://news.example/story.html",
                            "selector": {"type": "TextQuoteSelector", "exact": "المحادثات بدأت في موسكو", "prefix": "اليوم إن ", "suffix": "."}}}"""), small))
                .annotations().getFirst();
        assertEquals(AnnotationKind.QUESTION, made.kind());
        assertEquals("متى؟", made.note());
        assertEquals(TextDirection.RIGHT_TO_LEFT, made.direction());
        assertEquals(List.of("date"), made.handling().labels());
        assertEquals(Instant.parse("2026-11-23T09:00:00Z"), made.created());
        assertEquals(Side.B, made.places().getFirst().side());
        assertEquals("المحادثات بدأت في موسكو", made.places().getFirst().quote());
    }

    @Test
    void positionsOfAnotherTextAreNotTrusted() throws IOException {
        Review small = SeedReview.compared("قال كيري أمس.", "قال كيري اليوم.");
        Returned returned = read(write("""
                {"type": "Annotation", "id": "urn:x", "body": "http://x.example/", "target": {"source": "http://x.example/",
                 "selector": {"type": "TextPositionSelector", "start": 0, "end": 3}}}"""), small);
        assertEquals(List.of(), returned.items());
        assertEquals(1, returned.left().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{", "[1,", "null", "<html>"})
    void whatIsNoJsonIsSaid(String text) throws IOException {
        Path file = write(text);
        assertThrows(UnreadableArticleException.class, () -> read(file, review));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "[1, \"x\", null]", "{\"type\": \"Annotation\"}", "{\"type\": 5, \"items\": {\"type\": \"Annotation\", \"target\": 7}}",
            "{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextPositionSelector\", \"start\": -1, \"end\": 1e99}}}",
            "{\"type\": \"Annotation\", \"target\": {\"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": [1]}}, \"created\": {}, \"creator\": [[]]}"})
    void oddAnnotationsDoNoHarm(String text) throws IOException {
        assertEquals(List.of(), read(write(text), review).items());
    }

    @Test
    void nestingHasItsBounds() throws IOException {
        Path file = write("[".repeat(100_000));
        assertThrows(UnreadableArticleException.class, () -> read(file, review));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("in.jsonld"), text);
    }

    private Path export(Review written) throws IOException {
        Path file = folder.resolve("out.jsonld");
        try (OutputStream out = Files.newOutputStream(file)) {
            new W3cExporter().write(written, ExportSettings.usual(Locale.ENGLISH, SeedReview.BEGUN), out, Progress.NONE);
        }
        return file;
    }

    private static Returned read(Path file, Review into) throws IOException {
        return new W3cReturnReader().read(file, into, Locale.ENGLISH, Progress.NONE);
    }

    private static Review takenIn(Review into, Returned returned) {
        ReviewSession session = new ReviewSession(into);
        session.apply(TakingIn.of(into, returned.items()).command());
        return session.review();
    }
}
