package org.muqabala.translation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;

/** Numbers in Arabic texts, in words, digits or both. */
final class ArabicNumbers {

    private static final Pattern VALUE = Pattern.compile("#(\\d+(?:\\.\\d+)?)(%?)");
    private static final Pattern TIME = Pattern.compile("#t(\\d+):(\\d+)\\??");

    /** Beginnings of adjectives that count, {@code ثلاثي}: they are translated in many ways. */
    private static final Map<String, Integer> COUNTING = Map.of("ثناءي", 2, "ثلاثي", 3, "رباعي", 4, "خماسي", 5, "سداسي", 6,
            "سباعي", 7, "ثماني", 8, "عقد", 10,
            "قرن", 100, "دزين", 12);

    private ArabicNumbers() {
    }

    static List<Mention> of(Units units) {
        List<Mention> numbers = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            Lexeme lexeme = units.lexeme(unit);
            Matcher value = VALUE.matcher(lexeme.folded());
            Matcher time = TIME.matcher(lexeme.folded());
            if (value.matches()) {
                numbers.add(number(units, unit, value));
            } else if (time.matches()) {
                numbers.add(new Mention(units.span(unit), hours(Integer.parseInt(time.group(1))), false, Mention.Kind.LOOSE));
            } else if (lexeme.has(Feature.DIGITS)) {
                int start = units.start(unit);
                DigitNumbers.of(units.surface(unit)).forEach(part ->
                        numbers.add(new Mention(part.place().shifted(start), part.values(), part.percent(), part.kind())));
            } else {
                addCounting(units, unit, numbers);
            }
        }
        return numbers;
    }

    private static void addCounting(Units units, int unit, List<Mention> numbers) {
        String bare = Proclitics.withoutLetterAndArticle(units.lexeme(unit).folded());
        COUNTING.forEach((beginning, value) -> {
            if (bare.startsWith(beginning)) {
                numbers.add(new Mention(units.span(unit), Set.of(BigDecimal.valueOf(value)), false, Mention.Kind.LOOSE));
            }
        });
    }

    private static Mention number(Units units, int unit, Matcher value) {
        Set<BigDecimal> values = new LinkedHashSet<>();
        values.add(DigitNumbers.value(value.group(1)));
        boolean digits = units.lexeme(unit).has(Feature.DIGITS);
        if (digits) {
            values.addAll(onlyDigits(units.surface(unit)));
        }
        // "the second", "the one": counts nothing for certain; so do the units that a dual says as well
        boolean loose = !digits && (units.surface(unit).startsWith("ال") || values.stream()
                .allMatch(number -> number.compareTo(BigDecimal.TWO) <= 0));
        return new Mention(units.span(unit), values, !value.group(2).isEmpty(), digits ? Mention.Kind.DIGITS : loose
                ? Mention.Kind.LOOSE : Mention.Kind.WORDS);
    }

    /** Other readings of a number that stands in digits alone: {@code 5.000}. */
    private static Set<BigDecimal> onlyDigits(String surface) {
        List<Mention> digits = DigitNumbers.of(surface);
        boolean words = surface.codePoints().filter(Character::isLetter).count() > 2;
        return digits.size() == 1 && !words ? digits.getFirst().values() : Set.of();
    }

    private static Set<BigDecimal> hours(int hour) {
        Set<BigDecimal> hours = new LinkedHashSet<>();
        IntStream.of(hour, hour % 12, hour % 12 + 12).mapToObj(BigDecimal::valueOf).map(DigitNumbers::normal).forEach(hours::add);
        return hours;
    }
}
