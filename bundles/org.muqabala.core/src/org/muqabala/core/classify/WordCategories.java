package org.muqabala.core.classify;

import java.util.Set;
import java.util.stream.IntStream;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;

/** What a word without counterpart is to an editor, by the word lists and by what stands around it. */
final class WordCategories {

    /** How far after an uncertain verb of saying its speech may begin. */
    private static final int SPEECH_WITHIN = 6;

    /** How far behind a number {@code على الأقل} still bounds it. */
    private static final int COUNTED_WITHIN = 5;

    private static final Set<String> PERHAPS = Set.of("قد", "وقد", "فقد");
    private static final Set<String> PAST = Set.of("كان", "كانت", "كانوا", "وكان", "وكانت", "كانا", "وكانوا");
    private static final Set<String> ONE_OF = Set.of("أحد", "احد", "إحدى", "احدى", "وأحد", "بأحد", "لأحد", "لإحدى", "بإحدى");
    /** Months whose names are also verbs or common words, as they are written. */
    private static final Set<String> DOUBTFUL_MONTHS = Set.of("مارس", "آب", "اب", "ماي", "أوت", "وآب", "ومارس");
    private static final Set<String> BEFORE_MONTHS = Set.of("في", "من", "منذ", "خلال", "حتي", "شهر", "بين", "الي", "نهايه",
            "بدايه", "مطلع", "اواخر", "اوائل", "منتصف", "قبل", "بعد");
    private static final Set<String> YEARS = Set.of("عام", "سنه", "العام", "السنه", "عامي", "موسم", "لعام", "لسنه", "منذ");
    private static final Set<String> TIMES = Set.of("يوم", "اليوم", "الاسبوع", "اسبوع", "الشهر", "شهر", "عام", "السنه", "سنه",
            "الموسم", "الليله", "الصيف", "الشتاء", "الربيع", "الخريف", "الفتره", "القرن", "العقد", "الفصل", "الربع", "النصف",
            "اليومين", "الاسبوعين", "الشهرين", "العامين", "الايام", "الاسابيع", "الاشهر", "الشهور", "السنوات", "الاعوام", "اول");
    private static final Set<String> CENTURIES = Set.of("القرن", "القرنين", "الالف", "الالفيه");
    private static final Set<String> ORDINALS = Set.of("الاول", "الاولي");
    /** Two of a unit of time, which count it. */
    private static final Set<String> DUAL_TIMES = Set.of("يومين", "يومان", "ساعتين", "ساعتان", "اسبوعين", "اسبوعان", "شهرين",
            "شهران", "عامين", "عامان", "سنتين", "سنتان", "دقيقتين", "دقيقتان", "عقدين", "عقدان", "قرنين", "قرنان");
    /** {@code ظهر} also appeared, {@code عصر} also is an age. */
    private static final Set<String> DOUBTFUL_TIMES = Set.of("ظهر", "فجر", "عصر", "وظهر", "وفجر");
    /** {@code السابق} behind a title means a former one. */
    private static final Set<String> DOUBTFUL_RELATIVES =
            Set.of("السابق", "السابقه", "الحالي", "الحاليه", "الجاري", "الجاريه", "التالي", "التاليه");
    /** As they are written: under the folds they are no other words than {@code إلا}. */
    private static final Set<String> DENYING = Set.of("ألا", "ألّا", "وألا", "وألّا", "بألا", "بألّا");
    private static final Set<String> BEHIND_NO_DENIAL = Set.of("سيما", "ان", "يزال", "تزال", "زال", "زالت", "يزالون");

    /** Verbs that say what somebody feels: {@code عبر عن قلقه}. */
    private static final Set<String> EXPRESSING = Set.of("عبر", "عبرت", "عبروا", "يعبر", "تعبر", "معبرا", "معبره");

    /** What {@code دون} says that something lies below. */
    private static final Set<String> LEVELS = Set.of("التوقعات", "توقعات", "المتوقع", "المستوي", "مستوي", "المعدل", "معدل", "سن",
            "السن", "الصفر", "المطلوب", "الحد", "حد");

    private final Units units;
    private final NameBook names;
    private final TitleWords titles;

    WordCategories(Units units, NameBook names) {
        this.units = units;
        this.names = names;
        titles = new TitleWords(units, names);
    }

