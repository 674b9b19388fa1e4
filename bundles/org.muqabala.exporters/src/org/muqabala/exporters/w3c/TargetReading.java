package org.muqabala.exporters.w3c;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

import com.google.gson.JsonObject;

/** Finds out which words of which version a target speaks of. */
final class TargetReading {

    private final Comparison comparison;
    private final Map<Side, String> hashes = new EnumMap<>(Side.class);
    private final Map<Side, CodePointMap> maps = new EnumMap<>(Side.class);

    TargetReading(Comparison comparison) {
        this.comparison = comparison;
        for (Side side : Side.values()) {
            hashes.put(side, Sha256.of(comparison.article(side).text()).hex());
            maps.put(side, new CodePointMap(comparison.article(side).text()));
        }
    }

    /** Empty if the target says neither words nor a place in one of the two texts. */
    Optional<Anchor> anchor(JsonObject target) {
        String source = JsonLd.names(target, "source").stream().findFirst().orElse("");
        Optional<JsonObject> quote = selector(target, "TextQuoteSelector");
        Optional<JsonObject> position = selector(target, "TextPositionSelector");
        String exact = quote.map(selector -> JsonLd.text(selector, "exact")).orElse("");
        AnchorTrace trace = new AnchorTrace("", quote.map(selector -> JsonLd.text(selector, "prefix")).orElse(""),
                quote.map(selector -> JsonLd.text(selector, "suffix")).orElse(""), 0);
        Side side = side(target, source, exact);
        boolean sameText = source.equals(AnnotationTerms.textIri(hashes.get(side)));
        Optional<Span> span = position.flatMap(selector -> span(selector, side));
        if (span.isPresent() && (sameText || fits(span.get(), exact, side))) {
            return Optional.of(Anchor.of(side, span.get(), comparison.article(side).text()));
        }
        // of another text: to be looked for by its words
        return exact.isBlank() ? Optional.empty() : Optional.of(new Anchor(side, new Span(0, exact.length()), exact, trace, "elsewhere"));
    }

    private boolean fits(Span span, String exact, Side side) {
        return !exact.isEmpty() && span.of(comparison.article(side).text()).equals(exact);
    }

    private Side side(JsonObject target, String source, String exact) {
        for (Side side : Side.values()) {
            if (source.equals(AnnotationTerms.textIri(hashes.get(side)))) {
                // where both texts are one, the file says which it means
                return saidSide(target).orElse(side);
            }
        }
        return saidSide(target).orElse(comparison.b().text().contains(exact) || !comparison.a().text().contains(exact) ? Side.B : Side.A);
    }

    private static Optional<Side> saidSide(JsonObject target) {
        String said = JsonLd.text(target, AnnotationTerms.own("side")).toUpperCase(Locale.ROOT);
        return said.equals("A") || said.equals("B") ? Optional.of(Side.valueOf(said)) : Optional.empty();
    }

    private Optional<Span> span(JsonObject selector, Side side) {
        CodePointMap map = maps.get(side);
        return JsonLd.count(selector, "start").flatMap(start -> JsonLd.count(selector, "end").filter(end -> start <= end && end <= map.length())
                .map(end -> new Span(map.toUtf16(start), map.toUtf16(end))));
    }

    private static Optional<JsonObject> selector(JsonObject target, String type) {
        return JsonLd.objects(target, "selector").stream().filter(selector -> JsonLd.isType(selector, type)).findFirst();
    }
}
