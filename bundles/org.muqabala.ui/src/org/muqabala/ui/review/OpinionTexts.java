package org.muqabala.ui.review;

import org.muqabala.core.review.ReviewerVerdict.Opinion;

/** Says what reviewers think. */
final class OpinionTexts {

    private OpinionTexts() {
    }

    /** As a choice of one's own. */
    static String choice(Opinion opinion) {
        return switch (opinion) {
            case APPROVES -> Messages.opinion_approve;
            case OBJECTS -> Messages.opinion_object;
            case ABSTAINS -> Messages.opinion_abstain;
        };
    }

    /** As a line about another reviewer: {0} is the name. */
    static String line(Opinion opinion) {
        return switch (opinion) {
            case APPROVES -> Messages.opinion_approves;
            case OBJECTS -> Messages.opinion_objects;
            case ABSTAINS -> Messages.opinion_abstains;
        };
    }
}
