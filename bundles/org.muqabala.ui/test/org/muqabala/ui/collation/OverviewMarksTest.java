package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.OverviewMarks.Mark;

class OverviewMarksTest {

    private static final List<String> VERSIONS = List.of("001", "002", "003", "004");
    private static final int SCREEN = 700;

    @Test
    void everyDivergenceOfEveryTwoVersionsHasItsMarkInsideTheStrip() {
        for (String older : VERSIONS) {
            for (String newer : VERSIONS.subList(VERSIONS.indexOf(older) + 1, VERSIONS.size())) {
                Comparison comparison = new Collator(Profile.NEWS).compare(article(older), article(newer), Progress.NONE);
                List<LedgerRow> rows = Ledger.of(comparison).rows();
                OverviewMarks marks = OverviewMarks.of(rows, row -> false, comparison, SCREEN);
                assertEquals(rows.size(), marks.all().size());
                assertEquals(new HashSet<>(rows), marks.all().stream().map(Mark::row).collect(Collectors.toSet()));
                assertTrue(marks.all().stream().allMatch(OverviewMarksTest::isInside));
                assertWeightierIsPaintedLater(marks);
            }
        }
    }

    private static boolean isInside(Mark mark) {
        return OverviewMarks.HEIGHT < mark.y() && mark.y() < SCREEN - OverviewMarks.HEIGHT;
    }

    /** So that of those that fall on one row of pixels the weightiest is seen, and it is the one that is pointed at. */
    private static void assertWeightierIsPaintedLater(OverviewMarks marks) {
        for (Mark mark : marks.all()) {
            List<Mark> there = marks.all().stream().filter(other -> other.y() == mark.y()).toList();
            Significance weightiest = there.stream().map(OverviewMarksTest::weight).min(Comparator.naturalOrder()).orElseThrow();
            assertEquals(weightiest, weight(there.getLast()));
            assertEquals(Optional.of(there.getLast()), marks.nearest(mark.y()));
        }
    }

    private static Significance weight(Mark mark) {
        return mark.row().divergence().significance();
    }

    @Test
    void whatIsOpenIsSeenBeforeWhatIsSettled() {
        LedgerRow settled = row(1, Significance.SUBSTANTIVE);
        LedgerRow open = row(2, Significance.COSMETIC);
        Comparison comparison = new Comparison(Article.typed("a", "نصّ"), Article.typed("b", "نصٌّ"), List.of(), List.of(), List.of());
        OverviewMarks marks = OverviewMarks.of(List.of(settled, open), Set.of(settled)::contains, comparison, SCREEN);
        assertEquals(open, marks.nearest(0).orElseThrow().row());
    }

    private static LedgerRow row(int number, Significance significance) {
        Divergence divergence = new Divergence(new Span(0, 1), new Span(0, 1), DivergenceType.NUMBER, significance, Reason.of("test"));
        Link link = new Link("L1", Relation.EDITED, false, List.of(new Span(0, 2)), List.of(new Span(0, 2)), List.of(divergence));
        return new LedgerRow(number, Optional.of(link), divergence);
    }

    private static Article article(String seed) {
        return Article.typed(seed, Seeds.text(seed));
    }
}
