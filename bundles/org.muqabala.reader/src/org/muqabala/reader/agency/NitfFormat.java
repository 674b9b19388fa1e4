package org.muqabala.reader.agency;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.PageWalker;
import org.muqabala.reader.parts.XmlElement;

/** Reads NITF, the News Industry Text Format. */
public final class NitfFormat implements Format {

    private static final Map<String, String> AS_PAGE = Map.of("hl1", "h1", "hl2", "h2", "media", "figure", "media-caption", "figcaption", "bq", "blockquote",
            "block", "div", "body.content", "div", "media-producer", "div", "note", "div");
    private static final Set<String> NO_TEXT = Set.of("media-metadata", "media-reference", "media-object", "credit");
    private static final Pattern BASIC_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(\\d{2})(\\d{2})(\\d{2})(.*))?");

    @Override
    public String id() {
        return "nitf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return AgencyXml.opensWith(file, "nitf") && !AgencyXml.opensWith(file, "newsItem", "newsMessage", "packageItem");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        AgencyXml xml = AgencyXml.of(file, options);
        WireStory story = new WireStory();
        addTo(story, xml.root());
        XmlElement root = xml.root();
        String headline = AgencyXml.text(root, "nitf:hl1");
        String date = AgencyXml.first(root, "nitf:date.issue").or(() -> AgencyXml.first(root, "nitf:date.release")).map(issue -> issue.attribute("norm"))
                .orElse(AgencyXml.first(root, "nitf:story.date").map(issue -> issue.attribute("norm")).orElse(""));
        String source = AgencyXml.text(root, "nitf:distributor");
        Facts facts = new Facts(headline.isEmpty() ? AgencyXml.text(root, "nitf:title") : headline, dateline(root), extended(date),
                source.isEmpty() ? AgencyXml.first(root, "nitf:doc.copyright").map(rights -> rights.attribute("holder")).orElse("") : source,
                root.attribute("xml:lang"));
        return story.article(facts, xml.charset());
    }

    /** Adds head and text of the NITF document, which may stand in another one. */
    static void addTo(WireStory story, XmlElement nitf) {
        AgencyXml.first(nitf, "nitf:body.head").ifPresent(head -> {
            head.descendants().forEach(element -> {
                switch (element.name()) {
                    case "nitf:hl1" -> story.head(Kind.HEADLINE, element.text());
                    case "nitf:hl2" -> story.head(Kind.HEADING, element.text());
                    case "nitf:byline", "nitf:distributor" -> story.head(Kind.FURNITURE, element.text());
                    case "nitf:dateline" -> story.head(Kind.DATELINE, element.text());
                    case "nitf:abstract", "nitf:note" -> story.head(Kind.PARAGRAPH, element.text());
                    default -> { }
                }
            });
        });
        List<XmlElement> contents = nitf.descendants().filter(element -> element.name().equals("nitf:body.content")).toList();
        contents.forEach(content -> story.body(PageWalker.passages(AgencyXml.asPage(content, AS_PAGE, NO_TEXT))));
    }

    private static String dateline(XmlElement root) {
        return AgencyXml.first(root, "nitf:dateline")
                .map(dateline -> AgencyXml.first(dateline, "nitf:location").map(XmlElement::text).orElse(dateline.text())).map(AgencyXml::line).orElse("");
    }

    /** {@code 20160227T101500Z} as {@code 2016-02-27T10:15:00Z}; anything else as it is. */
    private static String extended(String date) {
        return BASIC_DATE.matcher(date).replaceFirst(match -> match.group(1) + "-" + match.group(2) + "-" + match.group(3)
                + (match.group(4) == null ? "" : "T" + match.group(4) + ":" + match.group(5) + ":" + match.group(6) + match.group(7)));
    }
}
