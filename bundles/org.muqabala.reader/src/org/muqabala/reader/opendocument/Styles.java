package org.muqabala.reader.opendocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.parts.XmlElement;

/** Tells from a paragraph's style what kind of passage it is, and from a span's whether it is seen. */
final class Styles {

    private final Map<String, XmlElement> paragraphStyles = new HashMap<>();

    private final Set<String> hiding = new HashSet<>();

    void add(XmlElement style) {
        if (style.name().equals("style:style")
                && style.child("style:text-properties").map(p -> p.attribute("text:display").equals("none")).orElse(false)) {
            hiding.add(style.attribute("style:name"));
        }
        if (style.name().equals("style:style") && style.attribute("style:family").equals("paragraph")) {
            paragraphStyles.put(style.attribute("style:name"), style);
        }
    }

    /** @param usual what the paragraph is if its style says nothing */
    Kind kind(XmlElement paragraph, Kind usual) {
        String name = paragraph.attribute("text:style-name");
        Set<String> seen = new HashSet<>();
        while (!name.isEmpty() && seen.add(name)) {
            XmlElement style = paragraphStyles.get(name);
            Kind named = kindNamed(name.replace("_20_", " "));
            if (named != null) {
                return named;
            }
            if (style != null && style.attribute("style:default-outline-level").matches("[1-9]\\d?")) {
                return Kind.HEADING;
            }
            name = style == null ? "" : style.attribute("style:parent-style-name");
        }
        return paragraph.name().equals("text:h") ? Kind.HEADING : usual;
    }

    /** Whether the words of a span are not to be shown. */
    boolean hides(XmlElement span) {
        return hiding.contains(span.attribute("text:style-name"));
    }

    /** The built-in styles have the same names in every language of LibreOffice. */
    private static Kind kindNamed(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "title" -> Kind.HEADLINE;
            case "subtitle", "heading" -> Kind.HEADING;
            case "caption" -> Kind.CAPTION;
            default -> null;
        };
    }
}
