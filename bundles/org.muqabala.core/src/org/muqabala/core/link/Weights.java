package org.muqabala.core.link;

import java.util.Arrays;

import org.muqabala.core.align.Units;
import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.spi.Progress;

/**
 * How much it tells that two sentences share a word: rare words tell more than common ones, particles hardly anything, names,
 * titles and an agency's initials little, since stories of one day share them all.
 */
public final class Weights {

    /** The weight of a word that both versions hold once. */
    static final int FULL = 30;

    private static final int FUNCTION = 3;
    private static final int STOCK_FEATURES = Feature.TITLE.bit() | Feature.GIVEN_NAME.bit() | Feature.WEEKDAY.bit() | Feature.MONTH.bit()
            | Feature.RELATIVE_DAY.bit() | Feature.RELATIVE_WORD.bit() | Feature.REPORTING.bit() | Feature.TIME_OF_DAY.bit();

    /** Of each unit its weight and that of all before it, and at the end that of all. */
    private final int[] sumsA;
    private final int[] sumsB;

    /**
     * @param progress asked whether the work is still wanted
     * @throws java.util.concurrent.CancellationException if it is not
     */
    public Weights(Version a, Version b, Progress progress) {
        int[] frequencies = new int[1 + Math.max(largestStem(a.units()), largestStem(b.units()))];
        progress.throwIfCancelled();
        count(a.units(), frequencies);
        count(b.units(), frequencies);
        double logTotal = Math.log(Math.max(40, a.sentenceCount() + b.sentenceCount()));
        int[] rarities = rarities(frequencies, logTotal);
        progress.throwIfCancelled();
        sumsA = sums(a.units(), frequencies, rarities);
        progress.throwIfCancelled();
        sumsB = sums(b.units(), frequencies, rarities);
    }

    private Weights(int[] sumsA, int[] sumsB) {
        this.sumsA = sumsA;
        this.sumsB = sumsB;
    }

    /** The same weights, A and B exchanged. */
    public Weights mirrored() {
        return new Weights(sumsB, sumsA);
    }

    /** The weight of a unit, between 1 and {@link #FULL}. */
    int of(Side side, int unit) {
        int[] sums = side == Side.A ? sumsA : sumsB;
        return sums[unit + 1] - sums[unit];
    }

    /** The weight of units together. */
    int of(Side side, UnitRange range) {
        int[] sums = side == Side.A ? sumsA : sumsB;
        return sums[range.to()] - sums[range.from()];
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

    /** The rarity of a word by how often both versions hold it. */
    private static int[] rarities(int[] frequencies, double logTotal) {
        int[] rarities = new int[1 + Arrays.stream(frequencies).max().orElse(0)];
        for (int frequency = 0; frequency < rarities.length; frequency++) {
            rarities[frequency] = rarity(frequency, logTotal);
        }
        return rarities;
    }

    private static int[] sums(Units units, int[] frequencies, int[] rarities) {
        int[] sums = new int[units.size() + 1];
        for (int unit = 0; unit < units.size(); unit++) {
            int rarity = rarities[frequencies[units.stem(unit)]];
            boolean small = !units.isContent(unit) || units.isLetter(unit);
            sums[unit + 1] = sums[unit] + (small ? FUNCTION : units.hasAny(unit, STOCK_FEATURES) ? Math.max(1, rarity / 3) : rarity);
        }
        return sums;
    }

    private static int rarity(int frequency, double logTotal) {
        double rarity = (logTotal - Math.log(Math.max(1, frequency / 2.0))) / logTotal;
        return (int) Math.round(FULL * Math.max(0.2, Math.min(1, rarity)));
    }
}
