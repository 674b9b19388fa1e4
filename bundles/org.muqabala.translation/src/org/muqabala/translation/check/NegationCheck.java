package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.muqabala.core.text.Span;

/**
 * Denials that were lost or put in. Counts only words that surely deny on the one side, against every word on the other that may
 * be what they became: {@code غير مسلح} is "unarmed", {@code لم يكد} "hardly", {@code رفض} may be "said no".
 */
final class NegationCheck implements SegmentCheck {

    @Override
    public String id() {
        return "negation";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        if (text.isFrom("ar") && text.isInto("en")) {
            return problems(ArabicDenials.certain(text.source()), ArabicDenials.possible(text.source()),
                    EnglishDenials.certain(text.target()),
                    EnglishDenials.possible(text.target()), text);
        }
        if (text.isFrom("en") && text.isInto("ar")) {
            return problems(EnglishDenials.certain(text.source()), EnglishDenials.possible(text.source()),
                    ArabicDenials.certain(text.target()),
                    ArabicDenials.possible(text.target()), text);
        }
        return List.of();
    }

    private List<SegmentProblem> problems(List<Span> source, List<Span> perhapsSource, List<Span> target, List<Span> perhapsTarget,
            TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>();
        if (source.size() > perhapsTarget.size()) {
            Span lost = source.get(Math.min(source.size() - 1, perhapsTarget.size()));
            String place = source.size() == 1 || perhapsTarget.isEmpty() ? "negation.lost" : "negation.fewer";
            problems.add(SegmentProblem.missing(id(), place, lost, lost.of(text.source())));
        }
        if (target.size() > perhapsSource.size()) {
            Span added = target.get(perhapsSource.size());
            problems.add(new SegmentProblem(id(), "negation.added", List.of(added.of(text.target())), Optional.empty(),
                    Optional.of(added), List.of()));
        }
        return problems;
    }
}
