package org.muqabala.core.translation;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A sentence and its translation, as a memory keeps it.
 *
 * @param sourceLanguage of {@code source}
 * @param targetLanguage of {@code target}
 * @param source never blank
 * @param target never blank
 * @param author who translated it; empty where nobody knows
 * @param changed when it was last changed
 */
public record TranslationUnit(Locale sourceLanguage, Locale targetLanguage, String source, String target, String author, Instant changed) {

    public TranslationUnit {
        Objects.requireNonNull(sourceLanguage);
        Objects.requireNonNull(targetLanguage);
        Objects.requireNonNull(changed);
        if (source.isBlank() || target.isBlank()) {
            throw new IllegalArgumentException("a translation unit with an empty side");
        }
    }
}
