package org.muqabala.exporters.w3c;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.review.Placement;
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

    /**
     * What a target speaks of.
     *
     * @param placement where it is in the text that is compared now, or that it is nowhere, as this program wrote it; empty where the anchor is
     *     all that is known
     */
    record Target(Anchor anchor, Optional<Placement> placement) {
    }

    /** Empty if the target says neither words nor a place in one of the two texts. */
    Optional<Target> target(JsonObject target) {
        return JsonLd.objects(target, AnnotationTerms.own("made")).stream().findFirst().flatMap(made -> former(target, made))
                .or(() -> anchor(target).map(anchor -> new Target(anchor, Optional.empty())));
    }

    /** A place that was made on another text: as it was made, and where it is now. */
    private Optional<Target> former(JsonObject target, JsonObject made) {
        Optional<Integer> start = JsonLd.count(made, AnnotationTerms.own("start"));
        Optional<Integer> end = JsonLd.count(made, AnnotationTerms.own("end"));
        Optional<Side> side = saidSide(target);
        if (start.isEmpty() || end.isEmpty() || end.get() < start.get() || side.isEmpty()) {
            return Optional.empty();
        }
        AnchorTrace trace = new AnchorTrace(own(made, "folded"), own(made, "before"), own(made, "after"),
                JsonLd.count(made, AnnotationTerms.own("occurrence")).orElse(0));
        Anchor anchor = new Anchor(side.get(), new Span(start.get(), end.get()), own(made, "quote"), trace, own(made, "text"));
        return placement(target, side.get()).map(placement -> new Target(anchor, Optional.of(placement)));
    }

    private static String own(JsonObject object, String property) {
        return JsonLd.text(object, AnnotationTerms.own(property));
    }

    private Optional<Placement> placement(JsonObject target, Side side) {
        if (JsonLd.isTrue(target, AnnotationTerms.own("lost"))) {
            return Optional.of(new Placement.Orphan());
        }
        boolean sameText = JsonLd.names(target, "source").contains(AnnotationTerms.textIri(hashes.get(side)));
        Optional<Span> span = selector(target, "TextPositionSelector").flatMap(selector -> span(selector, side)).filter(found -> sameText);
        Optional<JsonObject> found = JsonLd.objects(target, AnnotationTerms.own("found")).stream().findFirst();
        if (span.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Placement.Placed(span.get(), span.get().of(comparison.article(side).text()),
                    Placement.Method.ofId(own(found.get(), "method")), JsonLd.share(found.get(), AnnotationTerms.own("likeness")).orElse(1.0)));
        } catch (IllegalArgumentException e) {
            // another program's word for how it was found: it is looked for again
            return Optional.empty();
        }
    }

    private Optional<Anchor> anchor(JsonObject target) {
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
