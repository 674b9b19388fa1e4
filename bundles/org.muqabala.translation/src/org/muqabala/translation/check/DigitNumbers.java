package org.muqabala.translation.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.Span;

/** Numbers in digits of any script, grouped and with decimals as any country writes them. */
final class DigitNumbers {

    private static final int LONGEST = 40;
    /** Digits that points, commas and Arabic separators join; narrow spaces and apostrophes group thousands. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}+(?:[.,\u066B\u066C\u060C]\\p{Nd}+|[\u00A0\u202F\u2009'\u2019]\\p{Nd}{3}(?!\\p{Nd})){0,20}");
    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\p{Nd}])\\p{Nd}{1,3}(?: \\p{Nd}{3}){1,12}(?![\\p{Nd}])");
    private static final Pattern PERCENT = Pattern.compile("\\G[\\s\u00A0\u202F]?[%\u066A]");
    private static final Pattern PERCENT_BEFORE = Pattern.compile("[%\u066A]$");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern GROUPED_WITH_DECIMALS = Pattern.compile("\\d{1,3}(?:([.,])\\d{3})+(?!\\1)[.,]\\d+");
    private static final Pattern DECIMAL = Pattern.compile("\\d+[.,]\\d+");

    private DigitNumbers() {
    }

    /** The numbers of a language that may group thousands by plain spaces. */
    static List<Mention> spaced(String text) {
        // a narrow space in the place of the plain one is as long
        return of(SPACED.matcher(text).replaceAll(found -> found.group().replace(' ', '\u202F')));
    }

    static List<Mention> of(String text) {
        List<Mention> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.addAll(read(text, new Span(found.start(), found.end())));
        }
        return numbers;
    }

    /** One number, or the parts of what is none as a whole: of a date such as {@code 18.12.2015}. */
    private static List<Mention> read(String text, Span place) {
        Matcher sign = PERCENT.matcher(text);
        boolean percent = sign.find(place.end()) || PERCENT_BEFORE.matcher(text.substring(Math.max(0, place.start() - 1),
                place.start())).find();
        Set<BigDecimal> values = values(place.of(text));
        if (!values.isEmpty()) {
            return List.of(new Mention(place, values, percent, Mention.Kind.DIGITS));
        }
        List<Mention> parts = new ArrayList<>();
        Matcher digits = Pattern.compile("\\p{Nd}+").matcher(text).region(place.start(), place.end());
        while (digits.find()) {
            Set<BigDecimal> value = values(digits.group());
            if (!value.isEmpty()) {
                parts.add(new Mention(new Span(digits.start(), digits.end()), value, false, Mention.Kind.DIGITS));
            }
        }
        return parts;
    }

    /** What the digits may be worth; nothing if they are no number. */
    static Set<BigDecimal> values(String written) {
        String plain = plain(written);
        Set<BigDecimal> values = new LinkedHashSet<>();
        if (plain.length() > LONGEST) {
            return values;
        }
        if (plain.chars().allMatch(Character::isDigit)) {
            values.add(value(plain));
        }
        if (GROUPED.matcher(plain).matches()) {
            values.add(value(plain.replaceAll("[.,]", "")));
        }
        if (DECIMAL.matcher(plain).matches()) {
            values.add(value(plain.replace(',', '.')));
        }
        if (GROUPED_WITH_DECIMALS.matcher(plain).matches()) {
            int point = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
            values.add(value(plain.substring(0, point).replaceAll("[.,]", "") + "." + plain.substring(point + 1)));
        }
        return values;
    }

    static BigDecimal value(String plain) {
        return normal(new BigDecimal(plain));
    }

    /** Equal values as equal objects. */
    static BigDecimal normal(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    /** Digits, points and commas of ASCII; what else groups is left out. */
    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        for (char c : written.toCharArray()) {
            if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c == '.' || c == '\u066B') {
                plain.append('.');
            } else if (c == ',' || c == '\u066C' || c == '\u060C') {
                plain.append(',');
            }
        }
        return plain.toString();
    }
}
