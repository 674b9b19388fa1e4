package org.muqabala.translation.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.translation.check.DayName;
import org.muqabala.translation.check.Mentions;

/** Weekdays and months that the source names no longer. */
final class DayDoubts implements DoubtFinder {

    private final Mentions mentions;
    private final Locale sourceLanguage;
    private final Locale targetLanguage;

    DayDoubts(Mentions mentions, Locale sourceLanguage, Locale targetLanguage) {
        this.mentions = mentions;
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
    }

    @Override
    public List<Doubt> in(SourceChange change, String target) {
        List<DayName> former = mentions.dayNames(change.former(), sourceLanguage);
        List<DayName> now = mentions.dayNames(change.now(), sourceLanguage);
        List<DayName> gone = former.stream().filter(DayName::certain).filter(day -> now.stream().noneMatch(day::isSameDay)).toList();
        List<Doubt> doubts = new ArrayList<>();
        for (DayName day : mentions.dayNames(target, targetLanguage)) {
            gone.stream().filter(day::isSameDay).filter(other -> day.certain()).findFirst()
                    .ifPresent(other -> doubts.add(doubt(day, other, added(day.kind(), former, now), change)));
        }
        return doubts;
    }

    private static List<DayName> added(DayName.Kind kind, List<DayName> former, List<DayName> now) {
        return now.stream().filter(day -> day.kind() == kind && former.stream().noneMatch(day::isSameDay)).toList();
    }

    private static Doubt doubt(DayName inTarget, DayName gone, List<DayName> added, SourceChange change) {
        return added.size() == 1
                ? new Doubt(inTarget.place(), Reason.DAY, gone.place().of(change.former()), added.getFirst().place().of(change.now()))
                : change.doubt(inTarget.place(), Reason.DAY, gone.place());
    }
}
