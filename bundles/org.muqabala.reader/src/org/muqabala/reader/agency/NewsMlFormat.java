package org.muqabala.reader.agency;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Format;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.PageWalker;
import org.muqabala.reader.parts.XmlElement;

/** Reads NewsML-G2: the first item of the message that brings text, as XHTML, as NITF or plain. */
public final class NewsMlFormat implements Format {

    private static final Set<String> NO_TEXT = Set.of("head", "script", "style");

    @Override
    public String id() {
        return "newsml";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return AgencyXml.opensWith(file, "newsItem", "newsMessage", "packageItem");
    }

    @Override
    public FoundArticle read(SourceFile file, ReadingOptions options) throws IOException {
        AgencyXml xml = AgencyXml.of(file, options);
        List<XmlElement> items = xml.root().descendants().filter(element -> element.name().equals("nar:newsItem")).toList();
        XmlElement item = items.stream().filter(NewsMlFormat::bringsText).findFirst().orElse(items.isEmpty() ? xml.root() : items.get(0));
        WireStory story = new WireStory();
        String headline = headline(item);
        story.head(Kind.HEADLINE, headline);
        AgencyXml.first(item, "nar:contentSet").ifPresent(set -> addTexts(story, set));
        return story.article(facts(item, headline), xml.charset()).without(others(items, item));
    }

    /** The other items that bring text; items with pictures alone are no articles. */
    private static List<LeftOut> others(List<XmlElement> items, XmlElement read) {
        return items.stream().filter(other -> other != read && bringsText(other)).map(other -> new LeftOut(LeftOut.Kind.ARTICLE, headline(other))).toList();
    }

    private static boolean bringsText(XmlElement item) {
        return item.descendants().anyMatch(element -> element.name().equals("nar:inlineXML")
                || element.name().equals("nar:inlineData") && isPlain(element));
    }

    private static boolean isPlain(XmlElement data) {
        String type = data.attribute("contenttype");
        return data.attribute("encoding").isEmpty() && (type.isEmpty() || type.startsWith("text/plain"));
    }

    /** The first rendition that holds text: the others say the same in another form. */
    private static void addTexts(WireStory story, XmlElement contentSet) {
        for (XmlElement content : contentSet.children()) {
            if (story.hasBody()) {
                return;
            }
            if (content.name().equals("nar:inlineXML")) {
                if (AgencyXml.first(content, "nitf:nitf").isPresent()) {
                    NitfFormat.addTo(story, content);
                } else {
                    story.body(PageWalker.passages(AgencyXml.asPage(content, Map.of("inlinexml", "div"), NO_TEXT)));
                }
            } else if (content.name().equals("nar:inlineData") && isPlain(content)) {
                story.plainBody(content.text());
            }
        }
    }

    private static String headline(XmlElement item) {
        String headline = AgencyXml.first(item, "nar:contentMeta").map(meta -> AgencyXml.text(meta, "nar:headline")).orElse("");
        return headline.isEmpty() ? AgencyXml.first(item, "nar:itemMeta").map(meta -> AgencyXml.text(meta, "nar:title")).orElse("") : headline;
    }

    private static Facts facts(XmlElement item, String headline) {
        XmlElement meta = AgencyXml.first(item, "nar:contentMeta").orElse(item);
        String language = AgencyXml.first(meta, "nar:language").map(element -> element.attribute("tag")).orElse(item.attribute("xml:lang"));
        String date = AgencyXml.text(item, "nar:versionCreated");
        String made = AgencyXml.text(meta, "nar:contentModified");
        return new Facts(headline, AgencyXml.text(meta, "nar:dateline"), date.isEmpty() ? made : date, source(item, meta), language);
    }

    /** The agency by name where it is given, else by its literal or its code. */
    private static String source(XmlElement item, XmlElement meta) {
        XmlElement provider = AgencyXml.first(meta, "nar:infoSource").or(() -> AgencyXml.first(item, "nar:provider")).orElse(null);
        if (provider == null) {
            return AgencyXml.text(meta, "nar:creditline");
        }
        String name = AgencyXml.text(provider, "nar:name");
        String literal = provider.attribute("literal");
        return !name.isEmpty() ? name : !literal.isEmpty() ? literal : provider.attribute("qcode");
    }
}
