package org.muqabala.translation.check;

import java.util.List;
import java.util.Locale;

import org.muqabala.core.align.UnitReader;
import org.muqabala.core.align.Units;
import org.muqabala.core.align.Vocabulary;
import org.muqabala.core.text.Tokenizer;

/** Reads the numbers and dates of texts, each language by its own words. */
public final class Mentions {

    private final Vocabulary vocabulary = Vocabulary.standard();

    /** The numbers in a text, in reading order; of languages whose number words are not known, those in digits. */
    public List<Mention> numbers(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ArabicNumbers.of(units(text));
            case "en" -> EnglishNumbers.of(text);
            default -> DigitNumbers.spaced(text);
        };
    }

    /** The months and weekdays that a text names, in reading order; none in languages whose names for them are not known. */
    public List<DayName> dayNames(String text, Locale language) {
        return switch (language.getLanguage()) {
            case "ar" -> ArabicDays.of(units(text));
            case "en" -> EnglishDays.of(text);
            default -> List.of();
        };
    }

    /** Whether the names of months and weekdays are known. */
    static boolean knowsDays(Locale language) {
        return language.getLanguage().equals("ar") || language.getLanguage().equals("en");
    }

    /** Whether the words for numbers are known. */
    static boolean knowsWords(Locale language) {
        return knowsDays(language);
    }

    private Units units(String text) {
        return UnitReader.read(new Tokenizer().tokenize(text), vocabulary);
    }
}
