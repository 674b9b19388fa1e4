package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Months and weekdays that are missing, or others than in the source. */
final class DateCheck implements SegmentCheck {

    private static final int LAST_KNOWN_MONTH = 12;

    private final Mentions mentions;

    DateCheck(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public String id() {
        return "dates";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        if (!Mentions.knowsDays(text.sourceLanguage()) || !Mentions.knowsDays(text.targetLanguage())) {
            return List.of();
        }
        List<DayName> source = mentions.dayNames(text.source(), text.sourceLanguage());
        List<DayName> target = mentions.dayNames(text.target(), text.targetLanguage());
        List<SegmentProblem> problems = new ArrayList<>();
        Stream.of(DayName.Kind.values()).forEach(kind -> problems.addAll(problems(of(kind, source), of(kind, target), text)));
        return problems;
    }

    private static List<DayName> of(DayName.Kind kind, List<DayName> days) {
        return days.stream().filter(day -> day.kind() == kind).toList();
    }

    private List<SegmentProblem> problems(List<DayName> source, List<DayName> target, TranslatedText text) {
        List<DayName> missing = unmatched(source, target);
        List<DayName> added = unmatched(target, source);
        List<SegmentProblem> problems = new ArrayList<>();
        int pairs = Math.min(missing.size(), added.size());
        for (int i = 0; i < pairs; i++) {
            DayName was = missing.get(i);
            DayName is = added.get(i);
            problems.add(new SegmentProblem(id(), "dates.different",
                    List.of(was.place().of(text.source()), is.place().of(text.target())), Optional.of(was.place()),
                    Optional.of(is.place()), fixes(was, is, text)));
        }
        // a weekday that is added says what "yesterday" meant; one that is missing may have become "today"
        missing.stream().skip(pairs).filter(day -> day.kind() == DayName.Kind.MONTH)
                .forEach(day -> problems.add(SegmentProblem.missing(id(), "dates.missing", day.place(), day.place()
                        .of(text.source()))));
        missing.stream().skip(pairs).filter(day -> day.kind() == DayName.Kind.WEEKDAY && target.isEmpty())
                .forEach(day -> problems.add(SegmentProblem.missing(id(), "dates.missing", day.place(), day.place()
                        .of(text.source()))));
        return problems;
    }

    private static List<DayName> unmatched(List<DayName> days, List<DayName> others) {
        return days.stream().filter(DayName::certain).filter(day -> day.kind() == DayName.Kind.WEEKDAY
                || day.number() <= LAST_KNOWN_MONTH)
                .filter(day -> others.stream().noneMatch(day::isSameDay)).toList();
    }

    private static List<QuickFix> fixes(DayName source, DayName target, TranslatedText text) {
        return DayTexts.name(source, text.targetLanguage()).map(name -> List.of(new QuickFix(target.place(), name)))
                .orElse(List.of());
    }
}
