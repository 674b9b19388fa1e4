package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.ui.collation.DivergenceTexts;

/** Whoever points at a painted word is told what it is, how much it weighs and why. */
class HoverTest {

    private static final int LOOKED_AT = 3;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
    }

    @AfterEach
    void cleanUp() throws CoreException {
        workbench.tidyUp();
    }

    @Test
    void aPaintedWordSaysWhatItIsHowMuchItWeighsAndWhy() {
        for (Side side : Side.values()) {
            List<Mark> marks = inSight(side, place -> true);
            assertEquals(LOOKED_AT, marks.size());
            marks.forEach(mark -> assertSays(side, mark));
        }
    }

    @Test
    void soDoesTheFirstWordOfAWrappedRow() {
        List<Mark> marks = inSight(Side.A, place -> isFirstOfAWrappedRow(collation.text(Side.A), place));
        assertFalse(marks.isEmpty());
        marks.forEach(mark -> assertSays(Side.A, mark));
    }

    @Test
    void wordsThatBothVersionsHaveSayNothing() {
        StyledText text = collation.text(Side.A);
        Pointer pointer = new Pointer(text).over(inSight(Side.A, place -> true).getFirst().span().start());
        EventLoop.waitFor("the tip", () -> !pointer.tips().isEmpty());
        List<Mark> marks = collation.model().rendering(Side.A).marks();
        int plain = IntStream.range(0, text.getCharCount()).filter(place -> Character.isLetter(text.getText().charAt(place)))
                .filter(place -> marks.stream().noneMatch(mark -> mark.painted().start() <= place && place <= mark.painted().end())).findFirst().orElseThrow();
        pointer.over(plain);
        EventLoop.waitFor("the tip to go", () -> pointer.tips().isEmpty());
        assertEquals(List.of(), pointer.tipsWithinASecond());
    }

    private void assertSays(Side side, Mark mark) {
        Pointer pointer = new Pointer(collation.text(side)).over(mark.span().start());
        EventLoop.waitFor("a tip over " + mark, () -> !pointer.tips().isEmpty());
        pointer.picture("hover");
        String expected = new DivergenceTexts(new ReasonTexts(Locale.getDefault())).summary(mark.row());
        assertEquals(List.of(inOneLine(expected)), pointer.tips().stream().map(HoverTest::inOneLine).toList());
        Language.assertSpoken(List.of(expected.lines().findFirst().orElseThrow()));
        pointer.away();
        EventLoop.waitFor("the tip to go", () -> pointer.tips().isEmpty());
    }

    /** A tip breaks its lines where it has to. */
    private static String inOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    /** The first painted words on the screen that begin at such a place. */
    private List<Mark> inSight(Side side, IntPredicate wanted) {
        StyledText text = collation.text(side);
        return collation.model().rendering(side).marks().stream()
                .filter(mark -> !mark.span().isEmpty() && collation.walk().shows(mark.row()))
                .filter(mark -> isInSight(text, mark.span().start()) && wanted.test(mark.span().start())).limit(LOOKED_AT).toList();
    }

    private static boolean isInSight(StyledText text, int place) {
        int y = text.getLocationAtOffset(place).y;
        return y > 0 && y + text.getLineHeight(place) < text.getClientArea().height;
    }

    private static boolean isFirstOfAWrappedRow(StyledText text, int place) {
        return place > text.getOffsetAtLine(text.getLineAtOffset(place))
                && text.getLocationAtOffset(place - 1).y < text.getLocationAtOffset(place).y;
    }
}
