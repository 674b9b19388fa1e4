package org.muqabala.reader.parts;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/**
 * Writes HTML's named entities as numbers in XML whose document type would have to be read to know them. The names are HTML's fixed
 * table; what a document type says of entities is not asked.
 */
public final class NamedEntities {

    /** Stretches in which an ampersand is no reference, to their end or that of the document; else the reference itself. */
    private static final Pattern REFERENCE = Pattern.compile("<!--.*?(?:-->|\\z)|<!\\[CDATA\\[.*?(?:]]>|\\z)|<\\?.*?(?:\\?>|\\z)|&([A-Za-z][A-Za-z0-9]{0,40});",
            Pattern.DOTALL);
    /** Where the document type is over: it holds no element. */
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<[^!?]");
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    private NamedEntities() {
    }

    /** @throws UnreadableArticleException if a reference is to an entity that neither XML nor HTML knows; names it */
    public static String asNumbers(String markup) throws UnreadableArticleException {
        StringBuilder text = new StringBuilder(markup.length());
        int end = 0;
        Matcher first = FIRST_ELEMENT.matcher(markup);
        Matcher reference = REFERENCE.matcher(markup).region(first.find() ? first.start() : markup.length(), markup.length());
        while (reference.find()) {
            String name = reference.group(1);
            if (name != null && !OF_XML.contains(name)) {
                text.append(markup, end, reference.start()).append(numbers(name));
                end = reference.end();
            }
        }
        return text.append(markup, end, markup.length()).toString();
    }

    private static String numbers(String name) throws UnreadableArticleException {
        String characters = Entities.getByName(name);
        if (characters.isEmpty()) {
            throw new UnreadableArticleException(Problem.DAMAGED, "XML: &" + name + ";");
        }
        StringBuilder numbers = new StringBuilder();
        characters.codePoints().forEach(character -> numbers.append("&#").append(character).append(';'));
        return numbers.toString();
    }
}