    Category category(Element element) {
        Lexeme word = element.lexeme();
        int unit = element.unit();
        if (word.key() < 0) {
            return word.has(Feature.FUTURE) ? Category.MODALITY : Category.FUNCTION;
        }
        if (word.has(Feature.MONTH) && !isMonth(unit)) {
            return Category.CONTENT;
        }
        if (DENYING.contains(units.surface(unit))) {
            return Category.MODALITY;
        }
        if (isOfCentury(unit)) {
            return Category.DATE;
        }
        if (isDayBefore(unit)) {
            return Category.DATE;
        }
        if (word.isValue() || word.has(Feature.DIGITS) || word.has(Feature.NUMBER)) {
            return isDate(word, unit) || isPartOfDate(unit) ? Category.DATE : isOneOf(unit) ? Category.FUNCTION : Category.NUMBER;
        }
        if (bounds(unit) || isAtLeast(unit) || isAtLeast(unit + 1) || word.has(Feature.NEGATION) && bounds(unit + 1)) {
            return Category.NUMBER;
        }
        if (isDate(word, unit)) {
            return Category.DATE;
        }
        if (denies(word, unit) || word.has(Feature.MODALITY) && isUncertain(word, unit)) {
            return Category.MODALITY;
        }
        if (isOfCompound(unit) || word.has(Feature.FUNCTION) || word.has(Feature.NEGATION) || word.has(Feature.MODALITY)) {
            return Category.FUNCTION;
        }
        if (word.has(Feature.REPORTING) && says(word, unit)) {
            return Category.REPORTING;
        }
        if (titles.isTitle(unit) || isRole(word, unit) || names.holds(word) || titles.belongsToTitle(unit) || titles.isOfBody(unit)) {
            return Category.NAME;
        }
        return word.has(Feature.ADVERB) ? Category.ADVERB : Category.CONTENT;
    }

    /** {@code أحد المسؤولين}, {@code أحد أسباب} count nobody. */
    private boolean isOneOf(int unit) {
        return ONE_OF.contains(units.surface(unit)) && units.lexeme(unit).has(Feature.NUMBER) && unit + 1 < units.size()
                && isBeside(unit + 1) && !has(unit + 1, Feature.FUNCTION);
    }

    /** The day before a month, the year behind one or behind {@code عام}. */
    private boolean isPartOfDate(int unit) {
        int month = folded(unit + 1).equals("من") ? unit + 2 : unit + 1;
        if (has(month, Feature.MONTH) && isMonth(month)) {
            return true;
        }
        boolean year = WordShape.YEAR.fits(folded(unit));
        return year && (YEARS.contains(folded(unit - 1)) || has(unit - 1, Feature.MONTH));
    }

    /**
     * {@code الثامن} behind {@code القرن}, {@code ثلاثينات} before it, and {@code القرن} between such a word and one for its
     * place in time.
     */
    private boolean isOfCentury(int unit) {
        boolean behind = CENTURIES.contains(folded(unit - 1)) && (isNumber(unit) || ORDINALS.contains(folded(unit)));
        return behind || isDecade(unit) && (CENTURIES.contains(folded(unit + 1)) || has(unit + 1, Feature.RELATIVE_WORD))
                || CENTURIES.contains(folded(unit)) && isDecade(unit - 1);
    }

    private boolean isDecade(int unit) {
        return folded(unit).endsWith("ات") && WordShape.DECADE.fits(folded(unit));
    }

    /** {@code أول} and {@code من} of {@code أول من أمس}, {@code الأول} of {@code أمس الأول}. */
    private boolean isDayBefore(int unit) {
        return folded(unit).equals("الاول") && folded(unit - 1).equals("امس") && isBeside(unit)
                || folded(unit).equals("اول") && (folded(unit + 1).equals("امس")
                || folded(unit + 1).equals("من") && folded(unit + 2).equals("امس"))
                || folded(unit).equals("من") && folded(unit - 1).equals("اول") && folded(unit + 1).equals("امس");
    }

    private boolean isDate(Lexeme word, int unit) {
        if (word.has(Feature.MONTH)) {
            return isMonth(unit);
        }
        if (word.has(Feature.RELATIVE_WORD)) {
            return !DOUBTFUL_RELATIVES.contains(word.folded()) || isTime(unit - 1);
        }
        if (word.has(Feature.TIME_OF_DAY)) {
            return !DOUBTFUL_TIMES.contains(word.folded()) || isTime(unit + 1);
        }
        if (word.folded().endsWith("العام")) {
            return has(unit + 1, Feature.RELATIVE_WORD) && !DOUBTFUL_RELATIVES.contains(folded(unit + 1))
                    || !(isBeside(unit) && (folded(unit - 1).startsWith("ال") || has(unit - 1, Feature.TITLE)));
        }
        if (YEARS.contains(word.folded()) && WordShape.YEAR.fits(folded(unit + 1))) {
            return true;
        }
        if (word.folded().endsWith("منتصف")) {
            return folded(unit + 1).equals("الليل") || folded(unit + 1).equals("النهار");
        }
        if (word.folded().endsWith("الساعه")) {
            return folded(unit + 1).startsWith("#t");
        }
        return word.has(Feature.WEEKDAY) || word.has(Feature.RELATIVE_DAY) || word.folded().equals("يوم") && has(unit + 1, Feature.WEEKDAY);
    }

