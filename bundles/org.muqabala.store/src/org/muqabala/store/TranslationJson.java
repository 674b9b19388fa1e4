package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Segments as JSON: places count code points, and each segment shows its source, so that people and git can read it. For one article. */
final class TranslationJson {

    private final Article article;
    private final CodePointMap map;

    TranslationJson(Article article) {
        this.article = article;
        map = new CodePointMap(article.text());
    }

    /** What a segment is known by among those of its article: where it stands. */
    String name(Segment segment) {
        return name(map.toCodePoint(segment.source().start()), map.toCodePoint(segment.source().end()));
    }

    private static String name(int start, int end) {
        return String.format(Locale.ROOT, "%08d-%08d", start, end);
    }

    JsonObject write(Segment segment) {
        JsonObject written = place(segment.source(), map);
        written.addProperty("source", segment.source().of(article.text()));
        written.addProperty("target", segment.target());
        written.addProperty("state", segment.state().id());
        written.add("changed", places(segment.changed(), map));
        written.add("doubtful", places(segment.doubtful(), new CodePointMap(segment.target())));
        written.addProperty("former", segment.former());
        return written;
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

    /**
     * Reads the form in which former versions of the program wrote a whole translation.
     *
     * @throws JsonFields.FieldException if it is no translation of the article
     */
    Translation whole(JsonObject object) {
        JsonFields whole = new JsonFields(object);
        List<Segment> segments = new ArrayList<>();
        for (JsonElement element : whole.list("segments")) {
            segments.add(segment(JsonFields.of(element, "segments")));
        }
        try {
            return new Translation(article, Locale.forLanguageTag(whole.text("language")), segments);
        } catch (IllegalArgumentException e) {
            throw new JsonFields.FieldException("segments");
        }
    }

    /** The segments of a whole translation as they were written, by their names. */
    static Map<String, JsonObject> byName(JsonObject object) {
        Map<String, JsonObject> byName = new TreeMap<>();
        for (JsonElement element : new JsonFields(object).list("segments")) {
            JsonFields fields = JsonFields.of(element, "segments");
            byName.put(name(fields.integer("start"), fields.integer("end")), fields.object());
        }
        return byName;
    }

    /** @throws JsonFields.FieldException if it is no segment of the article */
    Segment segment(JsonFields fields) {
        Span source = span(fields, map, "start");
        if (!source.of(article.text()).equals(fields.text("source"))) {
            throw new JsonFields.FieldException("source");
        }
        String target = fields.text("target");
        try {
            return new Segment(source, target, SegmentState.ofId(fields.text("state")), spans(fields, "changed", map),
                    spans(fields, "doubtful", new CodePointMap(target)), fields.textOr("former", ""));
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
