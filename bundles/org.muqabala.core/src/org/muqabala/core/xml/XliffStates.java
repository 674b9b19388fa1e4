package org.muqabala.core.xml;

import java.util.Set;

import org.muqabala.core.translation.SegmentState;

/** How the two families of XLIFF say how far a translation has come. */
public final class XliffStates {

    /** Begins the finer states that version 2 knows no word for. */
    private static final String OWN = "muqabala:";
    /** How version 1 calls what was taken over from another version. */
    private static final String INHERITED = "leveraged-inherited";

    private static final Set<String> UNREVIEWED = Set.of("needs-review-translation", "needs-review-adaptation", "needs-review-l10n");
    private static final Set<String> BEGUN = Set.of("needs-translation", "needs-adaptation", "needs-l10n");

    private XliffStates() {
    }

    /**
     * Of a segment of version 2 that has a translation.
     *
     * @param state as it stands there; empty if it does not
     * @param subState likewise
     */
    public static SegmentState ofTwo(String state, String subState) {
        SegmentState usual = switch (state) {
            case "reviewed", "final" -> SegmentState.REVIEWED;
            case "initial" -> SegmentState.DRAFT;
            // a state that is left out means initial by the book, and that the tool keeps none by custom
            default -> SegmentState.TRANSLATED;
        };
        return switch (subState) {
            case OWN + "fuzzy" -> SegmentState.FUZZY;
            case OWN + "draft" -> SegmentState.DRAFT;
            case OWN + "carried" -> usual == SegmentState.REVIEWED ? usual : SegmentState.CARRIED;
            default -> usual;
        };
    }

    /** The state of version 2. */
    public static String two(SegmentState state) {
        return switch (state) {
            case EMPTY, FUZZY, DRAFT -> "initial";
            case CARRIED, TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
        };
    }

    /** What version 2 says beside the state; empty if there is nothing more to say. */
    public static String subState(SegmentState state) {
        return switch (state) {
            case FUZZY, DRAFT, CARRIED -> OWN + state.id();
            case EMPTY, TRANSLATED, REVIEWED -> "";
        };
    }

    /**
     * Of a unit of version 1 that has a translation.
     *
     * @param approved whether the unit is said to be
     * @param state as it stands in the target; empty if it does not
     * @param qualifier likewise
     */
    public static SegmentState ofOne(boolean approved, String state, String qualifier) {
        if (approved || state.equals("final") || state.equals("signed-off")) {
            return SegmentState.REVIEWED;
        } else if (UNREVIEWED.contains(state)) {
            return SegmentState.FUZZY;
        } else if (BEGUN.contains(state)) {
            return SegmentState.DRAFT;
        }
        return qualifier.equals(INHERITED) ? SegmentState.CARRIED : SegmentState.TRANSLATED;
    }

    /** The state of version 1. */
    public static String one(SegmentState state) {
        return switch (state) {
            case EMPTY -> "new";
            case DRAFT -> "needs-translation";
            case FUZZY -> "needs-review-translation";
            case CARRIED, TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
        };
    }

    /** What version 1 says beside the state; empty if there is nothing more to say. */
    public static String qualifier(SegmentState state) {
        return state == SegmentState.CARRIED ? INHERITED : "";
    }
}
