package org.muqabala.core.classify;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.lexicon.Derivation;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.spi.Change;
import org.muqabala.core.spi.Wording;
import org.muqabala.core.spi.Wording.Category;

/**
 * Words that tell one number, time or degree of certainty together: {@code أكثر من} before a number that the versions write in two
 * ways, {@code عربتين} and {@code 3 عربات}, {@code الأسبوع المنتهي في 12 أبريل} and {@code الأسبوع الماضي}, {@code لن} and {@code قد لا}.
 */
final class AdjoiningValues implements AdjoiningRule {

    /** Most words that lead up to a time: {@code قبل نهاية العام}. */
    private static final int LEADING = 3;
    /** What tells where in a period a time lies. */
    private static final Set<String> PARTS_OF_TIME = Set.of("نهايه", "بدايه", "مطلع", "اواخر", "اوائل", "منتصف", "ختام", "حلول",
            "السنه", "سنه", "المنتهي", "المنتهيه", "الربع", "النصف", "اول", "شهر", "يوم", "عام", "صيف", "شتاء", "خريف", "ربيع",
            "قبل", "بعد");
    /** What denial and certainty take along. */
    private static final Set<String> AUXILIARIES = Set.of("قد", "وقد", "فقد", "يكن", "تكن", "يكونوا", "كان", "كانت");

    private final Lexicon lexicon;

    AdjoiningValues(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Category> together(Change first, Change second) {
        if (isBound(first) && isNumber(second) || countsDual(first, second) || countsOtherwise(first, second)
                || countsOtherwise(second, first)) {
            return Optional.of(Category.NUMBER);
        }
        if (isFirstOfMonth(first, second)) {
            return Optional.of(Category.DATE);
        }
        if (leadsToTime(first, second) || leadsToTime(second, first) || isYearForTime(first, second) || isYearForTime(second, first)) {
            return Optional.of(Category.DATE);
        }
        return isModal(first) && isAuxiliary(second) || isAuxiliary(first) && isModal(second)
                ? Optional.of(Category.MODALITY) : Optional.empty();
    }

    /** {@code أول} and {@code الأول من} before the name of a month. */
    private static boolean isFirstOfMonth(Change day, Change of) {
        return day.context().nextWord().startsWith("#m") && AdjoiningRule.areForms(day) && DateClassifier.isFirst(day.a().words().get(0))
                && DateClassifier.isFirst(day.b().words().get(0)) && AdjoiningRule.isLone(of) && of.present().words().equals(List.of("من"));
    }

    /** {@code أكثر من} before a number that the versions write in two ways. */
    private static boolean isBound(Change change) {
        return AdjoiningRule.isLone(change) && change.only(Category.NUMBER) && change.present().has(Feature.APPROXIMATOR)
                && !change.present().has(Feature.NUMBER) && !change.present().has(Feature.DIGITS);
    }

    private static boolean isNumber(Change change) {
        return change.kind() == Change.Kind.SPELLING && WordShape.DIGITS.fits(change.a().words().get(0))
                && change.a().has(Feature.DIGITS) != change.b().has(Feature.DIGITS);
    }

    /** {@code 3} before {@code عربات} where the other version has {@code عربتين}; another number than two. */
    private static boolean countsDual(Change number, Change counted) {
        return AdjoiningRule.isLone(number) && number.only(Category.NUMBER) && number.present().words().size() == 1 && isDualOfOne(counted)
                && number.present().words().get(0).startsWith("#") && !number.present().words().get(0).equals("#2");
    }

    /** {@code يومين} in one version and {@code يوم واحد} in the other. */
    private static boolean countsOtherwise(Change dual, Change counted) {
        return AdjoiningRule.areOpposite(dual, counted) && counted.only(Category.NUMBER) && counted.present().words().size() == 2
                && dual.present().words().size() == 1 && isDual(dual.present().words().get(0)) && !counted.present().words().contains("#2")
                && counted.present().words().stream().anyMatch(word -> Derivation.sameLemma(word, dual.present().words().get(0)));
    }

    private static boolean isDualOfOne(Change change) {
        if (change.kind() != Change.Kind.FORM && !(AdjoiningRule.isPair(change) && WordMeanings.isWordForWord(change))) {
            return false;
        }
        String first = change.a().words().get(0);
        String second = change.b().words().get(0);
        return isDual(first) != isDual(second) && (Derivation.sameLemma(first, second) || Derivation.sameRoot(first, second));
    }

    private static boolean isDual(String word) {
        return word.length() > 4 && (word.endsWith("ين") || word.endsWith("ان")) && !word.startsWith("ال");
    }

    /** {@code المنتهي} beside {@code الماضي} and {@code في 12 أبريل}. */
    private boolean leadsToTime(Change leading, Change time) {
        return AdjoiningRule.isPair(time) && time.only(Category.DATE) && AdjoiningRule.isLone(leading)
                && leading.present().words().size() <= LEADING
                && AdjoiningRule.isPlain(leading) && leading.present().words().stream().allMatch(this::isOfTime)
                && leading.present().words().stream().anyMatch(word -> !AdjoiningPrepositions.isTaken(word));
    }

    private boolean isOfTime(String word) {
        return AdjoiningPrepositions.isTaken(word) || PARTS_OF_TIME.contains(word)
                || lexicon.is(NounKind.TIME, Proclitics.withoutArticle(word))
                || WordShape.YEAR.fits(word);
    }

    /** {@code العام الماضي} in one version and {@code في 2024} in the other. */
    private static boolean isYearForTime(Change time, Change year) {
        return AdjoiningRule.areOpposite(time, year) && time.only(Category.DATE) && year.only(Category.NUMBER) && isYear(year.present());
    }

    private static boolean isYear(Wording wording) {
        return WordShape.RECENT_YEAR.fits(wording.words().get(wording.words().size() - 1)) && wording.words().size() <= 2;
    }

    private static boolean isModal(Change change) {
        return change.kind() == Change.Kind.WORDS && change.only(Category.MODALITY) && change.present().words().size() == 1;
    }

    private static boolean isAuxiliary(Change change) {
        return AdjoiningRule.isLone(change) && AUXILIARIES.containsAll(change.present().words());
    }
}
