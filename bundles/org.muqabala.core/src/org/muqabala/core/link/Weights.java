package org.muqabala.core.link;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;

/**
 * How much it tells that two sentences share a word: rare words tell more than common ones, particles hardly anything, names and
 * titles little, since stories of one day share them all.
 */
final class Weights {

    /** The weight of a word that both versions hold once. */
    static final int FULL = 30;

    private static final int FUNCTION = 3;
    private static final int STOCK_FEATURES = Feature.TITLE.bit() | Feature.GIVEN_NAME.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit()
            | Feature.RELATIVE_DAY.bit() | Feature.RELATIVE_WORD.bit() | Feature.REPORTING.bit() | Feature.TIME_OF_DAY.bit();

    private final int[] weightsA;
    private final int[] weightsB;

    Weights(Version a, Version b) {
        int[] frequencies = new int[1 + Math.max(largestStem(a.units()), largestStem(b.units()))];
        count(a.units(), frequencies);
        count(b.units(), frequencies);
        double logTotal = Math.log(Math.max(40, a.sentenceCount() + b.sentenceCount()));
        weightsA = weights(a.units(), frequencies, logTotal);
        weightsB = weights(b.units(), frequencies, logTotal);
    }

    /** The weight of a unit, between 1 and {@link #FULL}. */
    int of(Side side, int unit) {
        return side == Side.A ? weightsA[unit] : weightsB[unit];
    }

    /** The weight of units together. */
    int of(Side side, UnitRange range) {
        int sum = 0;
        for (int unit = range.from(); unit < range.to(); unit++) {
            sum += of(side, unit);
        }
        return sum;
    }

    private static int largestStem(Units units) {
        int largest = 0;
        for (int unit = 0; unit < units.size(); unit++) {
            largest = Math.max(largest, units.stem(unit));
        }
        return largest;
    }

    private static void count(Units units, int[] frequencies) {
        for (int unit = 0; unit < units.size(); unit++) {
            frequencies[units.stem(unit)]++;
        }
    }

    private static int[] weights(Units units, int[] frequencies, double logTotal) {
        int[] weights = new int[units.size()];
        int[] byStem = new int[frequencies.length];
        for (int unit = 0; unit < weights.length; unit++) {
            Lexeme word = units.lexeme(unit);
            int stem = word.stem();
            if (byStem[stem] == 0) {
                byStem[stem] = rarity(frequencies[stem], logTotal);
            }
            boolean stock = (word.sense().features() & STOCK_FEATURES) != 0;
            weights[unit] = !word.isContent() ? FUNCTION : stock ? Math.max(1, byStem[stem] / 3) : byStem[stem];
        }
        return weights;
    }

    private static int rarity(int frequency, double logTotal) {
        double rarity = (logTotal - Math.log(Math.max(1, frequency / 2.0))) / logTotal;
        return (int) Math.round(FULL * Math.max(0.2, Math.min(1, rarity)));
    }
}
