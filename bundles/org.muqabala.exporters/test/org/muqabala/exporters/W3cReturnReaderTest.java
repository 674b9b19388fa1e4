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
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakenInTexts;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Span;

class W3cReturnReaderTest {

    private final Review review = SeedReview.full();

    @TempDir
    private Path folder;

    @Test
    void whatWentOutComesBackWhole() throws IOException {
        Review bare = new Review(review.comparison(), review.profileId(), List.of());
        assertTrue(!review.orphans().isEmpty());
        assertEquals(review.annotations(), takenIn(bare, read(export(review), bare)).annotations());
    }

    @Test
    void whatWasFoundAgainInAnotherTextComesBackWithThePlaceWhereItWasMade() throws IOException {
        Review small = SeedReview.translated("قال كيري ذلك.", "كيري", "Kerry");
        Annotation made = small.annotations().getFirst();
        Anchor anchor = new Anchor(Side.B, new Span(40, 46), "كيــري", new AnchorTrace("كيري", "قال ", " أمس", 2), "ab".repeat(32));
        Annotation found = made.placed(List.of(anchor), List.of(new Placement.Placed(made.places().getFirst().span(), "كيري", Placement.Method.LIKENESS, 0.75)));
        Review moved = new Review(small.comparison(), small.profileId(), List.of(found));
        Review bare = new Review(small.comparison(), small.profileId(), List.of());
        assertEquals(List.of(found), takenIn(bare, read(export(moved), bare)).annotations());
    }

    @Test
    void anAnnotationOfAnotherToolWithoutAPlaceIsSaid() throws IOException {
        Review small = SeedReview.compared("قال كيري أمس.", "قال كيري اليوم.");
        Returned returned = read(write("""
                {"type": "Annotation", "id": "urn:x", "bodyValue": "متى؟", "target": {"source": "http://x.example/",
                 "selector": {"type": "TextQuoteSelector", "exact": "لم يقل أحد ذلك قط"}}}"""), small);
        assertTrue(TakingIn.of(small, List.of(), returned.items()).left().getFirst() instanceof TakenIn.NoPlace);
    }

    @Test
    void whatTheReviewHasAlreadyIsNothingNew() throws IOException {
        assertEquals(new Returned(List.of(), List.of()), read(export(review), review));
    }

    @Test
    void aChangedNoteOtherLabelsAndSomebodyElseComeBack() throws IOException {
        Review plain = SeedReview.translated("قال كيري ذلك.", "كيري", "Kerry");
        Annotation noted = plain.annotations().getFirst();
        Review small = new Review(plain.comparison(), plain.profileId(), List.of(noted.with(noted.kind(), noted.proposal(), "a name", noted.modified())
                .withHandling(noted.handling().withLabels(List.of("names")), noted.modified())));
        Path file = export(small);
        Files.writeString(file, Files.readString(file).replace("\"a name\"", "\"a minister\"").replace("\"value\": \"names\"", "\"value\": \"people\"")
                .replace("\"muqabala:severity\"", "\"muqabala:assignee\": \"Huda\", \"muqabala:severity\""));
        Review taken = takenIn(small, read(file, small));
        Annotation now = taken.annotations().getFirst();
        assertEquals("a minister", now.note());
        assertEquals(noted.handling().withLabels(List.of("people")).withAssignee("Huda"), now.handling());
        assertEquals(List.of(), TakingIn.of(taken, List.of(), read(file, taken).items()).commands(), "to take it in twice changes nothing");
        Annotation since = small.annotations().getFirst();
        Review changed = new Review(small.comparison(), small.profileId(), List.of(since.with(since.kind(), since.proposal(), "a person",
                since.modified().plusSeconds(60))));
        TakenIn kept = TakingIn.of(changed, List.of(), read(file, changed).items());
        assertEquals(List.of(), kept.commands());
        assertEquals(2, kept.left().size());
        for (TakenIn.Left left : kept.left()) {
            assertTrue(new TakenInTexts(Locale.ENGLISH).text(left).startsWith("the annotation “a person” was changed here"));
        }
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
        assertEquals(List.of(), TakingIn.of(taken, List.of(), read(file, taken).items()).commands(), "to take it in twice changes nothing");
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
        return new W3cReturnReader().read(file, into, List.of(), Locale.ENGLISH, Progress.NONE);
    }

    private static Review takenIn(Review into, Returned returned) {
        ReviewSession session = new ReviewSession(into);
        session.apply(TakingIn.of(into, List.of(), returned.items()).command());
        return session.review();
    }
}
