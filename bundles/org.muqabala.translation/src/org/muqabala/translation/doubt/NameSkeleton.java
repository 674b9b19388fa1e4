package org.muqabala.translation.doubt;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.lexicon.NounForms;
import org.muqabala.translation.check.NameSound;

/**
 * The consonants of a name, by which it is known again in the other script. Of words of other scripts than Arabic and Latin there are
 * none.
 */
final class NameSkeleton {

    private static final int MOST_READINGS = 32;
    /** What each folded letter may sound like, in the signs of {@link NameSound}; {@code -} where it may be a vowel. */
    private static final Map<Character, String> SOUNDS = Map.ofEntries(Map.entry('ب', "b"), Map.entry('پ', "b"), Map.entry('ت', "t"),
            Map.entry('ث', "ts"), Map.entry('ج', "g"), Map.entry('چ', "s"), Map.entry('ح', "-"), Map.entry('خ', "x"), Map.entry('د', "d"),
            Map.entry('ذ', "ds"), Map.entry('ر', "r"), Map.entry('ز', "s"), Map.entry('ژ', "g"), Map.entry('س', "s"), Map.entry('ش', "s"),
            Map.entry('ص', "s"), Map.entry('ض', "d"), Map.entry('ط', "t"), Map.entry('ظ', "sd"), Map.entry('ع', "-"), Map.entry('غ', "g"),
            Map.entry('ف', "f"), Map.entry('ڤ', "f"), Map.entry('ق', "kg"), Map.entry('ك', "k"), Map.entry('گ', "g"), Map.entry('ل', "l"),
            Map.entry('م', "m"), Map.entry('ن', "n"), Map.entry('ه', "-"), Map.entry('و', "-f"), Map.entry('ي', "-"), Map.entry('ا', "-"));

    private NameSkeleton() {
    }

    /** Every skeleton that a folded word may have; the caller's own. */
    static Set<String> of(String folded) {
        Set<String> skeletons = new LinkedHashSet<>();
        if (WordKey.isArabic(folded)) {
            NounForms.withoutProclitics(folded).stream().filter(form -> !form.startsWith("ال"))
                    .forEach(form -> skeletons.addAll(ofArabic(form)));
        } else if (folded.chars().allMatch(letter -> Character.UnicodeScript.of(letter) != Character.UnicodeScript.CYRILLIC)) {
            skeletons.add(NameSound.sound(WordKey.withoutPossessive(folded)));
        }
        return skeletons;
    }

    private static Set<String> ofArabic(String word) {
        Set<String> readings = Set.of("");
        for (char letter : word.toCharArray()) {
            String sounds = SOUNDS.getOrDefault(letter, "-");
            Set<String> longer = new LinkedHashSet<>();
            for (String reading : readings) {
                sounds.chars().forEach(sound -> longer.add(sound == '-' || reading.endsWith(Character.toString(sound)) ? reading
                        : reading + (char) sound));
            }
            readings = longer;
            if (readings.size() > MOST_READINGS) {
                return Set.of();
            }
        }
        return readings;
    }
}
