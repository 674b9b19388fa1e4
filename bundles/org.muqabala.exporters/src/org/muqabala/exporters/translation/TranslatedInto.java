package org.muqabala.exporters.translation;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.review.Review;
import org.muqabala.core.translation.Translation;

/**
 * The language that an export is in, and what of the newer version is translated into it already.
 *
 * @param language BCP 47 tag
 * @param translation of the newer version; empty if there is none
 */
public record TranslatedInto(String language, Optional<Translation> translation) {

    /** @param translations those that are kept beside the review, of whichever texts and into whichever languages */
    public static TranslatedInto of(String language, Review review, List<Translation> translations) {
        String text = review.comparison().b().text();
        List<Translation> ofText = translations.stream().filter(translation -> translation.article().text().equals(text)).toList();
        // into English as it is spoken somewhere is into English
        return new TranslatedInto(language, ofText.stream().filter(translation -> translation.language().toLanguageTag().equals(language)).findFirst()
                .or(() -> ofText.stream().filter(translation -> translation.language().getLanguage().equals(language.split("-")[0])).findFirst()));
    }
}
