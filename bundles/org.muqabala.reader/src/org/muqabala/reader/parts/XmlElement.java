package org.muqabala.reader.parts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document with all that stands in it.
 *
 * @param name the prefix that this program gives its namespace, a colon and the local name, such as {@code w:p}, whatever prefix the
 *            file itself uses; {@code ?:} for a namespace that is not known
 * @param attributes by name, in the same way; attributes without a namespace have no prefix
 * @param nodes what stands in it, in order: {@link XmlElement}s and the {@link String}s between them
 */
public record XmlElement(String name, Map<String, String> attributes, List<Object> nodes) {

    /** The elements in it, without the text between them. */
    public List<XmlElement> children() {
        return nodes.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast).toList();
    }

    /** The first element in it of that name. */
    public Optional<XmlElement> child(String childName) {
        for (Object node : nodes) {
            if (node instanceof XmlElement element && element.name.equals(childName)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    public boolean has(String childName) {
        return child(childName).isPresent();
    }

    /** The attribute's value, or empty. */
    public String attribute(String attributeName) {
        return attributes.getOrDefault(attributeName, "");
    }

    /** The text that stands in it and in the elements in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Object node : nodes) {
            text.append(node instanceof XmlElement element ? element.text() : node);
        }
        return text.toString();
    }

    /** This element and all in it, in document order. */
    public Stream<XmlElement> descendants() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(XmlElement::descendants));
    }
}
