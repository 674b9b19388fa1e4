package org.muqabala.exporters.w3c;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Placement;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.SideLanguages;

/**
 * Writes what an annotation speaks of: for each place the text, the quote with its surroundings, and the position. A place that is lost has
 * its old quote and no position. Of a place that was found again it is also said where and on which text it was made.
 */
final class TargetJson {

    private final JsonText json;
    private final Comparison comparison;
    private final SideLanguages languages;
    private final Map<Side, CodePointMap> maps = new EnumMap<>(Side.class);
    private final Map<Side, String> hashes = new EnumMap<>(Side.class);

    TargetJson(JsonText json, Comparison comparison) {
        this.json = json;
        this.comparison = comparison;
        this.languages = SideLanguages.of(comparison);
        for (Side side : Side.values()) {
            maps.put(side, new CodePointMap(comparison.article(side).text()));
            hashes.put(side, Sha256.of(comparison.article(side).text()).hex());
        }
    }

    void write(Annotation annotation) throws IOException {
        for (int i = 0; i < annotation.anchors().size(); i++) {
            Anchor made = annotation.anchors().get(i);
            json.object().put("type", "SpecificResource");
            if (annotation.placements().isEmpty()) {
                here(made.side(), made.span());
            } else {
                found(made, annotation.placements().get(i));
            }
            json.put(own("side"), made.side().name().toLowerCase(Locale.ROOT)).endObject();
        }
    }

    private void found(Anchor made, Placement placement) throws IOException {
        if (placement instanceof Placement.Placed placed) {
            here(made.side(), placed.span());
            json.object(own("found")).put(own("method"), placed.method().id()).put(own("likeness"), placed.likeness()).endObject();
        } else {
            String text = made.text().isEmpty() ? hashes.get(made.side()) : made.text();
            source(made.side(), text).array("selector");
            quote(made.quote(), made.trace());
            json.endArray().put(own("lost"), true);
        }
        json.object(own("made"));
        json.put(own("start"), made.span().start()).put(own("end"), made.span().end()).put(own("quote"), made.quote());
        json.put(own("folded"), made.trace().folded()).put(own("before"), made.trace().before()).put(own("after"), made.trace().after());
        json.put(own("occurrence"), made.trace().occurrence()).put(own("text"), made.text()).endObject();
    }

    private void here(Side side, Span span) throws IOException {
        String text = comparison.article(side).text();
        Span within = new Span(Math.min(span.start(), text.length()), Math.min(span.end(), text.length()));
        source(side, hashes.get(side)).array("selector");
        Anchor anchor = Anchor.of(side, within, text);
        quote(anchor.quote(), anchor.trace());
        CodePointMap map = maps.get(side);
        json.object().put("type", "TextPositionSelector").put("start", map.toCodePoint(within.start())).put("end", map.toCodePoint(within.end()));
        json.endObject().endArray();
    }

    private JsonText source(Side side, String hash) throws IOException {
        json.object("source").put("id", AnnotationTerms.textIri(hash)).put("type", "Text").put("format", "text/plain");
        Article article = comparison.article(side);
        json.put("language", languages.on(side)).put("textDirection", SafeText.isRightToLeft(article.text()) ? "rtl" : "ltr");
        return json.put("label", article.name()).endObject();
    }

    private void quote(String exact, AnchorTrace trace) throws IOException {
        json.object().put("type", "TextQuoteSelector").put("exact", exact).put("prefix", trace.before()).put("suffix", trace.after()).endObject();
    }

    private static String own(String property) {
        return AnnotationTerms.own(property);
    }
}
