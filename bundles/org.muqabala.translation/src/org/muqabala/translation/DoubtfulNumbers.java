package org.muqabala.translation;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.muqabala.core.text.Span;

/** The numbers of a translation that its source has no longer, in whatever digits. */
final class DoubtfulNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+(?:[.,\u066B\u066C]\\p{Nd}+)*");

    private DoubtfulNumbers() {
    }

    /**
     * @param former the source that the translation was made of
     * @param now the source as it is
     * @return places in the translation, in reading order
     */
    static List<Span> in(String target, String former, String now) {
        Set<String> gone = numbers(former);
        gone.removeAll(numbers(now));
        return NUMBER.matcher(target).results().filter(number -> gone.contains(value(number.group()))).map(number -> new Span(number.start(), number.end()))
                .toList();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).map(DoubtfulNumbers::value).collect(Collectors.toSet());
    }

    /** The digits alone, so that 4000 is 4,000 and ٤٠٠٠. */
    private static String value(String number) {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.digit(number.charAt(i), 10);
            value.append(digit >= 0 ? String.valueOf(digit) : number.charAt(i) == '.' || number.charAt(i) == '\u066B' ? "." : "");
        }
        return value.toString();
    }
}
