package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

/** What is painted of a divergence: the whole word, even where one letter of it differs. */
class RenderingTest {

    @Test
    void aLetterThatDiffersIsPaintedWithItsWord() {
        String older = "قال الوزير إن الاجتماع استمر أكثر من ثلاث ساعات في موسكو أمس.";
        String newer = "قال الوزير إن الاجتماع استمر لأكثر من ثلاث ساعات في موسكو أمس.";
        Mark letter = rendering(older, newer, Side.B).marks().stream().filter(mark -> mark.span().of(newer).equals("ل")).findFirst().orElseThrow();
        assertEquals("لأكثر", letter.painted().of(newer));
    }

    @Test
    void paintedWordsAreWholeAndNeverOverlap() {
        for (List<String> pair : List.of(List.of("000", "001"), List.of("001", "004"), List.of("002", "004"))) {
            for (Side side : Side.values()) {
                Rendering rendering = rendering(Seeds.text(pair.get(0)), Seeds.text(pair.get(1)), side);
                Mark before = null;
                for (Mark mark : rendering.marks()) {
                    assertTrue(mark.painted().contains(mark.span()), mark.toString());
                    assertEquals(mark.span().isEmpty(), mark.painted().isEmpty());
                    assertTrue(before == null || before.painted().end() <= mark.painted().start(), mark.toString());
                    assertTrue(mark.span().isEmpty() || isBorder(rendering, mark.painted().start()), mark.painted().of(rendering.text()));
                    before = mark;
                }
            }
        }
    }

    /** The edge of a word, or of what another mark has of it. */
    private static boolean isBorder(Rendering rendering, int place) {
        String text = rendering.text();
        boolean inside = place > 0 && Character.isLetterOrDigit(text.charAt(place - 1)) && Character.isLetterOrDigit(text.charAt(place));
        return !inside || rendering.marks().stream().map(Mark::painted).map(Span::end).anyMatch(end -> end == place);
    }

    private static Rendering rendering(String older, String newer, Side side) {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("a", older), Article.typed("b", newer), Progress.NONE);
        return Rendering.of(comparison, Ledger.of(comparison), side);
    }
}
