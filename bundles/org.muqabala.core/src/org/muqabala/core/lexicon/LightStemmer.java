package org.muqabala.core.lexicon;

import java.util.List;

/**
 * Cuts the commonest proclitics and endings off a folded Arabic word, after the "light10" stemmer of Larkey, Ballesteros and
 * Connell (2002). Two forms of a lemma mostly share what is left; it is no lemma and never shown.
 */
public final class LightStemmer {

    private static final List<String> PREFIXES = List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");
    private static final List<String> SUFFIXES = List.of("هما", "تان", "تين", "ها", "ان", "ات", "ون", "ين", "يه", "تا", "هم", "نا", "وا", "ه", "ي", "ا", "ت");

    /** The stem of a folded word; the word itself where too little would be left. */
    public String stem(String word) {
        String stem = word;
        if (stem.length() > 3 && (stem.charAt(0) == 'و' || stem.charAt(0) == 'ف')) {
            stem = stem.substring(1);
        }
        for (String prefix : PREFIXES) {
            if (stem.startsWith(prefix) && stem.length() - prefix.length() >= 3) {
                stem = stem.substring(prefix.length());
                break;
            }
        }
        for (int round = 0; round < 2; round++) {
            stem = withoutSuffix(stem);
        }
        return stem;
    }

    private static String withoutSuffix(String word) {
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= 3) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
