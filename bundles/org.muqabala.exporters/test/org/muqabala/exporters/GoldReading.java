package org.muqabala.exporters;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A comparison as careful editors made it: every type, moved and merged links, real Arabic. */
final class GoldReading {

    private GoldReading() {
    }

    static Comparison of(String a, String b) throws IOException {
        Article articleA = Article.typed(Seeds.file(a).getFileName().toString(), Seeds.text(a));
        Article articleB = Article.typed(Seeds.file(b).getFileName().toString(), Seeds.text(b));
        CodePointMap mapA = new CodePointMap(articleA.text());
        CodePointMap mapB = new CodePointMap(articleB.text());
        String json = Files.readString(Seeds.root().resolve("seeds").resolve("gold").resolve(a + "-" + b + ".json"));
        JsonObject gold = JsonParser.parseString(json).getAsJsonObject();
        List<Link> links = new ArrayList<>();
        for (JsonElement element : gold.getAsJsonArray("links")) {
            JsonObject link = element.getAsJsonObject();
            List<Divergence> divergences = new ArrayList<>();
            for (JsonElement divergence : link.getAsJsonArray("divergences")) {
                divergences.add(divergence(divergence.getAsJsonObject(), mapA, mapB));
            }
            links.add(new Link(link.get("id").getAsString(), Relation.valueOf(link.get("relation").getAsString().toUpperCase()),
                    link.get("moved").getAsBoolean(), spans(link.getAsJsonArray("a"), mapA), spans(link.getAsJsonArray("b"), mapB), divergences));
        }
        return new Comparison(articleA, articleB, links, spans(gold.getAsJsonArray("only_in_a"), mapA), spans(gold.getAsJsonArray("only_in_b"), mapB));
    }

    private static Divergence divergence(JsonObject json, CodePointMap a, CodePointMap b) {
        return new Divergence(span(json.get("a"), a), span(json.get("b"), b), DivergenceType.ofId(json.get("type").getAsString()),
                Significance.ofId(json.get("significance").getAsString()), Reason.of("passage.only-in-a"));
    }

    private static List<Span> spans(JsonArray json, CodePointMap map) {
        List<Span> spans = new ArrayList<>();
        json.forEach(element -> spans.add(span(element, map)));
        return spans;
    }

    private static Span span(JsonElement json, CodePointMap map) {
        JsonObject object = json.getAsJsonObject();
        return new Span(map.toUtf16(object.get("start").getAsInt()), map.toUtf16(object.get("end").getAsInt()));
    }
}
