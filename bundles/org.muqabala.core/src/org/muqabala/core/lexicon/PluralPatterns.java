package org.muqabala.core.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The commonest patterns of Arabic broken plurals, on folded words without article: {@code مصنع} and {@code مصانع}. */
final class PluralPatterns {

    /**
     * One pattern.
     *
     * @param letters what each letter of the plural may be
     * @param root where the letters of the root stand in the plural
     * @param singulars what the word may be the plural of, with {@code 1} to {@code 4} for the letters of the root
     * @param certain whether hardly any word but a plural is formed like this
     */
    private record Rule(List<Letter> letters, int[] root, List<String> singulars, boolean certain) {

        /** @param plural {@code R} and {@code W} for letters of the root, letters in brackets for one of them, else the letter itself */
        static Rule of(String plural, String... singulars) {
            return rule(plural, singulars, true);
        }

        static Rule uncertain(String plural, String... singulars) {
            return rule(plural, singulars, false);
        }

        private static Rule rule(String plural, String[] singulars, boolean certain) {
            List<Letter> letters = new ArrayList<>();
            for (int i = 0; i < plural.length(); i++) {
                int end = plural.charAt(i) == '[' ? plural.indexOf(']', i) : i;
                letters.add(Letter.of(end > i ? plural.substring(i + 1, end) : plural.substring(i, i + 1)));
                i = end;
            }
            int[] root = IntStream.range(0, letters.size()).filter(at -> letters.get(at).ofRoot()).toArray();
            return new Rule(List.copyOf(letters), root, List.of(singulars), certain);
        }

        boolean fits(String word) {
            if (word.length() != letters.size()) {
                return false;
            }
            for (int i = 0; i < word.length(); i++) {
                if (!letters.get(i).fits(word.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether the word, which fits, is a plural of the other. */
        boolean isPluralOf(String word, String other) {
            for (int i = 0; i < singulars.size(); i++) {
                if (isSingular(singulars.get(i), word, other)) {
                    return true;
                }
            }
            return false;
        }

        private boolean isSingular(String singular, String word, String other) {
            if (singular.length() != other.length()) {
                return false;
            }
            for (int i = 0; i < other.length(); i++) {
                if (filled(singular.charAt(i), word) != other.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        Stream<String> singularsOf(String word) {
            return fits(word) ? singulars.stream().map(singular -> filled(singular, word)) : Stream.empty();
        }

        private String filled(String singular, String word) {
            StringBuilder filled = new StringBuilder(singular.length());
            for (int i = 0; i < singular.length(); i++) {
                filled.append(filled(singular.charAt(i), word));
            }
            return filled.toString();
        }

        private char filled(char letter, String word) {
            return letter >= '1' && letter <= '4' ? word.charAt(root[letter - '1']) : letter;
        }
    }

    /**
     * What one letter of a plural may be.
     *
     * @param ofRoot whether it is one of the root, which is any but those named
     */
    private record Letter(String named, boolean ofRoot) {

        static Letter of(String written) {
            return switch (written) {
                case "R" -> new Letter("اويه", true);
                case "W" -> new Letter("اه", true);
                default -> new Letter(written, false);
            };
        }

        boolean fits(char letter) {
            return named.indexOf(letter) >= 0 != ofRoot;
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("اRWاR", "123", "12ي3", "12و3"),
            Rule.of("اR[وي]اR", "1ا2"),
            Rule.of("RRوR", "123"),
            Rule.uncertain("RRاR", "123", "12ي3", "1ا23"),
            Rule.of("RRRاء", "12ي3", "1ا23"),
            Rule.uncertain("RRRا", "12ي3", "1ا23"),
            Rule.of("RWاRR", "1234", "1234ه"),
            Rule.of("RWاRيR", "123ا4", "123و4", "123ي4"),
            Rule.of("RواRR", "1ا23", "1ا23ه"),
            Rule.uncertain("RواR", "1ا2", "1ا2ه"),
            Rule.of("RWا[ءي]R", "12ا3", "12ا3ه", "12ي3", "12ي3ه", "12و3", "12و3ه"),
            Rule.uncertain("RRR", "123ه", "12ا3", "12ا3ه", "12و3", "12و3ه", "12ي3", "12ي3ه"),
            Rule.of("اRRRه", "12ا3", "12ي3"),
            Rule.of("اRRR", "123"));

    /** The rules for plurals of 0, 1, 2 … letters. */
    private static final List<List<Rule>> BY_LENGTH = IntStream.rangeClosed(0, RULES.stream().mapToInt(rule -> rule.letters().size()).max().orElseThrow())
            .mapToObj(length -> RULES.stream().filter(rule -> rule.letters().size() == length).toList()).toList();

    private PluralPatterns() {
    }

    /** Whether one of the two is a plural of the other by its pattern. */
    static boolean relate(String first, String second) {
        return isPlural(first, second) || isPlural(second, first);
    }

    private static boolean isPlural(String plural, String singular) {
        for (Rule rule : plural.length() < BY_LENGTH.size() ? BY_LENGTH.get(plural.length()) : List.<Rule>of()) {
            if (rule.fits(plural) && rule.isPluralOf(plural, singular)) {
                return true;
            }
        }
        return false;
    }

    /** What the word may be the plural of, by patterns that hardly any other word has. */
    static List<String> singulars(String word) {
        return mayBePlural(word) ? RULES.stream().filter(Rule::certain).flatMap(rule -> rule.singularsOf(word)).toList() : List.of();
    }

    /** A quick look that never says no to what a certain pattern matches. */
    private static boolean mayBePlural(String word) {
        return switch (word.length()) {
            case 4 -> word.charAt(0) == 'ا' || word.charAt(2) == 'و';
            case 5 -> word.charAt(2) == 'ا' || word.endsWith("اء") || word.charAt(0) == 'ا' && (word.charAt(3) == 'ا' || word.charAt(4) == 'ه');
            case 6 -> word.charAt(2) == 'ا' && word.charAt(4) == 'ي';
            default -> false;
        };
    }
}
