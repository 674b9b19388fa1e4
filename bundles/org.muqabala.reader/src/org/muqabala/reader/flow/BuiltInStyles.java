package org.muqabala.reader.flow;

import java.util.Locale;
import java.util.Optional;

import org.muqabala.reader.FoundPassage.Kind;

/** What the names of a word processor's own styles say of a paragraph. Files name them in English, whatever language is shown. */
public final class BuiltInStyles {

    private BuiltInStyles() {
    }

    /** The kind of passage, or empty if the style's name says nothing of it. */
    public static Optional<Kind> kind(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "title" -> Optional.of(Kind.HEADLINE);
            case "subtitle" -> Optional.of(Kind.HEADING);
            case "caption" -> Optional.of(Kind.CAPTION);
            default -> lower.matches("heading [1-9]") ? Optional.of(Kind.HEADING) : Optional.empty();
        };
    }
}
