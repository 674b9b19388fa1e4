package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes mistakes of known kinds in translations that had none. The same seed makes the same mistakes. */
final class SeededMistakes {

    /** A kind of mistake, and which check ought to find it. */
    enum Kind {
        NUMBER_CHANGED("numbers", 95, "\\b\\d[\\d,.]*\\d\\b|\\b\\d\\b", SeededMistakes::otherDigits),
        NUMBER_WORD_CHANGED("numbers", 95, "\\b(?:three|four|five|eight|ten|Twelve|fifteen|seventy)\\b",
                (word, random) -> List.of("six", "nine", "eleven", "forty").get(random.nextInt(4))),
        NUMBER_DROPPED("numbers", 90, "\\b(?:\\d[\\d,.]*|three|four|five|eight) (?=[a-z])", (word, random) -> ""),
        DAY_CHANGED("dates", 99, "\\b(?:Sunday|Tuesday|Wednesday|Thursday|Saturday|February|January|December|Friday)\\b",
                SeededMistakes::otherDay),
        DENIAL_DROPPED("negation", 75,
                "\\b(?:did|would|do|does|was|were|is|has|may|can|will|are) not\\b|\\bwill never\\b|\\bnot (?=be|on)", (words, random) -> words.replaceAll(" ?(?:not|never) ?", "")),
        DENIAL_PUT_IN("negation", 45, "\\b(?:was|were|is|has|will|had) (?!not|never|no\\b)", (words, random) -> words + "not "),
        QUOTES_DROPPED("quotations", 90, "[\"“]([^\"”]{12,})[\"”]", (words, random) -> words.substring(1, words.length() - 1)),
        QUOTE_LEFT_OPEN("pairs", 90, "(?<=[\\p{L},.])\"(?= |$)", (mark, random) -> ""),
        TERM_WRONG("terms", 99, "\\b(?:opposition|air strikes?|talks)\\b", (word, random) -> word.startsWith("air") ? "raids"
                : word.equals("talks") ? "chats" : "rebels"),
        NAME_WRONG("names", 99, "\\b(?:Lavrov|Kerry|Putin)\\b", SeededMistakes::misspelt),
        SPACE_DOUBLED("spaces", 99, "(?<=\\p{L}) (?=\\p{L})", (space, random) -> "  "),
        MARK_FOREIGN("marks", 99, "(?<=\\p{L}),(?= )", (mark, random) -> "،"),
        END_DROPPED("end", 99, "[.?]$", (mark, random) -> ""),
        WORD_LEFT("untranslated", 99, "(?<= )(?:the|of|and) (?=\\p{L})", (word, random) -> "من ");

        private final String check;
        private final int leastFound;
        private final Pattern where;
        private final BiFunction<String, Random, String> how;

        Kind(String check, int leastFound, String where, BiFunction<String, Random, String> how) {
            this.check = check;
            this.leastFound = leastFound;
            this.where = Pattern.compile(where);
            this.how = how;
        }

        String check() {
            return check;
        }

        /** How many of such mistakes are found at least, in per cent: what is measured, rounded down to fives. */
        int leastFound() {
            return leastFound;
        }
    }

    private final Random random;

    SeededMistakes(long seed) {
        random = new Random(seed);
    }

    /** The translation with one mistake of the kind; empty where none can be made. */
    Optional<TranslatedText> make(Kind kind, TranslatedText text) {
        List<MatchResult> places = new ArrayList<>(kind.where.matcher(text.target()).results().toList());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String target = text.target().substring(0, place.start()) + kind.how.apply(place.group(), random) + text.target()
                .substring(place.end());
        return Optional.of(new TranslatedText(text.source(), target, text.sourceLanguage(), text.targetLanguage()));
    }

    private static String otherDigits(String number, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        char other = (char) ('1' + (number.charAt(at) - '1' + 1 + random.nextInt(8)) % 9);
        return number.substring(0, at) + other + number.substring(at + 1);
    }

    private static String otherDay(String day, Random random) {
        List<String> kind = day.endsWith("day") ? List.of("Sunday", "Tuesday", "Wednesday", "Thursday", "Saturday")
                : List.of("March", "June", "September", "November");
        List<String> others = kind.stream().filter(other -> !other.equals(day)).toList();
        return others.get(random.nextInt(others.size()));
    }

    /** A consonant for its like, two neighbours turned round, or a letter twice. */
    private static String misspelt(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> name.replace('v', 'w').replace("rr", "r").replace("Pu", "Pou");
            case 1 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            default -> (name.substring(0, at) + name.charAt(at) + name.substring(at)).toLowerCase(Locale.ROOT)
                    .replaceFirst("^.", name.substring(0, 1));
        };
    }
}
