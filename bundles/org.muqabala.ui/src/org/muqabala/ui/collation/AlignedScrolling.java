package org.muqabala.ui.collation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * Keeps two panes level: when one scrolls, the other follows so that what is linked to the text under the eye stands beside it.
 * The eye rests a third below the upper edge, and reads its way there from the first line: where one stands at its beginning, so does the
 * other.
 */
final class AlignedScrolling {

    private final Map<Side, VersionPane> panes;
    private final Supplier<AlignmentMap> alignment;

    /** @param alignment asked anew each time */
    AlignedScrolling(Map<Side, VersionPane> panes, Supplier<AlignmentMap> alignment) {
        this.panes = panes;
        this.alignment = alignment;
        panes.values().forEach(pane -> pane.onScroll(() -> follow(pane)));
    }

    /** Brings both ends of a row of the ledger beside each other, without scrolling when they stand so already. */
    void reveal(LedgerRow row) {
        Span a = row.place(Side.A).orElse(null);
        Span b = row.place(Side.B).orElse(null);
        if (a == null || b == null) {
            Side side = a == null ? Side.B : Side.A;
            revealAlone(panes.get(side), a == null ? b : a);
        } else if (!standLevel(a, b)) {
            level(panes.get(Side.A).pixelOf(a.start()), panes.get(Side.B).pixelOf(b.start()));
        }
    }

    /**
     * Scrolls the other version so that a passage of it stands beside one of this version, which stays where it is as far as the ends of
     * the text allow.
     */
    void bringBeside(Side side, Span here, Span there) {
        VersionPane stays = panes.get(side);
        VersionPane moves = panes.get(side.other());
        int y = Math.clamp(stays.extent(here).y, 0, eye(moves));
        moves.scrollTo(moves.pixelOf(there.start()) - y);
    }

    /**
     * Brings the other version beside what one shows, after their rows came to stand elsewhere: level at the row in hand where that is in
     * sight, else at the eye. Two that stand at their beginnings stay there.
     */
    void level(VersionPane leader, Optional<LedgerRow> inHand) {
        if (panes.values().stream().allMatch(pane -> pane.top() == 0)) {
            return;
        }
        VersionPane follower = panes.get(leader.side().other());
        Optional<Integer> here = inHand.flatMap(row -> row.place(leader.side())).map(span -> leader.pixelOf(span.start()) - leader.top())
                .filter(y -> y >= 0 && y < leader.height());
        Optional<Integer> there = inHand.flatMap(row -> row.place(follower.side())).map(Span::start);
        if (here.isPresent() && there.isPresent()) {
            follower.scrollTo(follower.pixelOf(there.get()) - here.get());
        } else {
            follow(leader);
        }
    }

    private void revealAlone(VersionPane pane, Span span) {
        if (!isOnScreen(pane, span)) {
            pane.scrollTo(pane.pixelOf(span.start()) - eye(pane));
            follow(pane);
        }
    }

    private void follow(VersionPane leader) {
        VersionPane follower = panes.get(leader.side().other());
        int eye = Math.min(eye(leader), leader.pixelsAbove());
        AlignmentMap.Stretch stretch = alignment.get().around(leader.side(), leader.placeAt(eye));
        double share = share(leader, stretch, eye);
        int from = follower.pixelOf(stretch.from().on(follower.side()));
        int to = follower.pixelOf(stretch.to().on(follower.side()));
        follower.scrollTo((int) Math.round(from + share * (to - from)) - eye);
    }

    private static double share(VersionPane pane, AlignmentMap.Stretch stretch, int y) {
        int from = pane.pixelOf(stretch.from().on(pane.side()));
        int to = pane.pixelOf(stretch.to().on(pane.side()));
        // Asked last: laying out what is around the ends may have changed how much is above.
        int pixel = pane.top() + y;
        return to <= from ? 0 : Math.clamp((pixel - from) / (double) (to - from), 0, 1);
    }

    /** Puts two pixels of the texts at one height, as near to the eye as the ends of the texts allow. */
    private void level(int pixelA, int pixelB) {
        VersionPane a = panes.get(Side.A);
        VersionPane b = panes.get(Side.B);
        int eye = Math.min(eye(a), Math.min(pixelA, pixelB));
        a.scrollTo(pixelA - eye);
        b.scrollTo(pixelB - eye);
        int lowered = Math.max(pixelA - a.top(), pixelB - b.top());
        a.scrollTo(pixelA - lowered);
        b.scrollTo(pixelB - lowered);
    }

    private boolean standLevel(Span a, Span b) {
        VersionPane paneA = panes.get(Side.A);
        VersionPane paneB = panes.get(Side.B);
        int apart = Math.abs(paneA.extent(a).y - paneB.extent(b).y);
        return apart <= paneA.geometry().rowHeight(a.start()) / 3 && isOnScreen(paneA, a) && isOnScreen(paneB, b);
    }

    /** Whether all of it is there, or it begins so high that scrolling would show no more of it. */
    private static boolean isOnScreen(VersionPane pane, Span span) {
        Rectangle extent = pane.extent(span);
        return extent.y >= 0 && (extent.y <= eye(pane) || extent.y + extent.height <= pane.height());
    }

    private static int eye(VersionPane pane) {
        return pane.height() / 3;
    }
}
