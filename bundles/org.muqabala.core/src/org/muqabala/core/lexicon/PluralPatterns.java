package org.muqabala.core.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commonest patterns of Arabic broken plurals, on folded words without article: {@code مصنع} and {@code مصانع}. */
final class PluralPatterns {

    /**
     * One pattern.
     *
     * @param plural a letter of the root is a group
     * @param singulars the same with {@code $1} to {@code $4} for the letters of the root
     * @param certain whether hardly any word but a plural is formed like this
     */
    private record Rule(Pattern plural, List<String> singulars, boolean certain) {

        static Rule of(String plural, String... singulars) {
            return new Rule(compiled(plural), List.of(singulars), true);
        }

        static Rule uncertain(String plural, String... singulars) {
            return new Rule(compiled(plural), List.of(singulars), false);
        }

        private static Pattern compiled(String plural) {
            return Pattern.compile(plural.replace("R", "([^اويه])").replace("W", "([^اه])"));
        }

        Stream<String> singularsOf(String word) {
            Matcher root = plural.matcher(word);
            return root.matches() ? singulars.stream().map(singular -> filled(singular, root)) : Stream.empty();
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("اRWاR", "$1$2$3", "$1$2ي$3", "$1$2و$3"),
            Rule.of("اR[وي]اR", "$1ا$2"),
            Rule.of("RRوR", "$1$2$3"),
            Rule.uncertain("RRاR", "$1$2$3", "$1$2ي$3", "$1ا$2$3"),
            Rule.of("RRRاء", "$1$2ي$3", "$1ا$2$3"),
            Rule.uncertain("RRRا", "$1$2ي$3", "$1ا$2$3"),
            Rule.of("RWاRR", "$1$2$3$4", "$1$2$3$4ه"),
            Rule.of("RWاRيR", "$1$2$3ا$4", "$1$2$3و$4", "$1$2$3ي$4"),
            Rule.of("RواRR", "$1ا$2$3", "$1ا$2$3ه"),
            Rule.uncertain("RواR", "$1ا$2", "$1ا$2ه"),
            Rule.of("RWا[ءي]R", "$1$2ا$3", "$1$2ا$3ه", "$1$2ي$3", "$1$2ي$3ه", "$1$2و$3", "$1$2و$3ه"),
            Rule.uncertain("RRR", "$1$2$3ه", "$1$2ا$3", "$1$2ا$3ه", "$1$2و$3", "$1$2و$3ه", "$1$2ي$3", "$1$2ي$3ه"),
            Rule.of("اRRRه", "$1$2ا$3", "$1$2ي$3"),
            Rule.of("اRRR", "$1$2$3"));

    private PluralPatterns() {
    }

    /** Whether one of the two is a plural of the other by its pattern. */
    static boolean relate(String first, String second) {
        return isPlural(first, second) || isPlural(second, first);
    }

    private static boolean isPlural(String plural, String singular) {
        return RULES.stream().flatMap(rule -> rule.singularsOf(plural)).anyMatch(singular::equals);
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

    private static String filled(String singular, Matcher root) {
        String filled = singular;
        for (int group = 1; group <= root.groupCount(); group++) {
            filled = filled.replace("$" + group, root.group(group));
        }
        return filled;
    }
}
