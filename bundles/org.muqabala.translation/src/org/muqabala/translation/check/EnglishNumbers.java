package org.muqabala.translation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.muqabala.core.text.Span;
import org.muqabala.translation.check.Mention.Kind;

/** Numbers in English texts, in words, digits or both. */
final class EnglishNumbers {

    private static final Map<String, Long> SMALL = numbered(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
            + "sixteen seventeen eighteen nineteen", 1);
    private static final Map<String, Long> TENS = numbered("- ten twenty thirty forty fifty sixty seventy eighty ninety", 10);
    private static final Map<String, Long> SCALES = Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "m", 1_000_000L, "mn", 1_000_000L, "bn", 1_000_000_000L);
    private static final Map<String, Long> ORDINALS = numbered(
            "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
            + "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 1);
    private static final Map<String, Long> GROUPS = Map.of("both", 2L, "pair", 2L, "couple", 2L, "twice", 2L, "double", 2L,
            "dozen", 12L, "once", 1L);
    private static final Map<String, BigDecimal> PARTS = Map.of("half", new BigDecimal("0.5"), "quarter", new BigDecimal("0.25"));

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern NUMBER_WORDS = Pattern.compile("\\b(?:" + alternatives(SMALL, TENS) + ")(?:(?:[- ]|,? and )(?:"
            + alternatives(SMALL, TENS)
            + ")|(?:[- ]|,? and |,? )?hundred|(?:[- ]|,? and |,? )(?:thousand|million|billion|trillion)){0,20}\\b|\\bhundred (?:thousand|million|billion)\\b"
            + "|\\b(?:a|one) (?:hundred|thousand|million|billion|trillion)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCALE_BEHIND = Pattern.compile("\\G[- \u00A0]?(hundred|thousand|million|billion|trillion|mn|bn|m)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(?:\\p{Sc}|\\b(?:USD|EUR|GBP|SAR|AED|EGP|JOD|QAR|KWD))[ \u00A0]?$");
    private static final Pattern CURRENCY_BEHIND = Pattern.compile("\\G[ \u00A0](?:dollars?|euros?|pounds?|riyals?|dirhams?|dinars?|liras?|"
            + "USD|EUR|GBP|SAR|AED|EGP|JOD|QAR|KWD)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CURRENCY = 4;
    private static final Pattern PART_OF_SCALE =
            Pattern.compile("(?<!and a )\\b(half|quarter)(?: of)?(?: an?)? (million|billion|trillion)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AND_A_HALF =
            Pattern.compile("\\G(?: (million|billion|trillion))?,? and an? (half|quarter)(?: (million|billion|trillion))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("\\G(?:[ \u00A0]?%|[- ](?:per ?cent\\b|percentage points?\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL_DIGITS = Pattern.compile("(?<![\\p{L}\\p{Nd}])(\\d{1,4})(?:st|nd|rd|th)\\b");

    private EnglishNumbers() {
    }

    static List<Mention> of(String text) {
        List<Mention> numbers = new ArrayList<>();
        addPartsOfScales(text, numbers);
        addDigits(text, numbers);
        addWords(text, numbers);
        addLoose(text, numbers);
        numbers.sort(Comparator.comparing(Mention::place));
        return numbers;
    }

    private static void addPartsOfScales(String text, List<Mention> numbers) {
        Matcher found = PART_OF_SCALE.matcher(text);
        while (found.find()) {
            BigDecimal value = PARTS.get(found.group(1).toLowerCase(Locale.ROOT)).multiply(scale(found.group(2)));
            numbers.add(new Mention(new Span(found.start(), found.end()), Set.of(DigitNumbers.normal(value)), false, Kind.WORDS));
        }
    }

    private static void addDigits(String text, List<Mention> numbers) {
        for (Mention digits : DigitNumbers.of(text)) {
            Matcher scale = SCALE_BEHIND.matcher(text);
            Mention number = digits;
            if (scale.find(digits.place().end()) && !isMetres(scale, digits.place(), text)) {
                BigDecimal factor = scale(scale.group(1));
                Set<BigDecimal> values = digits.values().stream().map(value -> DigitNumbers.normal(value.multiply(factor)))
                        .collect(Collectors.toSet());
                number = new Mention(new Span(digits.place().start(), scale.end()), values, digits.percent(), Kind.DIGITS);
            }
            numbers.add(withPart(withPercent(number, text), text));
        }
        Matcher ordinal = ORDINAL_DIGITS.matcher(text);
        while (ordinal.find()) {
            add(numbers, new Mention(new Span(ordinal.start(), ordinal.end()), Set.of(DigitNumbers.value(ordinal.group(1))), false,
                    Kind.DIGITS));
        }
    }

    /** {@code a 10 m wave}: the letter alone means millions only right behind the digits, or where money is counted. */
    private static boolean isMetres(Matcher scale, Span digits, String text) {
        boolean apart = scale.group(1).equalsIgnoreCase("m") && scale.start(1) > digits.end();
        return apart && !CURRENCY_BEFORE.matcher(text.substring(Math.max(0, digits.start() - LONGEST_CURRENCY), digits.start())).find()
                && !CURRENCY_BEHIND.matcher(text).find(scale.end());
    }

    private static void addWords(String text, List<Mention> numbers) {
        Matcher found = NUMBER_WORDS.matcher(text);
        while (found.find()) {
            BigDecimal value = value(found.group());
            boolean loose = value.compareTo(BigDecimal.TWO) <= 0;
            Mention number = new Mention(new Span(found.start(), found.end()), Set.of(DigitNumbers.normal(value)), false, loose
                    ? Kind.LOOSE : Kind.WORDS);
            add(numbers, withPart(withPercent(number, text), text));
        }
    }

    /** Ordinals, {@code both}, {@code a dozen}, scales that stand alone. */
    private static void addLoose(String text, List<Mention> numbers) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            Long value = ORDINALS.getOrDefault(lower, GROUPS.getOrDefault(lower, lower.length() > 2 ? SCALES.get(lower) : null));
            if (value != null) {
                add(numbers, new Mention(new Span(word.start(), word.end()), Set.of(BigDecimal.valueOf(value)), false, Kind.LOOSE));
            }
        }
    }

    private static void add(List<Mention> numbers, Mention number) {
        if (numbers.stream().noneMatch(other -> other.place().overlaps(number.place()))) {
            numbers.add(number);
        }
    }

    /** Words of one number added up, from the greatest scale down. */
    private static BigDecimal value(String words) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal current = BigDecimal.ZERO;
        Matcher word = WORD.matcher(words.toLowerCase(Locale.ROOT));
        while (word.find()) {
            String part = word.group();
            if (SMALL.containsKey(part) || TENS.containsKey(part)) {
                current = current.add(BigDecimal.valueOf(SMALL.getOrDefault(part, TENS.getOrDefault(part, 0L))));
            } else if (part.equals("hundred")) {
                current = current.max(BigDecimal.ONE).multiply(scale(part));
            } else if (SCALES.containsKey(part)) {
                sum = sum.add(current.max(BigDecimal.ONE).multiply(scale(part)));
                current = BigDecimal.ZERO;
            }
        }
        return sum.add(current);
    }

    private static Mention withPercent(Mention number, String text) {
        Matcher percent = PERCENT.matcher(text);
        return percent.find(number.place().end()) ? new Mention(new Span(number.place().start(), percent.end()), number.values(),
                true, number.kind()) : number;
    }

    /** {@code two and a half}, {@code two and a half million}. */
    private static Mention withPart(Mention number, String text) {
        Matcher part = AND_A_HALF.matcher(text);
        if (!part.find(number.place().end())) {
            return number;
        }
        BigDecimal scale = part.group(3) == null ? BigDecimal.ONE : scale(part.group(3));
        BigDecimal of = number.values().stream().allMatch(value -> value.compareTo(BigDecimal.valueOf(1_000_000)) >= 0)
                ? BigDecimal.valueOf(1_000_000) : scale;
        BigDecimal add = PARTS.get(part.group(2).toLowerCase(Locale.ROOT));
        Set<BigDecimal> values = number.values().stream().map(value ->
                DigitNumbers.normal(value.multiply(scale).add(add.multiply(of)))).collect(Collectors.toSet());
        return new Mention(new Span(number.place().start(), part.end()), values, number.percent(), Kind.WORDS);
    }

    private static BigDecimal scale(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return BigDecimal.valueOf(lower.equals("hundred") ? 100 : SCALES.get(lower));
    }

    private static Map<String, Long> numbered(String words, long step) {
        Map<String, Long> numbers = new HashMap<>();
        long value = 0;
        for (String word : words.split(" ")) {
            numbers.put(word, value);
            value += step;
        }
        numbers.remove("-");
        return numbers;
    }

    private static String alternatives(Map<String, Long> first, Map<String, Long> second) {
        return List.of(first, second).stream().flatMap(map -> map.keySet().stream()).distinct()
                .sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|"));
    }
}
