package org.muqabala.ui.translation;

import java.util.Locale;

import org.muqabala.core.text.Article;
import org.muqabala.ui.bidi.ParagraphDirection;

/** The language that an article is written in. */
final class SourceLanguage {

    private SourceLanguage() {
    }

    /** What the article's file says; else Arabic for Arabic letters and English for Latin ones, which is what the desk reads. */
    static Locale of(Article article) {
        String told = article.source().facts().language();
        if (!told.isBlank()) {
            return Locale.forLanguageTag(told.replace('_', '-'));
        }
        return ParagraphDirection.of(article.text()) == ParagraphDirection.RIGHT_TO_LEFT ? Locale.of("ar") : Locale.ENGLISH;
    }
}
