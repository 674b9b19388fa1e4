package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muqabala.core.text.Span;

/** Two spaces in the place of one, and spaces before marks where the language has none. */
final class SpaceCheck implements SegmentCheck {

    private static final Pattern DOUBLE = Pattern.compile("(?<=[^\\s\u00A0])[ \u00A0]{2,}(?=[^\\s\u00A0])");
    /** Not before the points of an omission, nor before a decimal without its nought. */
    private static final Pattern BEFORE_MARK =
            Pattern.compile("(?<=[^\\s\u00A0])[ \u00A0\u202F]+(?=[,;:!?،؛؟](?![)(\\-DPp])|\\.(?![.\\p{Nd}\\p{L}])|[)\\]}])");
    private static final Pattern BEFORE_SIMPLE_MARK =
            Pattern.compile("(?<=[^\\s\u00A0])[ \u00A0\u202F]+(?=,|\\.(?![.\\p{Nd}\\p{L}])|[)\\]}])");
    private static final Pattern BEHIND_BRACKET = Pattern.compile("(?<=[(\\[{])[ \u00A0]+(?=[^\\s\u00A0])");

    @Override
    public String id() {
        return "spaces";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>();
        add(problems, DOUBLE, text.target(), "spaces.double", " ");
        // French puts a space before the marks of two parts
        add(problems, text.isInto("fr") ? BEFORE_SIMPLE_MARK : BEFORE_MARK, text.target(), "spaces.mark", "");
        add(problems, BEHIND_BRACKET, text.target(), "spaces.mark", "");
        return problems;
    }

    private void add(List<SegmentProblem> problems, Pattern pattern, String target, String key, String right) {
        Matcher found = pattern.matcher(target);
        while (found.find()) {
            Span place = new Span(found.start(), found.end());
            if (problems.stream().noneMatch(problem -> problem.inTarget().orElseThrow().overlaps(place))) {
                problems.add(SegmentProblem.inTarget(id(), key, place, List.of(new QuickFix(place, right))));
            }
        }
    }
}
