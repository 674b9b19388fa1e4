package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;

/** Texts of many screens are laid out little by little, and are all there in the end. */
class LongTextsTest {

    private static final int PARAGRAPHS = 300;

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), text(0));
        EditedStory.write(story.newer(), text(7));
        collation = story.compare();
    }

    @AfterEach
    void close() throws CoreException {
        story.delete();
    }

    /** Paragraphs of one to nine sentences: no two neighbours are of one height. */
    private static String text(int first) {
        return IntStream.range(first, first + PARAGRAPHS).mapToObj(i -> i + ". " + EditedStory.WORDS.repeat(1 + i * 5 % 9))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theScrollBarKnowsInTheEndHowTallTheyAre() {
        for (Side side : Side.values()) {
            assertTrue(collation.text(side).getWordWrap());
            waitForHeight(collation.text(side));
        }
    }

    @Test
    void whatIsWrittenMakesThemTaller() {
        StyledText text = collation.text(Side.B);
        int before = LaidOutText.height(text);
        collation.write(Side.B, 0, EditedStory.WORDS.repeat(40) + "\n").catchUp();
        assertTrue(LaidOutText.height(text) > before);
        waitForHeight(text);
    }

    @Test
    void theLastDivergenceIsOneStepAway() {
        collation.previous();
        LedgerRow last = collation.walk().shown().getLast();
        assertEquals(last, collation.walk().current().orElseThrow());
        Side side = last.place(Side.B).isPresent() ? Side.B : Side.A;
        StyledText text = collation.text(side);
        int y = text.getLocationAtOffset(last.place(side).orElseThrow().start()).y;
        assertTrue(0 <= y && y <= text.getClientArea().height, "it stands at " + y);
    }

    private static void waitForHeight(StyledText text) {
        int height = LaidOutText.height(text);
        EventLoop.waitFor("the height of all lines", () -> text.getVerticalBar().getMaximum() == height,
                () -> text.getVerticalBar().getMaximum() + " instead of " + height);
    }
}
