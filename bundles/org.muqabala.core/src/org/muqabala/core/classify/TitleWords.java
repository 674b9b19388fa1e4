package org.muqabala.core.classify;

import java.util.Set;

import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Proclitics;

/** Which words of an article are titles and names of bodies, and which go with one: {@code السوري} behind {@code الرئيس}. */
final class TitleWords {

    /** Most words with the article that go with a title. */
    private static final int LONGEST_TITLE = 3;
    /** What a name by one's child begins with: {@code أبو عمر}. */
    private static final Set<String> KUNYA = Set.of("ابو", "ابي", "ابا");
    private static final Set<String> ADJECTIVES = Set.of("كبير", "كبيره");
    /** Adjectives of a title that do not end like one. */
    private static final Set<String> TITLE_ADJECTIVES = Set.of("العام", "العامه", "الاول", "الاعلي", "المساعد", "السابق",
            "الراحل", "الجديد", "المنتخب", "الاكبر", "الحاكم", "المتحده", "الموحد", "الموحده");

    private final Units units;
    private final NameBook names;

    TitleWords(Units units, NameBook names) {
        this.units = units;
        this.names = names;
    }

    /** {@code كبير} alone is an adjective. */
    boolean isTitle(int unit) {
        return KUNYA.contains(folded(unit)) || has(unit, Feature.TITLE)
                && (!ADJECTIVES.contains(folded(unit)) || folded(unit + 1).startsWith("ال"));
    }

    /**
     * {@code السوري} behind {@code الرئيس}, {@code للحزب} behind {@code الأمين العام}, {@code البنك المركزي} behind {@code
     * محافظ}; not {@code المعرض} behind {@code افتتح الوزير}.
     */
    boolean belongsToTitle(int unit) {
        if (KUNYA.contains(folded(unit - 1)) && isBeside(unit)) {
            return true;
        }
        if (isInsideTitle(unit) || isInsideTitle(unit - 1) && folded(unit).startsWith("ال")) {
            return true;
        }
        if (folded(unit).startsWith("لل") && isBeside(unit)
                && (isTitle(unit - 1) || isTitleAdjective(unit - 1) && isBeside(unit - 1) && isTitle(unit - 2))) {
            return true;
        }
        int at = unit;
        while (unit - at < LONGEST_TITLE && at > 0 && folded(at).startsWith("ال") && isBeside(at)) {
            boolean construct = !folded(at - 1).startsWith("ال") && !folded(at - 1).startsWith("وال");
            if (isTitle(at - 1)) {
                return construct || isTitleAdjective(at);
            }
            if (!isTitleAdjective(at)) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** {@code المصرية} of {@code وزارة الصحة المصرية}, {@code حماية} of {@code جهاز حماية المنافسة}. */
    boolean isOfBody(int unit) {
        if (isBody(unit - 1) && isBeside(unit) && unit + 1 < units.size() && isBeside(unit + 1) && folded(unit + 1).startsWith("ال")) {
            return isInConstruct(unit) && !folded(unit).endsWith("ها") && !WordShape.THIRD_PERSON.fits(folded(unit));
        }
        if (!folded(unit).startsWith("ال") || !isTitleAdjective(unit)) {
            return false;
        }
        int at = unit;
        while (unit - at < LONGEST_TITLE && at > 0 && isBeside(at)) {
            at--;
            if (isBody(at)) {
                return at < unit - 1;
            }
            if (!folded(at).startsWith("ال") && (!isInConstruct(at) || folded(at).startsWith("لل"))) {
                return false;
            }
        }
        return false;
    }

    /** A noun that begins the name of a body, without the article. */
    private boolean isBody(int unit) {
        return names.beginsBody(Proclitics.withoutLetter(folded(unit))) || names.beginsBody(folded(unit));
    }

    /** {@code لجنة} of {@code رئيس لجنة التحكيم}. */
    private boolean isInsideTitle(int unit) {
        return isTitle(unit - 1) && isBeside(unit) && folded(unit + 1).startsWith("ال") && isBeside(unit + 1)
                && isInConstruct(unit - 1) && isInConstruct(unit);
    }

    private boolean isInConstruct(int unit) {
        String word = folded(unit);
        return !word.startsWith("ال") && !word.startsWith("وال") && !units.lexeme(unit).isValue()
                && units.lexeme(unit).isContent() && !has(unit, Feature.REPORTING);
    }

    private boolean isTitleAdjective(int unit) {
        String word = folded(unit);
        return word.length() > 4 && (word.endsWith("ي") || word.endsWith("يه")) || TITLE_ADJECTIVES.contains(word);
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
