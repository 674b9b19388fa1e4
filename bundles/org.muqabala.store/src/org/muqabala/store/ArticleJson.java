package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.View;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/**
 * What {@code review.json} holds of an article besides its text: how it was read and, unless it is plain text, what its file said of its
 * parts. Places are code points. Reviews of former versions of the program lack what was not kept then.
 */
final class ArticleJson {

    private static final String SOURCE = "source";

    private ArticleJson() {
    }

    static JsonObject reading(Reading reading) {
        JsonObject json = new JsonObject();
        json.addProperty("charset", reading.charset());
        json.addProperty("charsetConfidence", reading.charsetConfidence());
        json.addProperty("importer", reading.importer());
        json.addProperty("sha256", reading.sha256());
        json.addProperty("version", reading.version());
        json.addProperty("view", name(reading.view()));
        return json;
    }

    static Reading reading(JsonFields fields) {
        String version = fields.has("version") ? fields.text("version") : "";
        View view = fields.has("view") ? choice(View.class, fields, "view") : View.FINAL;
        return new Reading(fields.text("importer"), version, fields.text("charset"), fields.real("charsetConfidence"), view, fields.text("sha256"));
    }

    /**
     * What the file said of its parts; null for plain text, whose blocks are found again by how its lines look. It is written all the
     * same, since a field that is not written keeps what stood there before.
     */
    static JsonElement source(Article article) {
        if (article.equals(Article.ofPlainText(article.name(), article.text(), article.reading()))) {
            return JsonNull.INSTANCE;
        }
        CodePointMap map = new CodePointMap(article.text());
        Source source = article.source();
        JsonObject json = new JsonObject();
        json.add("blocks", list(article.blocks(), block -> {
            JsonObject each = span(block.span(), map);
            each.addProperty("kind", name(block.kind()));
            return each;
        }));
        json.add("comments", list(source.comments(), comment -> comment(comment, map)));
        json.add("facts", facts(source.facts()));
        json.add("origins", list(source.origins(), origin -> {
            JsonObject each = span(origin.span(), map);
            each.addProperty("page", origin.page());
            each.addProperty("paragraph", origin.paragraph());
            return each;
        }));
        if (!source.leftOut().isEmpty()) {
            json.add("leftOut", list(source.leftOut(), ArticleJson::leftOut));
        }
        json.addProperty("tellsFurniture", source.tellsFurniture());
        json.addProperty("trackedChanges", source.trackedChanges());
        return json;
    }

    /**
     * The article.
     *
     * @param version the fields of its entry
     * @throws FieldException if a field is missing or names a place outside of the text
     */
    static Article article(String name, String text, Reading reading, JsonFields version) {
        if (!version.has(SOURCE)) {
            return Article.ofPlainText(name, text, reading);
        }
        JsonFields fields = version.fields(SOURCE);
        CodePointMap map = new CodePointMap(text);
        List<Block> blocks = list(fields, "blocks", each -> new Block(span(each, map), choice(BlockKind.class, each, "kind")));
        List<Origin> origins = list(fields, "origins", each -> new Origin(span(each, map), each.integer("page"), each.integer("paragraph")));
        List<SourceComment> comments = list(fields, "comments", each -> new SourceComment(span(each, map), each.text("author"), each.text("date"),
                each.text("text"), each.integer("parent"), each.flag("resolved"), each.textOr("id", "")));
        JsonFields said = fields.fields("facts");
        Facts facts = new Facts(said.text("headline"), said.text("dateline"), said.text("date"), said.text("source"), said.text("language"));
        List<LeftOut> leftOut = fields.has("leftOut")
                ? list(fields, "leftOut", each -> new LeftOut(choice(LeftOut.Kind.class, each, "kind"), each.text("name"))) : List.of();
        return new Article(name, text, blocks, reading,
                new Source(origins, facts, comments, fields.flag("trackedChanges"), fields.flag("tellsFurniture"), leftOut));
    }

    private static JsonObject leftOut(LeftOut part) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", name(part.kind()));
        json.addProperty("name", part.name());
        return json;
    }

    private static JsonObject facts(Facts facts) {
        JsonObject json = new JsonObject();
        json.addProperty("date", facts.date());
        json.addProperty("dateline", facts.dateline());
        json.addProperty("headline", facts.headline());
        json.addProperty("language", facts.language());
        json.addProperty("source", facts.source());
        return json;
    }

    private static JsonObject comment(SourceComment comment, CodePointMap map) {
        JsonObject json = span(comment.span(), map);
        json.addProperty("author", comment.author());
        json.addProperty("date", comment.date());
        if (!comment.id().isEmpty()) {
            json.addProperty("id", comment.id());
        }
        json.addProperty("parent", comment.parent());
        json.addProperty("resolved", comment.resolved());
        json.addProperty("text", comment.text());
        return json;
    }

    private static JsonObject span(Span span, CodePointMap map) {
        JsonObject json = new JsonObject();
        json.addProperty("end", map.toCodePoint(span.end()));
        json.addProperty("start", map.toCodePoint(span.start()));
        return json;
    }

    private static Span span(JsonFields fields, CodePointMap map) {
        try {
            return new Span(map.toUtf16(fields.integer("start")), map.toUtf16(fields.integer("end")));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new FieldException("start");
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, JsonFields fields, String field) {
        try {
            return Enum.valueOf(type, fields.text(field).toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new FieldException(field);
        }
    }

    private static <T> JsonArray list(List<T> entries, Function<T, JsonObject> writer) {
        JsonArray list = new JsonArray();
        entries.forEach(entry -> list.add(writer.apply(entry)));
        return list;
    }

    private static <T> List<T> list(JsonFields fields, String field, Function<JsonFields, T> reader) {
        List<T> entries = new ArrayList<>();
        for (JsonElement entry : fields.list(field)) {
            try {
                entries.add(reader.apply(JsonFields.of(entry, field)));
            } catch (IllegalArgumentException e) {
                throw new FieldException(field);
            }
        }
        return entries;
    }
}
