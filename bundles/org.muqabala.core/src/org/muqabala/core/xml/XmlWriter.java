package org.muqabala.core.xml;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.muqabala.core.text.SafeText;

/**
 * Writes XML 1.0 in UTF-8 onto a stream, element by element. Text and the values of attributes are escaped here, so that nothing
 * else has to think of it; what no XML may hold is made visible as {@link SafeText#visible} does, and counted. Element and attribute
 * names are the program's own and taken as they are.
 */
public final class XmlWriter {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private long replaced;
    /** The start tag that was written last still lacks its closing bracket. */
    private boolean pending;

    /**
     * Begins a document with its declaration.
     *
     * @param out flushed by {@link #finish}, never closed
     */
    public XmlWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /**
     * Opens an element; without anything in it, it becomes an empty tag.
     *
     * @param attributes names and values by turns; a null value leaves the attribute out
     */
    public XmlWriter open(String element, String... attributes) throws IOException {
        endTag();
        out.write('<');
        out.write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        open.push(element);
        pending = true;
        return this;
    }

    private void attribute(String name, String value) throws IOException {
        if (value != null) {
            out.write(' ');
            out.write(name);
            out.write("=\"");
            escape(value, true);
            out.write('"');
        }
    }

    /** Closes the element that was opened last. */
    public XmlWriter close() throws IOException {
        String element = open.pop();
        if (pending) {
            pending = false;
            out.write("/>");
        } else {
            out.write("</");
            out.write(element);
            out.write('>');
        }
        return this;
    }

    /** An element that holds nothing. */
    public XmlWriter empty(String element, String... attributes) throws IOException {
        return open(element, attributes).close();
    }

    /** An element that holds text alone; with a start and an end tag even if that is empty. */
    public XmlWriter element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    public XmlWriter text(String text) throws IOException {
        endTag();
        escape(text, false);
        return this;
    }

    /** For readers of the source: a line end where it means nothing. */
    public XmlWriter line() throws IOException {
        endTag();
        out.write('\n');
        return this;
    }

    /** Closes what is open still and hands everything to the stream. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.write('\n');
        out.flush();
    }

    /** How many characters no XML may hold, so that another sign stands for each. */
    public long replaced() {
        return replaced;
    }

    private void endTag() throws IOException {
        if (pending) {
            pending = false;
            out.write('>');
        }
    }

    private void escape(String given, boolean attribute) throws IOException {
        // line ends as every reader of XML makes them
        String text = given.indexOf('\r') < 0 ? given : given.replace("\r\n", "\n").replace('\r', '\n');
        String visible = SafeText.visible(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            replaced += c == text.charAt(i) ? 0 : 1;
            switch (c) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write("&quot;");
                case '\n', '\t' -> out.write(attribute ? "&#" + (int) c + ";" : String.valueOf(c));
                default -> out.write(c);
            }
        }
    }
}
