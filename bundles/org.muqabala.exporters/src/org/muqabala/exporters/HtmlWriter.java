package org.muqabala.exporters;

import java.util.ArrayDeque;
import java.util.Deque;

import org.muqabala.core.text.SafeText;

/** Builds HTML. All text and every attribute's value is escaped here, so that nothing else has to think of it. */
final class HtmlWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    HtmlWriter() {
        out.append("<!DOCTYPE html>\n");
    }

    /** @param attributes names and values by turns; a null value leaves the attribute out */
    HtmlWriter open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no end tag, such as {@code meta}. */
    HtmlWriter single(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    HtmlWriter text(String text) {
        escape(SafeText.visible(text));
        return this;
    }

    /** For readers of the source: a line end where it means nothing. */
    HtmlWriter line() {
        out.append('\n');
        return this;
    }

    /** Text of the program's own that is to stand as it is, such as a style sheet. */
    HtmlWriter verbatim(String text) {
        out.append(text);
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(SafeText.visible(attributes[i + 1]));
                out.append('"');
            }
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    /** The page so far. */
    @Override
    public String toString() {
        return out.toString();
    }
}
