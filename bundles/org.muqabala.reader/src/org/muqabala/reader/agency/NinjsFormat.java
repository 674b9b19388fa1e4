package org.muqabala.reader.agency;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.HtmlFormat;
import org.muqabala.reader.html.PageWalker;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Reads ninjs, the IPTC's news in JSON, in the form of its first versions ({@code body_text}) and of its second ({@code bodies}). */
public final class NinjsFormat implements Format {

    private static final Pattern FIELD = Pattern.compile("\"(?:body_(?:text|xhtml|html5?)|bodies|headlines?|uri|versioncreated|contentcreated)\"\\s*:");
    private static final Pattern TAG = Pattern.compile("\\s*<(?:!--|!doctype|[a-z][a-z0-9]{0,12}[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final int LOOK = 1 << 16;

    @Override
    public String id() {
        return "ninjs";
    }

    @Override
    public boolean accepts(SourceFile file) {
        boolean json = file.mediaType().equals("application/json") || file.extension().equals("json") || file.extension().equals("ninjs");
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        return json && FIELD.matcher(start).results().limit(2).count() == 2;
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        ReadCharacters read = ReadCharacters.of(file.bytes(), options.charset(), Optional.of("UTF-8"));
        JsonObject item = parse(read.text());
        WireStory story = new WireStory();
        String headline = first(item, "headlines", "headline");
        story.head(Kind.HEADLINE, headline);
        story.head(Kind.HEADING, first(item, "subheadlines", "subheadline"));
        story.head(Kind.FURNITURE, text(item, "byline"));
        addBody(story, item);
        Facts facts = new Facts(headline, text(item, "located"), firstOf(text(item, "versioncreated"), text(item, "contentcreated"), text(item, "firstcreated")),
                firstOf(name(item, "infosources"), name(item, "infosource"), text(item, "source"), text(item, "copyrightholder")), text(item, "language"));
        return story.article(facts, read.charset());
    }

    private static JsonObject parse(String text) throws UnreadableArticleException {
        try {
            JsonElement json = JsonParser.parseString(text);
            if (json.isJsonObject()) {
                return json.getAsJsonObject();
            }
            throw new UnreadableArticleException(Problem.DAMAGED, "JSON");
        } catch (JsonParseException e) {
            UnreadableArticleException damaged = new UnreadableArticleException(Problem.DAMAGED, "JSON");
            damaged.initCause(e);
            throw damaged;
        }
    }

    /** Mark-up before plain text: it tells headings and lists. */
    private static void addBody(WireStory story, JsonObject item) {
        String markup = firstOf(text(item, "body_xhtml"), text(item, "body_html5"), text(item, "body_html"), body(item, true));
        if (!markup.isEmpty()) {
            story.body(PageWalker.passages(HtmlFormat.parse(markup).body()));
        }
        if (!story.hasBody()) {
            story.plainBody(firstOf(text(item, "body_text"), body(item, false)));
        }
    }

    private static String body(JsonObject item, boolean markup) {
        if (item.get("bodies") instanceof JsonArray bodies) {
            for (JsonElement element : bodies) {
                if (element instanceof JsonObject body) {
                    // a body that begins with a tag is mark-up, however its type is spelt
                    String value = text(body, "value");
                    boolean isMarkup = TAG.matcher(value).lookingAt() || text(body, "contenttype").contains("html");
                    if (isMarkup == markup) {
                        return value;
                    }
                }
            }
        }
        return "";
    }

    /** The main one of several, or the only one. */
    private static String first(JsonObject item, String several, String one) {
        String found = "";
        if (item.get(several) instanceof JsonArray all) {
            for (JsonElement element : all) {
                if (element instanceof JsonObject object && (found.isEmpty() || text(object, "role").equals("main"))) {
                    found = text(object, "value");
                }
            }
        }
        return firstOf(found, text(item, one));
    }

    private static String name(JsonObject item, String key) {
        JsonElement value = item.get(key);
        if (value instanceof JsonArray all && !all.isEmpty()) {
            value = all.get(0);
        }
        return value instanceof JsonObject object ? firstOf(text(object, "name"), text(object, "literal")) : "";
    }

    private static String text(JsonObject object, String key) {
        return object.get(key) != null && object.get(key).isJsonPrimitive() ? object.get(key).getAsString().strip() : "";
    }

    private static String firstOf(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        return "";
    }
}
