package org.muqabala.translation.exchange.xliff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.text.Span;

/**
 * An element of a file, and where it stands in the file's text.
 *
 * @param namespace empty if it has none
 * @param name without its prefix
 * @param attributes in their order, namespace declarations left out
 * @param content words and elements by turns; empty as long as an element that is walked through is not at its end
 * @param start its start tag, angle brackets included, in UTF-16 code units of the file's text
 * @param end its end tag; empty, behind the start tag, if the start tag is all there is
 * @param line of its start tag, counted from 1
 */
record XmlElement(String namespace, String name, List<XmlAttribute> attributes, List<XmlNode> content, Span start, Span end, int line)
        implements XmlNode {

    XmlElement {
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
    }

    /** Whether it has this name in this namespace. */
    boolean is(String space, String local) {
        return name.equals(local) && namespace.equals(space);
    }

    /** The attribute without a namespace. */
    Optional<String> attribute(String local) {
        return attribute("", local);
    }

    Optional<String> attribute(String space, String local) {
        return attributes.stream().filter(attribute -> attribute.name().equals(local) && attribute.namespace().equals(space))
                .map(XmlAttribute::value)
                .findFirst();
    }

    /** The attribute without a namespace, or what stands for it where there is none. */
    String attributeOr(String local, String otherwise) {
        return attribute(local).orElse(otherwise);
    }

    /** The elements directly in it. */
    List<XmlElement> elements() {
        return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    /** The elements directly in it that have this name in its own namespace. */
    List<XmlElement> elements(String local) {
        return elements().stream().filter(element -> element.is(namespace, local)).toList();
    }

    /** The first of {@link #elements(String)}. */
    Optional<XmlElement> element(String local) {
        return elements(local).stream().findFirst();
    }

    /** It and all elements in it, in reading order. */
    Stream<XmlElement> all() {
        return Stream.concat(Stream.of(this), elements().stream().flatMap(XmlElement::all));
    }

    /** All words in it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            text.append(switch (node) {
                case XmlWords words -> words.text();
                case XmlElement element -> element.text();
            });
        }
        return text.toString();
    }

    /** From its start tag to the end of its end tag. */
    Span whole() {
        return new Span(start.start(), end.end());
    }

    /** Between its tags. */
    Span inside() {
        return new Span(start.end(), end.start());
    }
}
