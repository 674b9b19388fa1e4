package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** A translation as JSON: places count code points, and each segment shows its source, so that people and git can read it. */
final class TranslationJson {

    private TranslationJson() {
    }

    static JsonObject write(Translation translation) {
        CodePointMap map = new CodePointMap(translation.article().text());
        JsonArray segments = new JsonArray();
        for (Segment segment : translation.segments()) {
            JsonObject written = place(segment.source(), map);
            written.addProperty("source", translation.source(segment));
            written.addProperty("target", segment.target());
            written.addProperty("state", segment.state().id());
            written.add("changed", places(segment.changed(), map));
            written.add("doubtful", places(segment.doubtful(), new CodePointMap(segment.target())));
            segments.add(written);
        }
        JsonObject whole = new JsonObject();
        whole.addProperty("language", translation.language().toLanguageTag());
        whole.add("segments", segments);
        return whole;
    }

    private static JsonArray places(List<Span> spans, CodePointMap map) {
        JsonArray places = new JsonArray();
        spans.forEach(span -> places.add(place(span, map)));
        return places;
    }

    private static JsonObject place(Span span, CodePointMap map) {
        JsonObject place = new JsonObject();
        place.addProperty("start", map.toCodePoint(span.start()));
        place.addProperty("end", map.toCodePoint(span.end()));
        return place;
    }

    /** @throws JsonFields.FieldException if it is no translation of the article */
    static Translation read(JsonObject object, Article article) {
        JsonFields whole = new JsonFields(object);
        CodePointMap map = new CodePointMap(article.text());
        List<Segment> segments = new ArrayList<>();
        for (JsonElement element : whole.list("segments")) {
            segments.add(segment(JsonFields.of(element, "segments"), map, article.text()));
        }
        try {
            return new Translation(article, Locale.forLanguageTag(whole.text("language")), segments);
        } catch (IllegalArgumentException e) {
            throw new JsonFields.FieldException("segments");
        }
    }

    private static Segment segment(JsonFields fields, CodePointMap map, String text) {
        Span source = span(fields, map, "start");
        if (!source.of(text).equals(fields.text("source"))) {
            throw new JsonFields.FieldException("source");
        }
        String target = fields.text("target");
        try {
            return new Segment(source, target, SegmentState.ofId(fields.text("state")), spans(fields, "changed", map),
                    spans(fields, "doubtful", new CodePointMap(target)));
        } catch (IllegalArgumentException e) {
            throw new JsonFields.FieldException("state");
        }
    }

    private static List<Span> spans(JsonFields fields, String field, CodePointMap map) {
        List<Span> spans = new ArrayList<>();
        fields.list(field).forEach(element -> spans.add(span(JsonFields.of(element, field), map, field)));
        return spans;
    }

    private static Span span(JsonFields fields, CodePointMap map, String field) {
        int start = fields.integer("start");
        int end = fields.integer("end");
        if (start < 0 || end < start || end > map.length()) {
            throw new JsonFields.FieldException(field);
        }
        return new Span(map.toUtf16(start), map.toUtf16(end));
    }
}
