package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.Span;

/**
 * Months and weekdays in English texts. They are written with a capital; {@code May} and {@code March} mean a month beside a number, or
 * behind a preposition.
 */
final class EnglishDays {

    private static final Pattern WORD =
            Pattern.compile("\\b(?:(Jan)(?:uary|\\b)|(Feb)(?:ruary|\\b)|(Mar)(?:ch|\\b)|(Apr)(?:il|\\b)|(May)|(June?)|(July?)|(Aug)(?:ust|\\b)"
            + "|(Sept?)(?:ember|\\b)|(Oct)(?:ober|\\b)|(Nov)(?:ember|\\b)|(Dec)(?:ember|\\b)|(Sun)(?:day|\\b)|(Mon)(?:day|\\b)|(Tue)(?:sday|s\\b|\\b)"
            + "|(Wed)(?:nesday|\\b)|(Thu)(?:rsday|rs\\b|r\\b|\\b)|(Fri)(?:day|\\b)|(Sat)(?:urday|\\b))s?\\b");
    private static final int MONTHS = 12;
    /** How many characters before a name are looked at. */
    private static final int LOOK_BACK = 16;
    private static final Map<String, Integer> HIJRI = Map.of("Ramadan", 21, "Shawwal", 22);
    private static final Pattern HIJRI_WORD = Pattern.compile("\\b(?:Ramadan|Shawwal)\\b");
    private static final Pattern DATE_BEFORE =
            Pattern.compile("(?:\\d|\\d(?:st|nd|rd|th)|\\b(?:in|of|last|next|this|since|until|till|by|from|to|and|early|late|mid|before|after|between|through|during|for))[ -]$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_BEHIND = Pattern.compile("\\G[,. ]*\\d");
    /**
     * Words that are written as months and weekdays are, and mean something else: the sun, to wed, the past of sit, to march, a
     * permission.
     */
    private static final List<String> AMBIGUOUS = List.of("May", "March", "Mar", "Jan", "Sun", "Mon", "Wed", "Sat", "Jun", "Jul",
            "Dec", "Thu", "Fri", "Tue", "June", "April", "August");

    private EnglishDays() {
    }

    static List<DayName> of(String text) {
        List<DayName> days = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int number = group(word);
            boolean month = number <= MONTHS;
            boolean certain = !AMBIGUOUS.contains(word.group()) || isDated(text, word);
            days.add(new DayName(new Span(word.start(), word.end()), month ? DayName.Kind.MONTH : DayName.Kind.WEEKDAY, month
                    ? number : number - MONTHS, certain));
        }
        Matcher hijri = HIJRI_WORD.matcher(text);
        while (hijri.find()) {
            days.add(new DayName(new Span(hijri.start(), hijri.end()), DayName.Kind.MONTH, HIJRI.get(hijri.group()), true));
        }
        return days;
    }

    private static int group(Matcher word) {
        int group = 1;
        while (word.group(group) == null) {
            group++;
        }
        return group;
    }

    private static boolean isDated(String text, Matcher word) {
        return DATE_BEFORE.matcher(text.substring(Math.max(0, word.start() - LOOK_BACK), word.start())).find()
                || DATE_BEHIND.matcher(text).find(word.end());
    }
}