    /** Whether {@code مارس} is a month and no verb: something of a date stands beside it. */
    private boolean isMonth(int unit) {
        return !DOUBTFUL_MONTHS.contains(units.surface(unit)) || BEFORE_MONTHS.contains(folded(unit - 1)) || isNumber(unit - 1)
                || isNumber(unit + 1)
                || has(unit - 1, Feature.MONTH) || has(unit + 1, Feature.MONTH) || has(unit - 1, Feature.TIME_OF_DAY);
    }

    private boolean isTime(int unit) {
        return TIMES.contains(folded(unit)) || has(unit, Feature.WEEKDAY) || has(unit, Feature.MONTH) || has(unit, Feature.RELATIVE_DAY);
    }

    /** {@code لا سيما} denies nothing, nor does {@code غير أن}. */
    private boolean denies(Lexeme word, int unit) {
        boolean below = word.folded().equals("دون") && LEVELS.contains(folded(unit + 1));
        return word.has(Feature.NEGATION) && !below && !BEHIND_NO_DENIAL.contains(folded(unit + 1));
    }

    /** {@code قد} makes doubtful only what is to come; before a past verb it says nothing. */
    private boolean isUncertain(Lexeme word, int unit) {
        if (!PERHAPS.contains(word.folded())) {
            return true;
        }
        String verb = folded(unit + 1);
        boolean past = PAST.contains(folded(unit - 1)) || verb.endsWith("ت") && !verb.startsWith("ي");
        return !past && !verb.isEmpty() && "يتن".indexOf(verb.charAt(0)) >= 0;
    }

    private boolean bounds(int unit) {
        return has(unit, Feature.APPROXIMATOR) && (isNumber(unit + 1)
                || folded(unit).equals("تقريبا") && (isNumber(unit - 1) || isNumber(unit - 2))
                || isNumber(unit + 2) && !has(unit + 1, Feature.TITLE));
    }

    private boolean isOfCompound(int unit) {
        return CompoundPrepositions.hold(folded(unit - 1), folded(unit)) || CompoundPrepositions.hold(folded(unit), folded(unit + 1));
    }

    /** {@code على الأقل}, which mostly stands behind what is counted. */
    private boolean isAtLeast(int unit) {
        return folded(unit).equals("الاقل") && folded(unit - 1).endsWith("علي")
                && IntStream.rangeClosed(unit - COUNTED_WITHIN, unit + 2).anyMatch(at -> isNumber(at) || DUAL_TIMES.contains(folded(at)));
    }

    /** {@code المهاجم} before a name. */
    private boolean isRole(Lexeme word, int unit) {
        return word.has(Feature.SOURCE) && word.folded().startsWith("ال") && word.sense().value() == 1 && unit + 1 < units.size()
                && isBeside(unit + 1)
                && names.holds(units.lexeme(unit + 1));
    }

    /** A word such as {@code نقل} says something only where speech follows it. */
    private boolean says(Lexeme word, int unit) {
        if (!word.has(Feature.SAYS_BEFORE_SPEECH)) {
            return true;
        }
        if (EXPRESSING.contains(Proclitics.withoutLetter(word.folded())) && folded(unit + 1).equals("عن")) {
            return true;
        }
        for (int next = unit + 1; next < Math.min(units.size(), unit + SPEECH_WITHIN); next++) {
            String between = units.tokens().text().substring(units.end(next - 1), units.start(next));
            if (between.chars().anyMatch(mark -> mark == ':' || Characters.isQuote(mark)) || SpeechParticles.holds(folded(next))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(int unit) {
        return has(unit, Feature.NUMBER) || has(unit, Feature.DIGITS);
    }

    private boolean has(int unit, Feature feature) {
        return unit >= 0 && unit < units.size() && units.lexeme(unit).has(feature);
    }

    /** The folded word; empty beyond the ends of the article. */
    private String folded(int unit) {
        return unit >= 0 && unit < units.size() ? units.lexeme(unit).folded() : "";
    }

    /** Whether only space lies between the unit and the one before. */
    private boolean isBeside(int unit) {
        return unit > 0 && units.tokens().text().substring(units.end(unit - 1), units.start(unit)).isBlank();
    }
}
