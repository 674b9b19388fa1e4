package org.muqabala.core.link;

import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;

/**
 * How much it tells that two sentences share a word: rare words tell more than common ones, particles hardly anything, names and
 * titles little, since stories of one day share them all.
 */
final class Weights {

    /** The weight of a word that both versions hold once: ten tenths of a word. */
    static final int FULL = 30;

    private static final int FUNCTION = 3;
    private static final int STOCK_FEATURES = Feature.TITLE.bit() | Feature.GIVEN_NAME.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit()
            | Feature.RELATIVE_DAY.bit() | Feature.RELATIVE_WORD.bit() | Feature.REPORTING.bit() | Feature.TIME_OF_DAY.bit();

    private final Map<Integer, int[]> frequencies = new HashMap<>();
    private final double logTotal;

    Weights(Version a, Version b) {
        count(a.units());
        count(b.units());
        logTotal = Math.log(Math.max(40, a.sentenceCount() + b.sentenceCount()));
    }

    private void count(Units units) {
        for (int i = 0; i < units.size(); i++) {
            frequencies.computeIfAbsent(units.lexeme(i).stem(), stem -> new int[1])[0]++;
        }
    }

    int frequency(Lexeme lexeme) {
        int[] count = frequencies.get(lexeme.stem());
        return count == null ? 0 : count[0];
    }

    /** Between 1 and {@link #FULL}. */
    int of(Lexeme lexeme) {
        if (!lexeme.isContent()) {
            return FUNCTION;
        }
        double rarity = (logTotal - Math.log(Math.max(1, frequency(lexeme) / 2.0))) / logTotal;
        int weight = (int) Math.round(FULL * Math.max(0.2, Math.min(1, rarity)));
        return (lexeme.sense().features() & STOCK_FEATURES) != 0 ? Math.max(1, weight / 3) : weight;
    }
}
