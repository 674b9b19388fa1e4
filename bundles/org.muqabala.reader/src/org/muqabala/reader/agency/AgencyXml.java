package org.muqabala.reader.agency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.ReadCharacters;
import org.muqabala.reader.SourceFile;
import org.muqabala.reader.html.MarkupCharset;
import org.muqabala.reader.parts.NamedEntities;
import org.muqabala.reader.parts.XmlElement;
import org.muqabala.reader.parts.XmlPart;

/**
 * An XML document of an agency. Its characters are judged first, since its declaration may lie; its document type is not read,
 * and of entities it may use those that HTML names.
 *
 * @param root its root element
 * @param charset how it was read as characters
 */
record AgencyXml(XmlElement root, FoundCharset charset) {

    private static final Map<String, String> PREFIXES = Map.of("http://iptc.org/std/nar/2006-10-01/", "nar", "http://iptc.org/std/nar/2006-10/", "nar",
            "http://iptc.org/std/NITF/2006-10-18/", "nitf", "http://www.w3.org/1999/xhtml", "h", "", "nitf");
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml[^>]{0,300}\\?>");
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s");
    private static final int LOOK = 4096;

    static AgencyXml of(SourceFile file, ReadingOptions options) throws IOException {
        ReadCharacters read = ReadCharacters.of(file.bytes(), options.charset(), MarkupCharset.declared(file.bytes()));
        try {
            String markup = NamedEntities.asNumbers(DECLARATION.matcher(read.text()).replaceFirst(""));
            return new AgencyXml(XmlPart.whole(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)), PREFIXES), read.charset());
        } catch (IOException e) {
            if (ENTITY.matcher(read.text()).region(0, Math.min(read.text().length(), LOOK)).find()) {
                throw because(Problem.ENTITIES, e);
            }
            throw e instanceof UnreadableArticleException ? e : because(Problem.DAMAGED, e);
        }
    }

    private static UnreadableArticleException because(Problem problem, IOException cause) {
        UnreadableArticleException unreadable = new UnreadableArticleException(problem, cause instanceof UnreadableArticleException known ? known.detail() : "XML");
        unreadable.initCause(cause);
        return unreadable;
    }

    /** Whether the file is XML whose beginning holds one of the words in a tag. */
    static boolean opensWith(SourceFile file, String... names) {
        boolean text = file.mediaType().startsWith("text/") || file.mediaType().endsWith("xml") || file.mediaType().equals("application/octet-stream");
        if (!text) {
            return false;
        }
        String start = new String(file.bytes(), 0, Math.min(file.bytes().length, LOOK), StandardCharsets.ISO_8859_1).replace("\0", "");
        for (String name : names) {
            if (Pattern.compile("<(?:[A-Za-z0-9]{1,20}:)?" + name + "[\\s>]").matcher(start).find()) {
                return true;
            }
        }
        return false;
    }

    /** The first element of that name anywhere in it. */
    static Optional<XmlElement> first(XmlElement element, String name) {
        return element.descendants().filter(inner -> inner.name().equals(name)).findFirst();
    }

    /** The words of the first element of that name, on one line; empty if there is none. */
    static String text(XmlElement element, String name) {
        return first(element, name).map(found -> line(found.text())).orElse("");
    }

    static String line(String text) {
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    /**
     * The element as one of a web page.
     *
     * @param renamed local names and those of the web page to use for them; any other stays
     * @param left local names of what is left out
     */
    static Element asPage(XmlElement element, Map<String, String> renamed, Set<String> left) {
        String local = element.name().substring(element.name().indexOf(':') + 1).toLowerCase(Locale.ROOT);
        Element page = new Element(renamed.getOrDefault(local, local.matches("[a-z][a-z0-9.-]*") ? local : "span"));
        element.attributes().forEach((name, value) -> {
            if (name.equals("class") || name.equals("style") || name.equals("hidden")) {
                page.attr(name, value);
            }
        });
        for (Object node : element.nodes()) {
            if (node instanceof XmlElement child) {
                if (!left.contains(child.name().substring(child.name().indexOf(':') + 1))) {
                    page.appendChild(asPage(child, renamed, left));
                }
            } else {
                page.appendChild(new TextNode(node.toString()));
            }
        }
        return page;
    }
}
