package org.muqabala.core.align;

import java.math.BigDecimal;

/**
 * Adds up a number that is written in words, digits or both: {@code مائة وخمسة وعشرين}, {@code 4.5 ألف}. Takes its parts one by
 * one and refuses what cannot belong to the same number.
 */
final class NumberPhrase {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal current;
    private BigDecimal scale = BigDecimal.ONE;
    private boolean digits;

    /** The value that a token of digits shows, or {@code null} if it shows none: a date, a time, a score. */
    static BigDecimal ofDigits(String folded) {
        String plain = folded.endsWith("%") ? folded.substring(0, folded.length() - 1) : folded;
        if (plain.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
            plain = plain.replace(",", "");
        }
        return plain.length() <= 40 && plain.matches("\\d+([.,]\\d+)?") ? new BigDecimal(plain.replace(',', '.')) : null;
    }

    /** Takes a part of the last scale, or of one: the half of {@code مليون ونصف}, of {@code سبعة ونصف}. */
    void addPart(BigDecimal part) {
        sum = value().add(scale.multiply(part));
        current = null;
    }

    /**
     * Takes digits behind {@code و} if they can belong to the number: the 200 of {@code مليون و200 ألف}.
     *
     * @return whether they can
     */
    boolean acceptDigits(BigDecimal value) {
        boolean fits = current == null && sum.compareTo(THOUSAND) >= 0 && value.signum() > 0 && value.compareTo(THOUSAND) < 0 && fitsBelowSum(value);
        if (fits) {
            startDigits(value);
        }
        return fits;
    }

    /** Begins with digits. */
    void startDigits(BigDecimal value) {
        current = value;
        digits = true;
    }

    /** Takes the first number word. */
    void startWord(long value) {
        current = null;
        if (!accept(value, true)) {
            current = BigDecimal.ZERO;
        }
    }

    /**
     * Takes one more number word if it can belong to the number.
     *
     * @param joined whether {@code و} stands before it
     */
    boolean accept(long word, boolean joined) {
        if (word == 0) {
            return false;
        }
        BigDecimal value = BigDecimal.valueOf(word);
        if (current == null) {
            if (joined && fitsBelowSum(value)) {
                take(value);
                return true;
            }
            return false;
        }
        if (!joined && value.compareTo(THOUSAND) >= 0 && isScale(word)) {
            sum = sum.add(current.multiply(value));
            scale = value;
            current = null;
            return true;
        }
        if (digits) {
            return false;
        }
        if (!joined && word == 100 && current.compareTo(BigDecimal.TEN) < 0) {
            current = current.multiply(HUNDRED);
            return true;
        }
        if (!joined && word == 10 && current.compareTo(BigDecimal.TEN) < 0) {
            current = current.add(value);
            return true;
        }
        if (joined && fitsBelow(value)) {
            current = current.add(value);
            return true;
        }
        return false;
    }

    BigDecimal value() {
        return (current == null ? sum : sum.add(current)).stripTrailingZeros();
    }

    /** A dual counts two of its scale: the half of {@code مليونان ونصف} is half a million. */
    private void take(BigDecimal value) {
        if (value.compareTo(THOUSAND) >= 0) {
            sum = sum.add(value);
            scale = isScale(value.longValue()) ? value : value.divide(BigDecimal.TWO);
        } else {
            current = value;
            digits = false;
        }
    }

    private boolean fitsBelowSum(BigDecimal value) {
        return sum.signum() == 0 || value.compareTo(sum) < 0 && sum.remainder(value.compareTo(THOUSAND) < 0 ? THOUSAND : value).signum() == 0;
    }

    /** {@code وعشرين} after {@code خمسة}, {@code وخمسة} after {@code مائة}; never {@code وستة} after {@code خمسة}. */
    private boolean fitsBelow(BigDecimal value) {
        BigDecimal hundreds = current.remainder(HUNDRED);
        boolean tens = value.compareTo(HUNDRED) < 0 && value.remainder(BigDecimal.TEN).signum() == 0 && value.compareTo(BigDecimal.TEN) > 0;
        if (hundreds.signum() == 0) {
            return value.compareTo(HUNDRED) < 0;
        }
        return tens && hundreds.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean isScale(long word) {
        return word == 1000 || word == 1_000_000 || word == 1_000_000_000 || word == 1_000_000_000_000L;
    }
}
