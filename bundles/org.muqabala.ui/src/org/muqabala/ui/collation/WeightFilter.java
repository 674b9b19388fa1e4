package org.muqabala.ui.collation;

import org.muqabala.core.collation.Significance;

/** Which divergences are walked, listed and painted. */
public enum WeightFilter {
    ALL(Significance.COSMETIC),
    NO_COSMETICS(Significance.STYLISTIC),
    SUBSTANTIVE(Significance.SUBSTANTIVE);

    private final Significance lightest;

    WeightFilter(Significance lightest) {
        this.lightest = lightest;
    }

    /** Whether divergences of the weight are shown. */
    public boolean shows(Significance significance) {
        return significance.compareTo(lightest) <= 0;
    }
}
