package org.muqabala.exporters.w3c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Sha256;
import org.muqabala.exporters.SeedReview;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class AnnotationCollectionJsonTest {

    private static final AnnotationRules ANNOTATION = new AnnotationRules("annotations/annotationMusts.test");
    private static final AnnotationRules COLLECTION = new AnnotationRules("collections/collectionMusts.test");
    private static final AnnotationRules PAGE = new AnnotationRules("collections/pages/pageMusts.test");

    private final Review review = SeedReview.full();

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void breaksNoRuleOfTheModel(Supplier<Review> written) throws IOException {
        JsonObject collection = collection(written.get());
        assertEquals(List.of(), COLLECTION.brokenBy(collection));
        if (collection.has("first")) {
            assertEquals(List.of(), PAGE.brokenBy(collection));
        }
        for (JsonObject item : items(collection)) {
            // what stands in a page has the page's context
            item.add("@context", collection.get("@context"));
            assertEquals(List.of(), ANNOTATION.brokenBy(item), item.toString());
        }
    }

    @Test
    void theRulesAreAsked() throws IOException {
        assertEquals(54, ANNOTATION.count());
        JsonObject item = items(collection(review)).getFirst();
        assertEquals(List.of("3.1-annotationContextValidated.json"), ANNOTATION.brokenBy(item));
        item.remove("id");
        item.addProperty("created", "yesterday");
        assertTrue(ANNOTATION.brokenBy(item).contains("3.1-annotationIdValidated.json"));
        assertTrue(ANNOTATION.brokenBy(item).contains("3.3.1-annotationCreatedValidated.json"));
        assertTrue(COLLECTION.brokenBy(item).contains("5.1-collectionTypeValidated.json"));
    }

    @Test
    void positionsAreCodePointsOfTheTextThatTheSourceNames() throws IOException {
        String text = "😀 قال لافروف 😀 أمس";
        Review small = SeedReview.on(text, text, "لافروف");
        JsonObject target = items(collection(small)).getFirst().getAsJsonArray("target").get(0).getAsJsonObject();
        JsonObject position = target.getAsJsonArray("selector").get(1).getAsJsonObject();
        int[] points = text.codePoints().toArray();
        int start = position.get("start").getAsInt();
        assertEquals("لافروف", new String(points, start, position.get("end").getAsInt() - start));
        assertEquals(AnnotationTerms.textIri(Sha256.of(text).hex()), target.getAsJsonObject("source").get("id").getAsString());
    }

    @Test
    void everyQuoteStandsBetweenItsPrefixAndItsSuffixAtItsPosition() throws IOException {
        int checked = 0;
        for (JsonObject item : items(collection(review))) {
            for (JsonElement element : item.get("target").isJsonArray() ? item.getAsJsonArray("target") : new JsonArray()) {
                JsonObject target = element.getAsJsonObject();
                JsonArray selectors = target.getAsJsonArray("selector");
                if (selectors.size() == 2) {
                    String side = target.get("muqabala:side").getAsString();
                    String text = side.equals("a") ? review.comparison().a().text() : review.comparison().b().text();
                    JsonObject quote = selectors.get(0).getAsJsonObject();
                    String prefix = quote.get("prefix").getAsString();
                    String whole = prefix + quote.get("exact").getAsString() + quote.get("suffix").getAsString();
                    int start = text.offsetByCodePoints(0, selectors.get(1).getAsJsonObject().get("start").getAsInt());
                    assertTrue(text.startsWith(whole, start - prefix.length()), whole);
                    checked++;
                }
            }
        }
        assertEquals(review.annotations().stream().mapToInt(annotation -> annotation.places().size()).sum(), checked);
    }

    @Test
    void bothEndsOfADivergenceAreTargets() throws IOException {
        List<JsonObject> items = items(collection(review));
        Annotation both = review.annotations().stream().filter(annotation -> annotation.anchors().size() == 2).findFirst().orElseThrow();
        JsonObject item = items.stream().filter(found -> found.get("muqabala:id").getAsString().equals(both.id())).findFirst().orElseThrow();
        assertEquals(2, item.getAsJsonArray("target").size());
    }

    @Test
    void aReplyIsAnAnnotationOfTheOneItAnswers() throws IOException {
        List<JsonObject> items = items(collection(review));
        Set<String> ids = new HashSet<>();
        items.forEach(item -> assertTrue(ids.add(item.get("id").getAsString())));
        List<JsonObject> replies = items.stream().filter(item -> item.get("motivation").getAsString().equals("replying")).toList();
        assertEquals(review.annotations().stream().mapToInt(annotation -> annotation.replies().size()).sum(), replies.size());
        replies.forEach(reply -> assertTrue(ids.contains(reply.get("target").getAsString())));
    }

    @Test
    void idsStayWhenATextIsMended() throws IOException {
        JsonObject before = collection(SeedReview.on("قال لافروف أمس", "قال لافروف أمس", "لافروف"));
        JsonObject after = collection(SeedReview.on("قال لافروف أمس", "قال لافروف أول أمس.", "لافروف"));
        assertEquals(before.get("id"), after.get("id"));
        assertEquals(before.getAsJsonObject("first").get("id"), after.getAsJsonObject("first").get("id"));
        assertEquals(items(before).getFirst().get("id"), items(after).getFirst().get("id"));
        JsonObject other = collection(SeedReview.translated("قال لافروف أمس", "لافروف", "Lavrov"));
        assertFalse(before.get("id").equals(other.get("id")), "reviews whose annotations differ are not one");
    }

    @Test
    void anAnnotationWithoutAPlaceHasItsQuoteAndNoPosition() throws IOException {
        for (JsonObject item : items(collection(SeedReview.orphaned()))) {
            if (!item.get("motivation").getAsString().equals("replying")) {
                JsonObject target = item.getAsJsonArray("target").get(0).getAsJsonObject();
                assertEquals(1, target.getAsJsonArray("selector").size());
                assertTrue(target.get("muqabala:lost").getAsBoolean());
            }
        }
    }

    @Test
    void countsTheCharactersThatJsonCannotHold() throws IOException {
        assertEquals(0, new AnnotationCollectionJson(review, "en", SeedReview.BEGUN).write(new ByteArrayOutputStream(), Progress.NONE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(new AnnotationCollectionJson(SeedReview.hostile(), "en", SeedReview.BEGUN).write(out, Progress.NONE) > 0);
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("?\""), "nothing was lost in silence");
    }

    private static JsonObject collection(Review written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnnotationCollectionJson(written, "en", SeedReview.BEGUN).write(out, Progress.NONE);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }

    private static List<JsonObject> items(JsonObject collection) {
        List<JsonObject> items = new ArrayList<>();
        if (collection.has("first")) {
            collection.getAsJsonObject("first").getAsJsonArray("items").forEach(item -> items.add(item.getAsJsonObject()));
        }
        return items;
    }
}
