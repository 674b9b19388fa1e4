package org.muqabala.reader.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.flow.BuiltInStyles;
import org.muqabala.reader.parts.XmlElement;

/** Tells from a paragraph's properties and its style what kind of passage it is. */
final class WordStyles {

    /** Outline levels from here on are running text. */
    private static final int BODY_LEVEL = 9;
    /** How the names of the styles begin in which Muqabala sets what it writes around a text; no part of the article. */
    private static final String SUMMARY = "muqabala summary";

    private final Map<String, XmlElement> styles = new HashMap<>();
    private String usual = "";

    WordStyles(Optional<XmlElement> part) {
        part.ifPresent(root -> root.children().stream().filter(style -> style.name().equals("w:style")).forEach(this::add));
    }

    private void add(XmlElement style) {
        String id = style.attribute("w:styleId");
        styles.putIfAbsent(id, style);
        if (style.attribute("w:type").equals("paragraph") && isOn(style.attribute("w:default")) && style.attributes().containsKey("w:default")) {
            usual = id;
        }
    }

    /** @param properties the paragraph's {@code w:pPr}, may be null */
    Kind kind(XmlElement properties) {
        Optional<XmlElement> own = Optional.ofNullable(properties);
        String style = own.flatMap(p -> p.child("w:pStyle")).map(WordStyles::value).orElse(usual);
        boolean list = own.flatMap(p -> p.child("w:numPr")).map(WordStyles::isNumbered).orElse(false);
        int level = own.flatMap(p -> p.child("w:outlineLvl")).map(WordStyles::level).orElse(-1);
        Set<String> seen = new HashSet<>();
        while (styles.containsKey(style) && seen.add(style)) {
            XmlElement definition = styles.get(style);
            Optional<Kind> named = definition.child("w:name").map(WordStyles::value).flatMap(BuiltInStyles::kind);
            if (named.isPresent()) {
                return named.get();
            }
            Optional<XmlElement> ofStyle = definition.child("w:pPr");
            if (level < 0) {
                level = ofStyle.flatMap(p -> p.child("w:outlineLvl")).map(WordStyles::level).orElse(-1);
            }
            if (own.map(p -> !p.has("w:numPr")).orElse(true)) {
                list |= ofStyle.flatMap(p -> p.child("w:numPr")).map(WordStyles::isNumbered).orElse(false);
            }
            style = definition.child("w:basedOn").map(WordStyles::value).orElse("");
        }
        if (level >= 0 && level < BODY_LEVEL) {
            return Kind.HEADING;
        }
        return list ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    /**
     * Whether Muqabala itself set the paragraph around a text that it wrote.
     *
     * @param properties the paragraph's {@code w:pPr}, may be null
     */
    boolean isSummary(XmlElement properties) {
        String style = Optional.ofNullable(properties).flatMap(p -> p.child("w:pStyle")).map(WordStyles::value).orElse(usual);
        XmlElement definition = styles.get(style);
        return definition != null && definition.child("w:name").map(WordStyles::value).orElse("").toLowerCase(Locale.ROOT).startsWith(SUMMARY);
    }

    private static boolean isNumbered(XmlElement numbering) {
        // number 0 takes a paragraph out of the list that its style puts it into
        return numbering.child("w:numId").map(id -> !value(id).equals("0")).orElse(true);
    }

    private static int level(XmlElement level) {
        return value(level).matches("\\d") ? value(level).charAt(0) - '0' : BODY_LEVEL;
    }

    static String value(XmlElement element) {
        return element.attribute("w:val");
    }

    /** Whether a switch with this value is on; one without a value is. */
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
