package org.muqabala.translation.check;

import java.util.Locale;

import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.exchange.xliff.InlineCodes;

/**
 * Both sides of a segment.
 *
 * @param source what is translated
 * @param target its translation; empty where there is none
 * @param sourceLanguage of {@code source}
 * @param targetLanguage of {@code target}
 * @param codes whose signs stand in {@code source}, and ought to in {@code target}
 */
public record TranslatedText(String source, String target, Locale sourceLanguage, Locale targetLanguage, InlineCodes codes) {

    /** Of texts without codes. */
    public TranslatedText(String source, String target, Locale sourceLanguage, Locale targetLanguage) {
        this(source, target, sourceLanguage, targetLanguage, InlineCodes.NONE);
    }

    /** A segment of an article in the language. */
    public static TranslatedText of(Translation translation, Segment segment, Locale sourceLanguage) {
        return new TranslatedText(translation.source(segment), segment.target(), sourceLanguage, translation.language());
    }

    /** The same with nothing to be seen of the codes; places in it are places in this. */
    TranslatedText withoutCodes() {
        return codes.isEmpty() ? this
                : new TranslatedText(codes.blanked(source), codes.blanked(target), sourceLanguage, targetLanguage, codes);
    }

    boolean isFrom(String language) {
        return sourceLanguage.getLanguage().equals(language);
    }

    boolean isInto(String language) {
        return targetLanguage.getLanguage().equals(language);
    }
}
