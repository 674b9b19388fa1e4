package org.muqabala.core.lexicon;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commonest patterns of Arabic broken plurals, on folded words without article: {@code مصنع} and {@code مصانع}. */
final class PluralPatterns {

    /**
     * One pattern.
     *
     * @param plural a letter of the root is a group
     * @param singular the same with {@code $1} to {@code $4} for the letters of the root
     */
    private record Rule(Pattern plural, String singular) {

        static Rule of(String plural, String singular) {
            return new Rule(Pattern.compile(plural.replace("R", "([^اويه])").replace("W", "([^اه])")), singular);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("اRWاR", "$1$2$3|$1$2[يو]$3"),
            Rule.of("اR[وي]اR", "$1ا$2"),
            Rule.of("RRوR", "$1$2$3"),
            Rule.of("RRاR", "$1$2$3|$1$2ي$3|$1ا$2$3"),
            Rule.of("RRRاء?", "$1$2ي$3|$1ا$2$3"),
            Rule.of("RWاRR", "$1$2$3$4ه?"),
            Rule.of("RWاRيR", "$1$2$3[اوي]$4"),
            Rule.of("RواRR?", "$1ا$2$3ه?"),
            Rule.of("RWا[ءي]R", "$1$2[ايو]$3ه?"),
            Rule.of("RRR", "$1$2[اوي]?$3ه|$1$2[اوي]$3"),
            Rule.of("اRRRه", "$1$2[اي]$3"),
            Rule.of("اRRR", "$1$2$3"));

    private PluralPatterns() {
    }

    /** Whether one of the two is a plural of the other by its pattern. */
    static boolean relate(String first, String second) {
        return isPlural(first, second) || isPlural(second, first);
    }

    private static boolean isPlural(String plural, String singular) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.plural.matcher(plural);
            if (matcher.matches() && singular.matches(filled(rule.singular, matcher))) {
                return true;
            }
        }
        return false;
    }

    private static String filled(String singular, Matcher root) {
        String filled = singular;
        for (int group = 1; group <= root.groupCount(); group++) {
            filled = filled.replace("$" + group, root.group(group) == null ? "" : root.group(group));
        }
        return filled.replaceAll("\\$\\d", "");
    }
}
