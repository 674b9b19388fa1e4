package org.muqabala.ui.translation;

import org.muqabala.core.translation.SegmentState;
import org.muqabala.ui.collation.Tint;

/** What the states of a segment are called and how they look: a word, a sign, a tint. */
public final class StateTexts {

    private StateTexts() {
    }

    public static String word(SegmentState state) {
        return switch (state) {
            case EMPTY -> Messages.state_empty;
            case FUZZY -> Messages.state_fuzzy;
            case DRAFT -> Messages.state_draft;
            case CARRIED -> Messages.state_carried;
            case TRANSLATED -> Messages.state_translated;
            case REVIEWED -> Messages.state_reviewed;
        };
    }

    static String sign(SegmentState state) {
        return switch (state) {
            case EMPTY -> "○";
            case FUZZY -> "≈";
            case DRAFT -> "◐";
            case CARRIED -> "↷";
            case TRANSLATED -> "✓";
            case REVIEWED -> "✓✓";
        };
    }

    static Tint tint(SegmentState state) {
        return switch (state) {
            case EMPTY -> Tint.COSMETIC;
            case FUZZY -> Tint.SUBSTANTIVE;
            case DRAFT -> Tint.STYLISTIC;
            case CARRIED -> Tint.MOVED;
            case TRANSLATED, REVIEWED -> Tint.ONLY_B;
        };
    }
}
