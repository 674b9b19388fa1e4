package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.Sense;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.DivergenceClassifier;
import org.muqabala.core.spi.Verdict;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/** Days and times: another day, a day that only one version names, another way to say the same. */
final class DateClassifier implements DivergenceClassifier {

    /** Words for a year, month or day that its number implies. */
    private static final Set<String> UNITS = Set.of("العام", "عام", "السنه", "سنه", "الشهر", "شهر", "اليوم", "يوم", "في");

    private static final Set<String> FIRST = Set.of("اول", "الاول", "فاتح", "#1");
    private static final Set<String> YEARS = Set.of("العام", "السنه");
    private static final Set<String> GREENWICH = Set.of("غرينتش", "غرينيتش", "جرينتش", "جرينيتش", "تغ");

    private final Lexicon lexicon;

    DateClassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public String id() {
        return "date";
    }

    @Override
    public Optional<Verdict> judge(Change change) {
        if (change.isOneSided() && isInGreenwichTime(change.present().words())
                && (change.present().has(Feature.DIGITS) || change.present().has(Feature.TIME_OF_DAY))) {
            return verdict(Significance.STYLISTIC, "date.greenwich", change);
        }
        if (isMonthBeforeItsName(change)) {
            return verdict(Significance.COSMETIC, "date.same-date", change);
        }
        if (change.kind() == Change.Kind.WORDS && !change.isOneSided() && isFirstOfMonth(change.a())
                && isFirstOfMonth(change.b()) && change.context().nextWord().startsWith("#m")) {
            return verdict(Significance.COSMETIC, "date.same-date", change);
        }
        if (!change.either(Category.DATE)) {
            return Optional.empty();
        }
        if (!change.isOneSided() && EqualValues.areOneDate(change.a().words(), change.b().words(), change.context().previousWord())) {
            return verdict(Significance.COSMETIC, "date.same-date", change);
        }
        if (onlyRelative(change.a()) && onlyRelative(change.b()) && (change.isOneSided() || relation(change.a()) == relation(change.b()))) {
            return verdict(Significance.STYLISTIC, "date.relative-word", change);
        }
        if (change.kind() == Change.Kind.WORDS && isYear(change.a()) && isYear(change.b())) {
            return Optional.of(new Verdict(DivergenceType.LEXICAL, Significance.STYLISTIC,
                    Reason.of("wording.synonym", change.a().text(), change.b().text())));
        }
        if (isWordForDay(change.a()) && isWordForDay(change.b())) {
            return Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                    Reason.of("date.unit", change.a().text(), change.b().text())));
        }
        if (change.isOneSided() && onlyWeekday(change.present()) && change.context().dateBeside()) {
            return verdict(Significance.STYLISTIC, "date.weekday", change);
        }
        if (change.isOneSided() && isKnownAnyhow(change.present(), change.context())) {
            return verdict(Significance.STYLISTIC, "date.relative-word", change);
        }
        boolean units = namesUnit(change.a()) && namesUnit(change.b());
        if (units && !change.a().text().startsWith("ال") && !change.b().text().startsWith("ال")) {
            return Optional.of(new Verdict(DivergenceType.FUNCTION_WORD, Significance.STYLISTIC,
                    Reason.of("date.unit", change.a().text(), change.b().text())));
        }
        if (units && change.context().dateBeside()) {
            return verdict(Significance.STYLISTIC, "date.unit", change);
        }
        return verdict(Significance.SUBSTANTIVE, change.isOneSided() ? "date.one-sided" : "date.other-day", change);
    }

    /** {@code (4,40 ت غ)}: the hour that both versions give, in Greenwich time. */
    private static boolean isInGreenwichTime(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && (words.get(last).equals("غ") && words.get(last - 1).equals("ت") || GREENWICH.contains(words.get(last)));
    }

    /** {@code أمس} beside the weekday that both versions give, {@code اليوم} behind {@code صباح}. */
    private boolean isKnownAnyhow(Wording wording, Change.Context context) {
        if (wording.words().size() != 1 || !wording.has(Feature.RELATIVE_DAY)) {
            return false;
        }
        Sense before = lexicon.sense(context.previousWord());
        return before.has(Feature.WEEKDAY) || lexicon.sense(context.nextWord()).has(Feature.WEEKDAY)
                || wording.words().get(0).equals("اليوم") && before.has(Feature.TIME_OF_DAY);
    }

    /** {@code أول}, {@code الأول من} before the name of a month. */
    private static boolean isFirstOfMonth(Wording wording) {
        return isFirst(wording.words().get(0)) && (wording.words().size() == 1
                || wording.words().size() == 2 && wording.words().get(1).equals("من"));
    }

    /** Whether the folded word counts the first of a month. */
    static boolean isFirst(String word) {
        return FIRST.contains(word);
    }

    /** {@code شهر} before the name of the month that both versions give. */
    private static boolean isMonthBeforeItsName(Change change) {
        return change.isOneSided() && change.kind() == Change.Kind.WORDS && change.present().words().equals(List.of("شهر"))
                && change.context().nextWord().startsWith("#m");
    }

    /** {@code العام} or {@code السنة}, where no number stands behind it. */
    private static boolean isYear(Wording wording) {
        return wording.words().size() == 1 && YEARS.contains(wording.words().get(0));
    }

    /** {@code يوم} before the weekday that both versions give, or {@code في} in its place. */
    private static boolean isWordForDay(Wording wording) {
        return wording.words().stream().allMatch(word -> word.equals("يوم") || word.equals("في"));
    }

    /** {@code العام} before {@code 1968}. */
    private static boolean namesUnit(Wording wording) {
        return wording.words().stream().allMatch(DateClassifier::isUnit);
    }

    /** Whether the folded word only says that a number is a year's, a month's or a day's. */
    static boolean isUnit(String word) {
        return UNITS.contains(word);
    }

    private static boolean onlyRelative(Wording wording) {
        return wording.senses().stream().allMatch(sense -> sense.has(Feature.RELATIVE_WORD));
    }

    /** Whether next, last or this one is meant. */
    private static long relation(Wording wording) {
        return wording.senses().stream().mapToLong(Sense::value).findFirst().orElse(0);
    }

    private static boolean onlyWeekday(Wording wording) {
        return wording.senses().stream().allMatch(sense -> sense.has(Feature.WEEKDAY) || sense.has(Feature.FUNCTION));
    }

    private static Optional<Verdict> verdict(Significance significance, String rule, Change change) {
        return Optional.of(new Verdict(DivergenceType.DATE, significance, Reason.of(rule, change.a().text(), change.b().text())));
    }
}
