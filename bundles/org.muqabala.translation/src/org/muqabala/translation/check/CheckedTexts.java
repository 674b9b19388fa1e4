package org.muqabala.translation.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What checks have found in the segments of a translation, by their texts: no check looks beyond its segment, so a segment that reads as one
 * that was checked before, wherever it stands now, is not checked again.
 *
 * @param checks who looked
 * @param problems what is wrong with each text that was checked; an empty list where nothing is
 */
public record CheckedTexts(SegmentChecks checks, Map<TranslatedText, List<SegmentProblem>> problems) {

    public CheckedTexts {
        problems = Map.copyOf(problems);
    }

    /** Nothing is checked yet. */
    public static CheckedTexts none(SegmentChecks checks) {
        return new CheckedTexts(checks, Map.of());
    }

    /** What was found in the text; nothing as long as it is not checked. */
    public List<SegmentProblem> of(TranslatedText text) {
        return problems.getOrDefault(text, List.of());
    }

    /**
     * The texts as they are now, checked. What is no longer among them is forgotten, unless the checks break off: then all that is known stays
     * known, so that the next ones go on from there.
     *
     * @param goOn asked before each text, with the number of problems in those before it
     */
    public CheckedTexts checked(List<TranslatedText> now, IntPredicate goOn) {
        Map<TranslatedText, List<SegmentProblem>> found = HashMap.newHashMap(now.size());
        int count = 0;
        for (TranslatedText text : now) {
            if (!goOn.test(count)) {
                Map<TranslatedText, List<SegmentProblem>> known = new HashMap<>(problems);
                known.putAll(found);
                return new CheckedTexts(checks, known);
            }
            List<SegmentProblem> wrong = found.computeIfAbsent(text, this::problems);
            count += wrong.size();
        }
        return new CheckedTexts(checks, found);
    }

    private List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> known = problems.get(text);
        return known != null ? known : checks.problems(text);
    }
}
