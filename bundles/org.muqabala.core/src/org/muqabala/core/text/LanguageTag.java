package org.muqabala.core.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Tells a language that there is from a typing error, wherever somebody names one. */
public final class LanguageTag {

    private LanguageTag() {
    }

    /**
     * The language of a tag by BCP 47, such as {@code en} or {@code pt-BR}; a low line does for a hyphen. Empty if the tag is none, or its language
     * none that has a name.
     */
    public static Optional<Locale> read(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
            String language = locale.getLanguage();
            boolean hasName = !language.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
            // a variant is made up as easily as a language; no translation is into one
            return hasName && locale.getVariant().isEmpty() ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
