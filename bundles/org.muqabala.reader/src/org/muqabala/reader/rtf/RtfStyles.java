package org.muqabala.reader.rtf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.flow.BuiltInStyles;

/** Tells from a paragraph's properties and its style what kind of passage it is. */
final class RtfStyles {

    private static final class Style {
        private final StringBuilder name = new StringBuilder();
        private int basedOn = -1;
        private int outlineLevel = -1;
        private int list = -1;
    }

    private final Map<Integer, Style> styles = new HashMap<>();
    private Style current = new Style();

    /** The definition of a style begins; the first style has no number. */
    void open() {
        current = new Style();
        styles.putIfAbsent(0, current);
    }

    /** A control word in the table of styles. */
    void define(RtfTokens token) {
        switch (token.word()) {
            case "s" -> {
                styles.remove(0, current);
                styles.put(token.parameter(0), current);
            }
            case "sbasedon" -> current.basedOn = token.parameter(-1);
            case "outlinelevel" -> current.outlineLevel = token.parameter(-1);
            case "ls" -> current.list = token.parameter(-1);
            default -> {
            }
        }
    }

    /** Letters of the style's name, and the semicolon that ends it. */
    void name(String letters) {
        current.name.append(letters.replace(";", ""));
    }

    Kind kind(RtfGroup paragraph) {
        int level = paragraph.outlineLevel;
        int list = paragraph.list;
        Set<Integer> seen = new HashSet<>();
        for (int number = paragraph.style; styles.containsKey(number) && seen.add(number); number = styles.get(number).basedOn) {
            Style style = styles.get(number);
            Optional<Kind> named = BuiltInStyles.kind(style.name.toString().strip());
            if (named.isPresent()) {
                return named.get();
            }
            level = level < 0 ? style.outlineLevel : level;
            list = list < 0 ? style.list : list;
        }
        if (level >= 0 && level < RtfGroup.BODY_LEVEL) {
            return Kind.HEADING;
        }
        return list > 0 ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }
}
