package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.Span;

/** Words that deny in English texts, for certain or perhaps. */
final class EnglishDenials {

    private static final Pattern CERTAIN =
            Pattern.compile("\\b(?:not(?! (?:only|just|merely|least|to mention|until))|never|cannot|\\p{L}+n['\u2019]t)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POSSIBLE = Pattern.compile("\\b(?:"
            + String.join("|", LineTable.read(EnglishDenials.class, "english-denials.txt")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private EnglishDenials() {
    }

    static List<Span> certain(String text) {
        return places(CERTAIN, text);
    }

    /** Words that may render a denial. */
    static List<Span> possible(String text) {
        return places(POSSIBLE, text);
    }

    private static List<Span> places(Pattern pattern, String text) {
        List<Span> places = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            places.add(new Span(found.start(), found.end()));
        }
        return places;
    }
}
