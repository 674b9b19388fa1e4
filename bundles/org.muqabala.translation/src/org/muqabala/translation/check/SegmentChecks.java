package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.glossary.Glossary;

/** All checks that a desk has in use. Immutable, and safe for use from several threads. */
public final class SegmentChecks {

    /** UTF-16 code units of the longest text that is checked: what is longer is no sentence. */
    private static final int LONGEST = 20_000;

    private final List<SegmentCheck> checks;

    public SegmentChecks(List<SegmentCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * The checks of the program.
     *
     * @param glossary whose terms and names are checked
     * @param speller for the target language; empty where no dictionary is installed: spelling is not checked then
     */
    public static SegmentChecks standard(Glossary glossary, Optional<Speller> speller) {
        Mentions mentions = new Mentions();
        List<SegmentCheck> checks = new ArrayList<>(List.of(new UntranslatedCheck(), new NumberCheck(mentions),
                new DateCheck(mentions), new NameCheck(glossary),
                new TermCheck(glossary), new NegationCheck(), new QuotationCheck(glossary), new PairCheck(), new MarkCheck(),
                        new EndCheck(), new SpaceCheck()));
        speller.ifPresent(words -> checks.add(new SpellingCheck(words, glossary)));
        return new SegmentChecks(checks);
    }

    /** The ids of all checks that there are, in the order in which they are listed. */
    public static List<String> ids() {
        return List.of("untranslated", "numbers", "dates", "names", "terms", "negation", "quotations", "pairs", "marks", "end",
                "spaces", "spelling");
    }

    /** These checks but for those that are named. */
    public SegmentChecks without(Set<String> ids) {
        return new SegmentChecks(checks.stream().filter(check -> !ids.contains(check.id())).toList());
    }

    /** What is wrong with the segment; nothing where it is not translated, or far longer than any sentence. */
    public List<SegmentProblem> problems(TranslatedText text) {
        if (text.target().isBlank() || text.source().length() > LONGEST || text.target().length() > LONGEST) {
            return List.of();
        }
        return checks.stream().flatMap(check -> check.problems(text).stream())
                .sorted(Comparator.comparing(problem -> problem.inTarget().map(place -> place.start()).orElse(Integer.MAX_VALUE)))
                        .toList();
    }

    /** @param segment one of the translation's */
    public List<SegmentProblem> problems(Translation translation, Segment segment) {
        return problems(TranslatedText.of(translation, segment));
    }
}
