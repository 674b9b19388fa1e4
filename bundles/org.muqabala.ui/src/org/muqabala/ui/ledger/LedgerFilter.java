package org.muqabala.ui.ledger;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.SettlementState;

/**
 * Which rows of the ledger are asked for, beyond their weight.
 *
 * @param kind what the type's column says of them; empty for any
 * @param state what is decided about them; empty for anything
 * @param words what is to stand in them: in the words of either version, in the reason or as assignee; empty for anything. Vowel marks,
 *     the seat of a hamza and the case of letters do not count
 */
record LedgerFilter(Optional<String> kind, Optional<SettlementState> state, String words) {

    static final LedgerFilter NONE = new LedgerFilter(Optional.empty(), Optional.empty(), "");

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640\\p{Cf}]+");

    boolean isNone() {
        return kind.isEmpty() && state.isEmpty() && words.isBlank();
    }

    Predicate<LedgerRow> matcher(LedgerTexts texts) {
        Predicate<LedgerRow> all = row -> true;
        if (kind.isPresent()) {
            all = all.and(row -> texts.kind(row).equals(kind.get()));
        }
        if (state.isPresent()) {
            all = all.and(row -> texts.settlement(row).state() == state.get());
        }
        String sought = folded(words.strip());
        return sought.isEmpty() ? all : all.and(row -> Stream.of(texts.allWords(row, Side.A), texts.allWords(row, Side.B), texts.reason(row),
                texts.assignee(row)).anyMatch(text -> folded(text).contains(sought)));
    }

    /** Letters alone: a hamza and a vowel mark come apart from their letter and go. */
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
