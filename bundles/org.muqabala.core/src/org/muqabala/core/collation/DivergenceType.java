package org.muqabala.core.collation;

import java.util.Locale;

/** What kind of difference a divergence is. */
public enum DivergenceType {
    /** The same word in another spelling. */
    ORTHOGRAPHIC,
    /** Marks, style of quotation marks, spacing. */
    PUNCTUATION,
    /** A change inside text that both sides quote, or quotation marks that appear or vanish around speech. */
    QUOTATION,
    NUMBER,
    DATE,
    /** Another form of a person's or body's name, or another person. */
    NAME,
    /** Who says it, and how strongly. */
    ATTRIBUTION,
    NEGATION_MODALITY,
    FUNCTION_WORD,
    /** The same lemma in another form. */
    INFLECTION,
    /** The same words in another order. */
    ORDER,
    /** Another content word. */
    LEXICAL,
    ADDITION,
    OMISSION;

    /** The name in files: lower case, words joined by {@code _}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such type */
    public static DivergenceType ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }
}
