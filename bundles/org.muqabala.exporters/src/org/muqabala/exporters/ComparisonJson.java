package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Span;

import com.google.gson.stream.JsonWriter;

/**
 * A comparison as JSON for other programs; the form is described in {@code seeds/comparison-format.md}. Places are counted in
 * code points, half-open.
 */
public final class ComparisonJson {

    private final Comparison comparison;
    private final ReasonTexts reasons;
    private final CodePointMap a;
    private final CodePointMap b;

    /** @param locale language of the reasons */
    public ComparisonJson(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.reasons = new ReasonTexts(locale);
        this.a = new CodePointMap(comparison.a().text());
        this.b = new CodePointMap(comparison.b().text());
    }

    /** @param out is flushed, not closed */
    public void write(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.beginObject();
        json.name("format").value("muqabala-comparison").name("version").value(1);
        article(json, Side.A);
        article(json, Side.B);
        json.name("links").beginArray();
        for (Link link : comparison.links()) {
            link(json, link);
        }
        json.endArray();
        spans(json, "only_in_a", comparison.onlyInA(), a);
        spans(json, "only_in_b", comparison.onlyInB(), b);
        spans(json, "furniture_a", comparison.furniture(Side.A), a);
        spans(json, "furniture_b", comparison.furniture(Side.B), b);
        secondUses(json);
        json.endObject();
        json.flush();
        writer.write('\n');
        writer.flush();
    }

    private void article(JsonWriter json, Side side) throws IOException {
        Article article = comparison.article(side);
        json.name(MarkedText.letter(side)).beginObject();
        json.name("name").value(article.name());
        json.name("sha256").value(article.reading().sha256());
        json.name("length").value((side == Side.A ? a : b).length());
        json.endObject();
    }

    private void link(JsonWriter json, Link link) throws IOException {
        json.beginObject();
        json.name("id").value(link.id());
        json.name("relation").value(link.relation().id());
        json.name("moved").value(link.moved());
        spans(json, "a", link.a(), a);
        spans(json, "b", link.b(), b);
        json.name("divergences").beginArray();
        for (Divergence divergence : link.divergences()) {
            divergence(json, divergence);
        }
        json.endArray().endObject();
    }

    private void divergence(JsonWriter json, Divergence divergence) throws IOException {
        json.beginObject();
        span(json.name("a"), divergence.a(), a);
        span(json.name("b"), divergence.b(), b);
        json.name("a_text").value(divergence.a().of(comparison.a().text()));
        json.name("b_text").value(divergence.b().of(comparison.b().text()));
        json.name("type").value(divergence.type().id());
        json.name("significance").value(divergence.significance().id());
        json.name("reason").value(reasons.text(divergence.reason()));
        json.name("rule").value(divergence.reason().rule());
        json.endObject();
    }

    private void secondUses(JsonWriter json) throws IOException {
        json.name("second_uses").beginArray();
        for (SecondUse use : comparison.secondUses()) {
            json.beginObject();
            json.name("in").value(MarkedText.letter(use.side()));
            span(json.name("a"), use.a(), a);
            span(json.name("b"), use.b(), b);
            json.endObject();
        }
        json.endArray();
    }

    private static void spans(JsonWriter json, String name, List<Span> spans, CodePointMap map) throws IOException {
        json.name(name).beginArray();
        for (Span span : spans) {
            span(json, span, map);
        }
        json.endArray();
    }

    private static void span(JsonWriter json, Span span, CodePointMap map) throws IOException {
        json.beginObject();
        json.name("start").value(map.toCodePoint(span.start()));
        json.name("end").value(map.toCodePoint(span.end()));
        json.endObject();
    }
}
