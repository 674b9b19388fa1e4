package org.muqabala.reader.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.PlaceholderTitles;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * What a page says of its article in its head and in data beside it (OpenGraph, JSON-LD, microdata).
 *
 * @param facts as far as the page says them
 * @param titles every wording of the article's title that the page gives, best first
 * @param body the article's text where the data hold it, else empty
 */
record PageFacts(Facts facts, List<String> titles, String body) {

    private static final int MOST_DATA = 1 << 20;

    static PageFacts of(Document page) {
        Optional<JsonObject> article = linkedData(page);
        Set<String> site = Set.copyOf(List.of(meta(page, "og:site_name"), meta(page, "application-name"), name(article, "publisher")));
        List<String> named = Stream.of(meta(page, "og:title"), text(article, "headline"), meta(page, "twitter:title"), itemprop(page, "headline"))
                .map(title -> titleOfArticle(title, site)).toList();
        String headline = first(named.toArray(String[]::new));
        String date = first(meta(page, "article:published_time"), text(article, "datePublished"), attribute(page, "[itemprop=datePublished]", "datetime"),
                attribute(page, "[itemprop=datePublished]", "content"), meta(page, "pubdate"), meta(page, "date"), meta(page, "DC.date"),
                meta(page, "dc.date.issued"), meta(page, "sailthru.date"), attribute(page, "time[pubdate]", "datetime"),
                attribute(page, "article time[datetime], main time[datetime]", "datetime"), attribute(page, "time[datetime]", "datetime"));
        String source = first(meta(page, "og:site_name"), name(article, "publisher"), meta(page, "application-name"), meta(page, "author"),
                name(article, "author"));
        String language = first(page.select("html").attr("lang"), page.select("html").attr("xml:lang"), meta(page, "og:locale").replace('_', '-'),
                attribute(page, "meta[http-equiv=content-language]", "content"), text(article, "inLanguage"));
        String dateline = first(text(article, "dateline"), name(article, "locationCreated"), name(article, "contentLocation"),
                line(page.selectFirst(".dateline, [itemprop=dateline]")));
        List<String> titles = new ArrayList<>(List.of(headline, named.get(1), text(article, "name"), named.get(2), titleOfArticle(page.title(), site)));
        titles.removeIf(String::isBlank);
        Facts facts = new Facts(headline, dateline, date, source, language);
        return new PageFacts(facts, titles, text(article, "articleBody"));
    }

    /** The facts, with the headline as it stands on the page where the data do not say it, or else the title of the window. */
    Facts with(String headlineOnPage) {
        String headline = first(facts.headline(), headlineOnPage, titles.isEmpty() ? "" : titles.get(0));
        return new Facts(headline, facts.dateline(), facts.date(), facts.source(), facts.language());
    }

    /** The title, or nothing where it names the site or nobody gave one. */
    private static String titleOfArticle(String title, Set<String> site) {
        return site.contains(title.strip()) ? "" : PlaceholderTitles.without(title);
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return "";
    }

    private static String meta(Document page, String name) {
        for (Element meta : page.select("meta[content]")) {
            if (meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)) {
                return meta.attr("content").strip();
            }
        }
        return "";
    }

    private static String attribute(Document page, String query, String attribute) {
        Element element = page.selectFirst(query);
        return element == null ? "" : element.attr(attribute);
    }

    private static String itemprop(Document page, String property) {
        Element element = page.selectFirst("[itemprop=" + property + "]");
        return element == null ? "" : element.hasAttr("content") ? element.attr("content") : element.text();
    }

    private static String line(Element element) {
        return element == null || element.text().length() > 60 ? "" : element.text().replaceAll("[\\s:\\-–—/]+$", "");
    }

    /** The first object of linked data that is an article. */
    private static Optional<JsonObject> linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() < MOST_DATA) {
                try {
                    Optional<JsonObject> article = article(JsonParser.parseString(script.data()));
                    if (article.isPresent()) {
                        return article;
                    }
                } catch (JsonParseException e) {
                    // broken data beside the text say nothing of it; the text itself is still there
                    continue;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonObject> article(JsonElement data) {
        Deque<JsonElement> open = new ArrayDeque<>(List.of(data));
        while (!open.isEmpty()) {
            JsonElement next = open.poll();
            if (next.isJsonArray()) {
                next.getAsJsonArray().forEach(open::add);
            } else if (next.isJsonObject()) {
                JsonObject object = next.getAsJsonObject();
                String type = object.has("@type") ? object.get("@type").toString() : "";
                if (type.contains("Article") || type.contains("BlogPosting") || type.contains("Report")) {
                    return Optional.of(object);
                }
                if (object.has("@graph")) {
                    open.add(object.get("@graph"));
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Optional<JsonObject> object, String key) {
        return object.map(found -> found.get(key)).map(PageFacts::text).orElse("");
    }

    private static String text(JsonElement value) {
        if (value.isJsonPrimitive()) {
            return value.getAsString();
        }
        return value.isJsonArray() && !value.getAsJsonArray().isEmpty() && value.getAsJsonArray().get(0).isJsonPrimitive()
                ? value.getAsJsonArray().get(0).getAsString() : "";
    }

    /** The name of a person, a place or a house, which may be given by itself or as an object or as the first of several. */
    private static String name(Optional<JsonObject> object, String key) {
        JsonElement value = object.map(found -> found.get(key)).orElse(null);
        if (value != null && value.isJsonArray() && !value.getAsJsonArray().isEmpty()) {
            value = value.getAsJsonArray().get(0);
        }
        if (value != null && value.isJsonObject()) {
            value = value.getAsJsonObject().get("name");
        }
        return value == null ? "" : text(value);
    }
}
