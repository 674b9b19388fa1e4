package org.muqabala.translation.exchange.xliff;

import java.util.Set;

import org.muqabala.core.translation.SegmentState;

/** How the versions of XLIFF say how far a translation has come. */
final class XliffStates {

    /** Begins the finer states that version 2 knows no word for. */
    static final String OWN = "muqabala:";
    /** How version 1 calls what was taken over from another version. */
    static final String INHERITED = "leveraged-inherited";

    private static final Set<String> UNREVIEWED = Set.of("needs-review-translation", "needs-review-adaptation", "needs-review-l10n");
    private static final Set<String> BEGUN = Set.of("needs-translation", "needs-adaptation", "needs-l10n");

    private XliffStates() {
    }

    /** Of a segment of version 2 that has a translation. */
    static SegmentState two(XmlElement segment) {
        String state = segment.attributeOr("state", "");
        SegmentState usual = switch (state) {
            case "reviewed", "final" -> SegmentState.REVIEWED;
            case "initial" -> SegmentState.DRAFT;
            // a state that is left out means initial by the book, and that the tool keeps none by custom
            default -> SegmentState.TRANSLATED;
        };
        return switch (segment.attributeOr("subState", "")) {
            case OWN + "fuzzy" -> SegmentState.FUZZY;
            case OWN + "draft" -> SegmentState.DRAFT;
            case OWN + "carried" -> usual == SegmentState.REVIEWED ? usual : SegmentState.CARRIED;
            default -> usual;
        };
    }

    /** The state of version 2. */
    static String two(SegmentState state) {
        return switch (state) {
            case EMPTY, FUZZY, DRAFT -> "initial";
            case CARRIED, TRANSLATED -> "translated";
            case REVIEWED -> "reviewed";
        };
    }

    /** What version 2 cannot say otherwise; empty if there is nothing more to say. */
    static String finer(SegmentState state) {
        return switch (state) {
            case FUZZY, DRAFT, CARRIED -> OWN + state.id();
            case EMPTY, TRANSLATED, REVIEWED -> "";
        };
    }

    /** Of a target of version 1 with a translation in it. */
    static SegmentState one(XmlElement unit, XmlElement target) {
        String state = target.attributeOr("state", "");
        if (unit.attributeOr("approved", "no").equals("yes") || state.equals("final") || state.equals("signed-off")) {
            return SegmentState.REVIEWED;
        } else if (UNREVIEWED.contains(state)) {
            return SegmentState.FUZZY;
        } else if (BEGUN.contains(state)) {
            return SegmentState.DRAFT;
        }
        return target.attributeOr("state-qualifier", "").equals(INHERITED) ? SegmentState.CARRIED : SegmentState.TRANSLATED;
    }

    /** The state of version 1. */
    static String one(SegmentState state) {
        return switch (state) {
            case EMPTY -> "new";
            case DRAFT -> "needs-translation";
            case FUZZY -> "needs-review-translation";
            case CARRIED, TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
        };
    }
}
