package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ComparisonJsonTest {

    @Test
    void countsInCodePointsAndSaysTypeWeightReasonAndRule() throws IOException {
        Article a = new Article("a.txt", "😀 امس", List.of(new Block(new Span(0, 6), BlockKind.BODY)), new Reading("text", "UTF-8", 1, "ab12"));
        Article b = Article.typed("b.txt", "😀 أمس نعم");
        Divergence spelling = new Divergence(new Span(3, 6), new Span(3, 6), DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC,
                Reason.of("passage.only-in-b"));
        Link link = new Link("L1", Relation.NEAR, true, List.of(new Span(0, 6)), List.of(new Span(0, 6)), List.of(spelling));
        JsonObject json = write(new Comparison(a, b, List.of(link), List.of(), List.of(new Span(7, 10)),
                List.of(new SecondUse(Side.B, new Span(3, 6), new Span(7, 10)))));
        assertEquals(JsonParser.parseString("""
                { "format": "muqabala-comparison", "version": 1,
                  "a": { "name": "a.txt", "sha256": "ab12", "length": 5 },
                  "b": { "name": "b.txt", "sha256": "", "length": 9 },
                  "links": [ { "id": "L1", "relation": "near", "moved": true,
                    "a": [ { "start": 0, "end": 5 } ], "b": [ { "start": 0, "end": 5 } ],
                    "divergences": [ { "a": { "start": 2, "end": 5 }, "b": { "start": 2, "end": 5 }, "a_text": "امس", "b_text": "أمس",
                      "type": "orthographic", "significance": "cosmetic",
                      "reason": "This passage stands in the newer version only.", "rule": "passage.only-in-b" } ] } ],
                  "only_in_a": [], "only_in_b": [ { "start": 6, "end": 9 } ], "furniture_a": [], "furniture_b": [],
                  "second_uses": [ { "in": "b", "a": { "start": 2, "end": 5 }, "b": { "start": 6, "end": 9 } } ] }
                """), json);
    }

    @Test
    void tellsFurnitureApart() throws IOException {
        Article a = new Article("a.txt", "موقع\nنص", List.of(new Block(new Span(0, 4), BlockKind.FURNITURE), new Block(new Span(5, 7), BlockKind.BODY)),
                Reading.TYPED);
        JsonObject json = write(new Comparison(a, a, List.of(), List.of(new Span(5, 7)), List.of(new Span(5, 7))));
        assertEquals("[{\"start\":0,\"end\":4}]", json.get("furniture_a").toString());
        assertEquals("[{\"start\":5,\"end\":7}]", json.get("only_in_a").toString());
    }

    @ParameterizedTest
    @CsvSource({"000, 001", "001, 004"})
    void writesAReadingAsTheEditorsWroteIt(String a, String b) throws IOException {
        JsonObject gold = JsonParser.parseString(Files.readString(Seeds.root().resolve("seeds/gold/" + a + "-" + b + ".json"))).getAsJsonObject();
        JsonObject written = write(GoldReading.of(a, b));
        assertFalse(gold.getAsJsonArray("links").isEmpty());
        assertEquals(known(gold.getAsJsonArray("links")), known(written.getAsJsonArray("links")));
        assertEquals(gold.get("only_in_a"), written.get("only_in_a"));
        assertEquals(gold.get("only_in_b"), written.get("only_in_b"));
    }

    /** The links without what only a gold reading (tier, group, notes) or only a program's (reason, rule) has. */
    private static JsonArray known(JsonArray links) {
        JsonArray known = new JsonArray();
        for (JsonElement element : links) {
            JsonObject link = pick(element.getAsJsonObject(), "id", "relation", "moved", "a", "b");
            JsonArray divergences = new JsonArray();
            element.getAsJsonObject().getAsJsonArray("divergences").forEach(divergence -> divergences
                    .add(pick(divergence.getAsJsonObject(), "a", "b", "a_text", "b_text", "type", "significance")));
            link.add("divergences", divergences);
            known.add(link);
        }
        return known;
    }

    private static JsonObject pick(JsonObject object, String... fields) {
        JsonObject picked = new JsonObject();
        for (String field : fields) {
            picked.add(field, object.get(field));
        }
        return picked;
    }

    private static JsonObject write(Comparison comparison) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson(comparison, Locale.ENGLISH).write(out);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    }
}
