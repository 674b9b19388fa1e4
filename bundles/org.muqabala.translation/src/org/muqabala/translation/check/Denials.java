package org.muqabala.translation.check;

import java.util.List;
import java.util.Locale;

import org.muqabala.core.text.Span;

/** The words that deny in a text; none in languages whose denials are not known. */
public final class Denials {

    private Denials() {
    }

    /** Those that deny and can mean nothing else, in reading order. */
    public static List<Span> certain(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ArabicDenials.certain(text);
            case "en" -> EnglishDenials.certain(text);
            default -> List.of();
        };
    }

    /** Those that may deny, in reading order. */
    public static List<Span> possible(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ArabicDenials.possible(text);
            case "en" -> EnglishDenials.possible(text);
            default -> List.of();
        };
    }
}
