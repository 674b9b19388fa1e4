package org.muqabala.ui.review;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Blocker;

/** Says what keeps a review from closing, a line each. */
record BlockerTexts(Comparison comparison) {

    private static final int LONGEST = 40;

    String line(Blocker blocker) {
        return switch (blocker) {
            case Blocker.Unseen unseen -> NLS.bind(Messages.blocker_unseen, unseen.row().number(), words(unseen.row()));
            case Blocker.WorkLeft left -> NLS.bind(Messages.blocker_workLeft, left.row().number(), words(left.row()));
            case Blocker.Pending pending -> NLS.bind(pending.annotation().isOrphan() ? Messages.blocker_orphan : Messages.blocker_pending,
                    isolated(pending.annotation().author()), isolated(words(pending.annotation())));
            case Blocker.Objection objection -> NLS.bind(Messages.opinion_objects, isolated(objection.verdict().reviewer()));
            case Blocker.NoApproval none -> Messages.blocker_noApproval;
        };
    }

    private String words(LedgerRow row) {
        Side side = row.divergence().b().isEmpty() ? Side.A : Side.B;
        return isolated(shortened(row.divergence().on(side).of(comparison.article(side).text())));
    }

    private static String words(Annotation annotation) {
        return shortened(annotation.note().isEmpty() ? annotation.proposal() : annotation.note());
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int space = line.lastIndexOf(' ', LONGEST);
        return line.length() <= LONGEST ? line : line.substring(0, space < 0 ? LONGEST : space) + "…";
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
