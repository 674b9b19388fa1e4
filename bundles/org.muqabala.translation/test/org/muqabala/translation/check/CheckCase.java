package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

/** Says what a check finds in a line, with the words in the place of their spans: {@code key: source words | target words > fix}. */
final class CheckCase {

    private final SegmentCheck check;
    private final Locale from;
    private final Locale to;

    CheckCase(SegmentCheck check, String from, String to) {
        this.check = check;
        this.from = Locale.forLanguageTag(from);
        this.to = Locale.forLanguageTag(to);
    }

    /** From Arabic into English. */
    static CheckCase english(SegmentCheck check) {
        return new CheckCase(check, "ar", "en");
    }

    void finds(String source, String target, String... problems) {
        TranslatedText text = new TranslatedText(source, target, from, to);
        assertEquals(List.of(problems), check.problems(text).stream().map(problem -> shown(problem, text)).toList(), source + " / "
                + target);
        CheckTexts english = new CheckTexts(Locale.ENGLISH);
        CheckTexts arabic = new CheckTexts(Locale.forLanguageTag("ar"));
        for (SegmentProblem problem : check.problems(text)) {
            assertEquals(check.id(), problem.check());
            english.text(problem);
            arabic.text(problem);
        }
    }

    /** What the first fix of the only problem makes of the target. */
    void mends(String source, String target, String mended) {
        List<SegmentProblem> problems = check.problems(new TranslatedText(source, target, from, to));
        assertEquals(1, problems.size(), problems::toString);
        assertEquals(mended, problems.getFirst().fixes().getFirst().applied(target));
    }

    private static String shown(SegmentProblem problem, TranslatedText text) {
        String source = problem.inSource().map(place -> place.of(text.source())).orElse("");
        String target = problem.inTarget().map(place -> place.of(text.target())).orElse("");
        return (problem.key() + ": " + source + " | " + target).strip();
    }
}
