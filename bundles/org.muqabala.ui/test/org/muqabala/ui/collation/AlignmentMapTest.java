package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.collation.AlignmentMap.Level;
import org.muqabala.ui.collation.AlignmentMap.Stretch;

class AlignmentMapTest {

    private static final Article A = Article.typed("a", "واحد اثنان ثلاثة أربعة");
    private static final Article B = Article.typed("b", "صفر واحد اثنان ثلاثة أربعة خمسة");

    @Test
    void withoutLinksTheWholeTextsAreLevel() {
        AlignmentMap map = map();
        assertEquals(new Stretch(new Level(0, 0), new Level(A.text().length(), B.text().length())), map.around(Side.A, 7));
    }

    @Test
    void theEndsOfALinkStandLevel() {
        AlignmentMap map = map(link(false, new Span(5, 11), new Span(9, 15)));
        assertEquals(new Stretch(new Level(5, 9), new Level(11, 15)), map.around(Side.A, 6));
        assertEquals(map.around(Side.A, 6), map.around(Side.B, 9));
        assertEquals(new Level(11, 15), map.around(Side.B, 20).from());
    }

    @Test
    void aMovedLinkTakesNoPart() {
        AlignmentMap map = map(link(true, new Span(5, 11), new Span(21, 26)));
        assertEquals(new Level(0, 0), map.around(Side.A, 8).from());
    }

    @Test
    void everyPlaceLiesInItsStretchOnBothSidesOfTheSeeds() {
        Comparison comparison = new Collator(Profile.NEWS).compare(
                Article.typed("001", Seeds.text("001")), Article.typed("004", Seeds.text("004")), Progress.NONE);
        AlignmentMap map = AlignmentMap.of(comparison);
        for (Side side : Side.values()) {
            for (int place = 0; place < comparison.article(side).text().length(); place++) {
                Stretch stretch = map.around(side, place);
                assertTrue(stretch.from().on(side) <= place && place <= stretch.to().on(side), stretch + " at " + place);
                assertTrue(stretch.from().a() < stretch.to().a() && stretch.from().b() < stretch.to().b(), stretch.toString());
            }
        }
    }

    private static AlignmentMap map(Link... links) {
        return AlignmentMap.of(new Comparison(A, B, List.of(links), List.of(), List.of()));
    }

    private static Link link(boolean moved, Span a, Span b) {
        return new Link("L1", Relation.IDENTICAL, moved, List.of(a), List.of(b), List.of());
    }
}
