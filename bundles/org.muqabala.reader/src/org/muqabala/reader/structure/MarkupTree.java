package org.muqabala.reader.structure;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Walks a tree of HTML and hands what it holds on to a {@link PassageCollector}. */
public final class MarkupTree {

    private MarkupTree() {
    }

    /** Line breaks in the source of a page are blanks; what breaks a line is an element. */
    public static void collect(Element root, PassageCollector into) throws IOException {
        try {
            NodeTraversor.traverse(new NodeVisitor() {
                @Override
                public void head(Node node, int depth) {
                    if (node instanceof Element element) {
                        start(element, into);
                    } else if (node instanceof TextNode text) {
                        into.text(text.getWholeText().replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
                    }
                }

                @Override
                public void tail(Node node, int depth) {
                    if (node instanceof Element) {
                        into.end();
                    }
                }
            }, root);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void start(Element element, PassageCollector into) {
        try {
            into.start(element.normalName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
