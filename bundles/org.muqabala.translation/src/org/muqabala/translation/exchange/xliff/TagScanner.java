package org.muqabala.translation.exchange.xliff;

import org.muqabala.core.text.Span;

/**
 * Finds the tags of a text that is known to be well-formed XML, one after the other: XML readers tell what an element is, not
 * where exactly its tags stand.
 */
final class TagScanner {

    private final String text;
    private int at;

    TagScanner(String text) {
        this.text = text;
    }

    /** The next start or end tag, comments, instructions, the document type and sections of plain characters passed over. */
    Span next() {
        while (true) {
            int start = text.indexOf('<', at);
            if (text.startsWith("<!--", start)) {
                at = behind("-->", start + 4);
            } else if (text.startsWith("<![CDATA[", start)) {
                at = behind("]]>", start + 9);
            } else if (text.startsWith("<?", start)) {
                at = behind("?>", start + 2);
            } else if (text.startsWith("<!", start)) {
                at = endOfDocumentType(start + 2);
            } else {
                at = endOfTag(start + 1);
                return new Span(start, at);
            }
        }
    }

    /** Whether a tag ends the element that it begins. */
    boolean isEmpty(Span tag) {
        return text.charAt(tag.end() - 2) == '/';
    }

    private int behind(String mark, int from) {
        return text.indexOf(mark, from) + mark.length();
    }

    private int endOfTag(int from) {
        int i = from;
        while (text.charAt(i) != '>') {
            char c = text.charAt(i);
            i = c == '"' || c == '\'' ? text.indexOf(c, i + 1) + 1 : i + 1;
        }
        return i + 1;
    }

    /** Its declarations stand in brackets and may hold angle brackets, quoted or in comments. */
    private int endOfDocumentType(int from) {
        int depth = 1;
        int i = from;
        while (depth > 0) {
            char c = text.charAt(i);
            if (text.startsWith("<!--", i)) {
                i = behind("-->", i + 4);
            } else if (text.startsWith("<?", i)) {
                i = behind("?>", i + 2);
            } else if (c == '"' || c == '\'') {
                i = text.indexOf(c, i + 1) + 1;
            } else {
                depth += c == '<' ? 1 : c == '>' ? -1 : 0;
                i++;
            }
        }
        return i;
    }
}
