package org.muqabala.core.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How long the periods are that words tell: {@code 30 شهرا} and {@code سنتين ونصف السنة} are as long. */
public final class Periods {

    /** What lengths are counted in; a month has no certain number of minutes. */
    private enum Measure {
        MINUTES, MONTHS
    }

    /** One hour, one year; as many minutes or months as it has. */
    private record Unit(Measure measure, BigDecimal length) {
    }

    /** A period in one unit. */
    private record Period(Unit unit, BigDecimal count) {

        BigDecimal length() {
            return count.multiply(unit.length).stripTrailingZeros();
        }

        /** Two words for one unit are no other period: {@code عامين} and {@code سنتين} differ by the word alone. */
        boolean isAsLongInOtherUnits(Period other) {
            return unit.measure == other.unit.measure && !unit.equals(other.unit) && length().equals(other.length());
        }
    }

    private static final Map<String, BigDecimal> PARTS = Map.of("نصف", new BigDecimal("0.5"), "ربع", new BigDecimal("0.25"));

    private final Map<String, Unit> single = new HashMap<>();
    private final Map<String, Unit> dual = new HashMap<>();

    Periods(Folding folding) {
        for (List<List<String>> line : folding.sides("periods.txt")) {
            List<String> words = line.get(0);
            Unit unit = new Unit(Measure.valueOf(words.get(0).toUpperCase(Locale.ROOT)), new BigDecimal(words.get(1)));
            words.stream().skip(2).forEach(word -> single.put(word, unit));
            line.get(1).forEach(word -> dual.put(word, unit));
        }
    }

    /** Whether both runs of folded words, values written as {@code #30}, are periods of one length in other units. */
    public boolean areEqual(List<String> first, List<String> second) {
        Optional<Period> period = period(first);
        return period.isPresent() && period(second).filter(period.get()::isAsLongInOtherUnits).isPresent();
    }

    /** Whether the run of folded words, values written as {@code #30}, is a period. */
    public boolean isPeriod(List<String> words) {
        return period(words).isPresent();
    }

    /** Whether both runs are periods, counted in other units and of other lengths: {@code أسبوع} and {@code عشرة أيام}. */
    public boolean areOfOtherLength(List<String> first, List<String> second) {
        Optional<Period> period = period(first);
        return period.isPresent() && period(second).filter(other -> !other.unit.equals(period.get().unit) && !other.isAsLongInOtherUnits(period.get())).isPresent();
    }

    /** Whether the folded word can stand in a period. */
    public boolean mayHold(String word) {
        String bare = Proclitics.withoutLetterAndArticle(word);
        return word.startsWith("#") || isUnit(bare) || PARTS.containsKey(bare) || isUnit(Proclitics.withoutLetter(bare)) || PARTS.containsKey(Proclitics.withoutLetter(bare));
    }

    private boolean isUnit(String word) {
        return single.containsKey(word) || dual.containsKey(word);
    }

    private Optional<Period> period(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String first = bare(words.get(0));
        if (dual.containsKey(first)) {
            return withPart(new Period(dual.get(first), BigDecimal.TWO), words.subList(1, words.size()));
        }
        if (single.containsKey(first)) {
            int end = words.size() > 1 && words.get(1).equals("#1") ? 2 : 1;
            return withPart(new Period(single.get(first), BigDecimal.ONE), words.subList(end, words.size()));
        }
        BigDecimal count = words.get(0).matches("#\\d+(\\.\\d+)?") ? new BigDecimal(words.get(0).substring(1)) : PARTS.get(first);
        Unit unit = count == null || words.size() == 1 ? null : single.get(bare(words.get(1)));
        return unit == null ? Optional.empty() : withPart(new Period(unit, count), words.subList(2, words.size()));
    }

    /** {@code ونصف} or {@code ونصف السنة} behind {@code سنتين}; nothing else may follow. */
    private Optional<Period> withPart(Period period, List<String> rest) {
        if (rest.isEmpty()) {
            return Optional.of(period);
        }
        BigDecimal part = rest.get(0).startsWith("و") ? PARTS.get(rest.get(0).substring(1)) : null;
        boolean ends = rest.size() == 1 || rest.size() == 2 && period.unit.equals(single.get(bare(rest.get(1))));
        return part == null || !ends ? Optional.empty() : Optional.of(new Period(period.unit, period.count.add(part)));
    }

    /** Without the article; without a preposition too, where only that makes it a word of time. */
    private String bare(String word) {
        String bare = Proclitics.withoutLetterAndArticle(word);
        return isUnit(bare) || PARTS.containsKey(bare) ? bare : Proclitics.withoutLetter(bare);
    }
}
