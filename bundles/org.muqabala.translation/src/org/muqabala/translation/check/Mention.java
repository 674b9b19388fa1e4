package org.muqabala.translation.check;

import java.math.BigDecimal;
import java.util.Set;

import org.muqabala.core.text.Span;

/**
 * A number in a text.
 *
 * @param place where
 * @param values what it may be worth: {@code 5.000} is five in one country and five thousand in another
 * @param percent whether it is a share of a hundred
 * @param kind how it is written
 */
public record Mention(Span place, Set<BigDecimal> values, boolean percent, Kind kind) {

    /** How a number is written. */
    public enum Kind {
        /** In digits. */
        DIGITS,
        /** In words that count. */
        WORDS,
        /** As a word that may count, and may as well mean something else: ordinals, "one", "second". */
        LOOSE
    }
}
