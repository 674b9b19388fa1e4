package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/** Marks of the other script: {@code ؟ ، ؛} in a language written with Latin letters, {@code ? , ;} behind Arabic words. */
final class MarkCheck implements SegmentCheck {

    private static final Map<Character, String> TO_LATIN = Map.of('؟', "?", '،', ",", '؛', ";", '٪', "%", '۔', ".");
    private static final Map<Character, String> TO_ARABIC = Map.of('?', "؟", ',', "،", ';', "؛");
    private static final Set<String> WITH_ARABIC_MARKS = Set.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "arz", "ary", "apc",
            "prs");

    @Override
    public String id() {
        return "marks";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        boolean arabic = WITH_ARABIC_MARKS.contains(text.targetLanguage().getLanguage());
        String target = text.target();
        List<SegmentProblem> problems = new ArrayList<>();
        for (int i = 0; i < target.length(); i++) {
            String right = (arabic ? TO_ARABIC : TO_LATIN).get(target.charAt(i));
            if (right != null && (arabic ? isBehindArabic(target, i) : !isBehindArabic(target, i))) {
                Span mark = new Span(i, i + 1);
                problems.add(SegmentProblem.inTarget(id(), "marks.other", mark, List.of(new QuickFix(mark, right)),
                        mark.of(target), right));
            }
        }
        return problems;
    }

    /** Whether the last letter before the mark is Arabic; digits and other marks say nothing. */
    private static boolean isBehindArabic(String target, int mark) {
        boolean grouped = mark > 0 && mark + 1 < target.length() && Character.isDigit(target.charAt(mark - 1))
                && Character.isDigit(target.charAt(mark + 1));
        for (int i = mark - 1; i >= 0 && !grouped; i--) {
            if (Character.isLetter(target.charAt(i))) {
                return Characters.isArabicLetter(target.charAt(i));
            }
        }
        return false;
    }
}
