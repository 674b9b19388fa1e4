package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
        List<SegmentCheck> checks = new ArrayList<>(List.of(new CodeCheck(), new UntranslatedCheck(), new NumberCheck(mentions),
                new DateCheck(mentions), new NameCheck(glossary),
                new TermCheck(glossary), new NegationCheck(), new QuotationCheck(glossary), new PairCheck(), new MarkCheck(),
                        new EndCheck(), new SpaceCheck()));
        speller.ifPresent(words -> checks.add(new SpellingCheck(words, glossary)));
        return new SegmentChecks(checks);
    }

    /** The ids of all checks that there are, in the order in which they are listed. */
    public static List<String> ids() {
        return List.of("codes", "untranslated", "numbers", "dates", "names", "terms", "negation", "quotations", "pairs", "marks", "end",
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
        TranslatedText words = text.withoutCodes();
        return checks.stream().flatMap(check -> check instanceof CodeCheck ? check.problems(text).stream() : inWords(check, words))
                .sorted(Comparator.comparing(problem -> problem.inTarget().map(place -> place.start()).orElse(Integer.MAX_VALUE)))
                        .toList();
    }

    /** What is wrong with the words; no fix writes what only stands in the place of codes. */
    private static Stream<SegmentProblem> inWords(SegmentCheck check, TranslatedText words) {
        List<SegmentProblem> problems = check.problems(words);
        return words.codes().isEmpty() ? problems.stream() : problems.stream().map(SegmentProblem::unblanked);
    }
}
