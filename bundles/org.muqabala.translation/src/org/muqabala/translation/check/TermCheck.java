package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.text.Span;
import org.muqabala.translation.glossary.FoundTerm;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;

/** Terms of the glossary that are rendered in a way the desk does not want, or not at all. */
final class TermCheck implements SegmentCheck {

    private final Glossary glossary;

    TermCheck(Glossary glossary) {
        this.glossary = glossary;
    }

    @Override
    public String id() {
        return "terms";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        Map<Span, List<Term>> byPlace = new LinkedHashMap<>();
        for (FoundTerm found : glossary.found(text.source())) {
            if (!found.term().isName()) {
                byPlace.computeIfAbsent(found.place(), place -> new ArrayList<>()).add(found.term());
            }
        }
        List<SegmentProblem> problems = new ArrayList<>();
        List<List<Term>> seen = new ArrayList<>();
        byPlace.forEach((place, terms) -> {
            if (!seen.contains(terms)) {
                seen.add(terms);
                problems.addAll(problems(place, terms, text));
            }
        });
        return problems;
    }

    /** @param terms several where the glossary knows several meanings */
    private List<SegmentProblem> problems(Span place, List<Term> terms, TranslatedText text) {
        List<String> right = terms.stream().flatMap(term -> term.targets().stream()).toList();
        List<Span> rightPlaces = Glossary.places(terms.getFirst(), right, text.target());
        List<SegmentProblem> problems = new ArrayList<>();
        List<String> wrong = terms.stream().flatMap(term -> term.forbidden().stream())
                .filter(rendering -> !right.contains(rendering)).toList();
        for (Span forbidden : Glossary.places(terms.getFirst(), wrong, text.target())) {
            if (rightPlaces.stream().noneMatch(good -> good.contains(forbidden))) {
                problems.add(new SegmentProblem(id(), right.isEmpty() ? "terms.forbidden" : "terms.forbidden.better",
                        Stream.concat(Stream.of(forbidden.of(text.target()), place.of(text.source())), right.stream().limit(1))
                                .toList(), Optional.of(place),
                        Optional.of(forbidden), right.stream().map(rendering ->
                                new QuickFix(forbidden, like(forbidden.of(text.target()), rendering))).toList()));
            }
        }
        if (problems.isEmpty() && rightPlaces.isEmpty() && !right.isEmpty()) {
            problems.add(SegmentProblem.missing(id(), "terms.missing", place, place.of(text.source()), right.getFirst()));
        }
        return problems;
    }

    /** With a capital where what it replaces has one. */
    private static String like(String replaced, String rendering) {
        return Character.isUpperCase(replaced.codePointAt(0)) ? rendering.substring(0, 1).toUpperCase(Locale.ROOT)
                + rendering.substring(1) : rendering;
    }
}
