package org.muqabala.core.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.muqabala.core.text.fold.FoldChain;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;

/**
 * Names of countries, of most capitals and of many large cities in Arabic, as the Unicode locale data know them. Loading them takes
 * a noticeable moment, so one is made only where names must be told from other words.
 */
public final class PlaceNames {

    private static final ULocale ARABIC = new ULocale("ar");
    /** Shorter words of longer names, such as {@code دي}, name nothing by themselves. */
    private static final int SHORTEST = 3;
    private static final String CLITICS = "وفبكل";
    /** Words of place names that are common words as well: {@code جزر}, {@code جنوب}, {@code المتحدة}. */
    private static final Set<String> COMMON = Set.of("جزر", "جزيره", "جمهوريه", "مملكه", "المملكه", "جنوب", "جبل", "ساحل", "راس", "الراس", "دار", "الدار",
            "بيضاء", "البيضاء", "اخضر", "الاخضر", "اسود", "الاسود", "الجبل", "الاقاليم", "الاراضي", "الاقليم", "المحيط", "الامير", "السفلي", "الشماليه",
            "الجنوبيه", "الغربيه", "الجديده", "الوسطي", "طارق", "سان", "القمر", "السلام", "ترك", "مدينه", "خليج", "نهر");

    private final FoldChain folds;
    private final Set<String> words = new HashSet<>();

    /** @param folds under which words are asked for */
    public PlaceNames(FoldChain folds) {
        this.folds = folds;
        LocaleDisplayNames regions = LocaleDisplayNames.getInstance(ARABIC);
        for (String country : Locale.getISOCountries()) {
            add(regions.regionDisplayName(country));
        }
        TimeZoneNames cities = TimeZoneNames.getInstance(ARABIC);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            add(cities.getExemplarLocationName(zone));
        }
    }

    /** Whether the folded word names a place or stands in a place's name, perhaps behind proclitics. */
    public boolean holds(String folded) {
        for (int cut = 0; cut <= 2 && folded.length() - cut >= SHORTEST; cut++) {
            if (words.contains(folded.substring(cut))) {
                return true;
            }
            if (CLITICS.indexOf(folded.charAt(cut)) < 0) {
                return false;
            }
        }
        return false;
    }

    private void add(String name) {
        if (name == null) {
            return;
        }
        for (String word : name.split("[^\\p{L}\\p{M}]+")) {
            String folded = folds.key(word);
            if (folded.length() >= SHORTEST && !COMMON.contains(folded)) {
                words.add(folded);
            }
        }
    }
}
