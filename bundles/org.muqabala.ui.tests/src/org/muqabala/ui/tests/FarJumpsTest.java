package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** In 100 000 words a side a jump goes at once where it should, over all that nobody has laid out yet. */
class FarJumpsTest {

    private static final int PARAGRAPHS = 2400;
    /** A few screens of each pane; all would be twice as many as there are paragraphs. */
    private static final int FEW = 200;
    private static final String TIMES = " للمرة ";
    private static final List<String> CITIES =
            List.of("القاهرة", "بيروت", "عمّان", "الدوحة", "الخرطوم", "مسقط", "صنعاء", "نواكشوط", "الرباط");
    private static final List<String> NEWS =
            List.of("غادر الوفد", "وصل الوزير إلى", "اجتمع المجلس في", "توقفت المفاوضات في", "أعلن الناطق في");

    private record Line(StyledText text, int start) {
    }

    private final WorkbenchTester workbench = new WorkbenchTester();
    private EditedStory story;
    private CollationEditorTester collation;
    private final Set<Line> laidOut = new HashSet<>();

    @BeforeEach
    void compare() throws CoreException {
        story = new EditedStory(workbench);
        EditedStory.write(story.older(), text(0));
        EditedStory.write(story.newer(), text(1));
        collation = story.compare();
        watch(collation.text(Side.A));
        watch(collation.text(Side.B));
    }

    @AfterEach
    void close() throws CoreException {
        CollationPreferences.chooseViewMode(ViewMode.SIDE_BY_SIDE);
        story.delete();
    }

    /** Paragraphs of two to ten sentences, one in ninety with another city in the first. */
    private static String text(int other) {
        return IntStream.range(0, PARAGRAPHS).mapToObj(i -> IntStream.range(0, 2 + i * 5 % 9)
                .mapToObj(j -> sentence(i, j, i % 90 == 4 && j == 0 ? other : 0))
                .collect(Collectors.joining(" "))).collect(Collectors.joining("\n"));
    }

    private static String sentence(int paragraph, int sentence, int other) {
        String news = NEWS.get((paragraph + sentence) % NEWS.size());
        String city = CITIES.get((paragraph * 7 + sentence + other) % CITIES.size());
        return news + " " + city + TIMES + paragraph + " مساء أمس.";
    }

    @Test
    void theEndIsInSightAndBothStandLevelThere() {
        assertFew(laidOutBy(() -> dragToEnd(collation.text(Side.B))));
        EventLoop.settle();
        workbench.picture("far-jump-to-the-end");
        StyledText newer = collation.text(Side.B);
        int foot = newer.getClientArea().height - newer.getBottomMargin();
        assertEquals(Map.of(Side.A, foot, Side.B, foot), ofEach(side -> end(collation.text(side))));
    }

    @Test
    void theEndIsReachedByKeysToo() {
        StyledText text = collation.text(Side.B);
        text.setFocus();
        assertFew(laidOutBy(() -> text.invokeAction(ST.TEXT_END)));
        EventLoop.settle();
        int foot = text.getClientArea().height;
        for (Side side : Side.values()) {
            int y = collation.text(side).getLocationAtOffset(collation.text(side).getCharCount()).y;
            assertTrue(0 <= y && y + text.getLineHeight() <= foot, side + " ends at " + y + " of " + foot);
        }
        assertEquals(text.getCharCount(), text.getCaretOffset());
    }

    @Test
    void bothEndsOfADivergenceStandBesideEachOther() {
        LedgerRow row = middle();
        assertFew(laidOutBy(() -> collation.walk().select(row)));
        EventLoop.settle();
        workbench.picture("far-jump-to-a-divergence");
        int third = collation.text(Side.A).getClientArea().height / 3;
        for (Side side : Side.values()) {
            assertEquals(third, y(side, row), 1, side.toString());
        }
    }

    @Test
    void nothingMovesOnTheScreenWhileWhatWasJumpedOverIsLaidOut() {
        collation.walk().select(middle());
        EventLoop.settle();
        Map<Side, List<Integer>> before = ofEach(this::screen);
        Map<Side, Integer> heights = ofEach(side -> LaidOutText.height(collation.text(side)));
        for (Side side : Side.values()) {
            EventLoop.waitFor("the height of all lines of " + side,
                    () -> collation.text(side).getVerticalBar().getMaximum() == heights.get(side),
                    () -> collation.text(side).getVerticalBar().getMaximum() + " instead of " + heights.get(side));
        }
        EventLoop.settle();
        assertEquals(before, ofEach(this::screen));
        for (Side side : Side.values()) {
            StyledText text = collation.text(side);
            assertEquals(LaidOutText.heightAbove(text), text.getTopPixel(), "the top pixel of " + side);
            assertEquals(text.getTopPixel(), text.getVerticalBar().getSelection(), "what the scroll bar says of " + side);
        }
    }

    @Test
    void theTopIsReachedFromAnywhereAndStandsThere() {
        collation.walk().select(middle());
        EventLoop.settle();
        drag(collation.text(Side.B), 0);
        EventLoop.settle();
        for (Side side : Side.values()) {
            assertEquals(collation.text(side).getTopMargin(), collation.text(side).getLinePixel(0), side.toString());
        }
    }

    @Test
    void whatAnotherEditorReplacesIsEstimatedToo() {
        StyledText text = collation.text(Side.B);
        AtomicBoolean jumped = new AtomicBoolean();
        IDocument document = collation.part().viewer().orElseThrow().viewer(Side.B).getDocument();
        assertFew(laidOutBy(() -> {
            document.set(text(2));
            text.getDisplay().asyncExec(() -> {
                dragToEnd(text);
                jumped.set(true);
            });
            EventLoop.waitFor("the jump", jumped::get);
        }));
        EventLoop.settle();
        int foot = text.getClientArea().height - text.getBottomMargin();
        assertEquals(foot, end(text));
    }

    @Test
    void theOneColumnJumpsAsFar() {
        CollationPreferences.chooseViewMode(ViewMode.UNIFIED);
        EventLoop.settle();
        StyledText text = collation.part().viewer().orElseThrow().focusedViewer().getTextWidget();
        watch(text);
        assertFew(laidOutBy(() -> collation.walk().select(middle())));
        int y = text.getLocationAtOffset(text.getText().indexOf(paragraph(middle()))).y;
        assertTrue(0 <= y && y < text.getClientArea().height, "it stands at " + y);
    }

    private LedgerRow middle() {
        List<LedgerRow> rows = collation.walk().shown().stream().filter(row -> !row.isPassage()).toList();
        return rows.get(rows.size() / 2);
    }

    /** The words after a row that tell in which paragraph it is. */
    private String paragraph(LedgerRow row) {
        String text = collation.model().comparison().b().text();
        int start = text.indexOf(TIMES, row.place(Side.B).orElseThrow().start());
        return text.substring(start, text.indexOf(' ', start + TIMES.length()) + 1);
    }

    /** Which lines are laid out meanwhile. */
    private Set<Line> laidOutBy(Runnable jump) {
        laidOut.clear();
        jump.run();
        return Set.copyOf(laidOut);
    }

    /** Whoever listens has all lines laid out anew: so the text is told that they are others now. */
    private void watch(StyledText text) {
        text.addBidiSegmentListener(event -> laidOut.add(new Line(text, event.lineOffset)));
        text.notifyListeners(SWT.Modify, new Event());
    }

    private static void assertFew(Set<Line> lines) {
        assertTrue(lines.size() < FEW, lines.size() + " lines");
    }

    private static void dragToEnd(StyledText text) {
        drag(text, text.getVerticalBar().getMaximum() - text.getVerticalBar().getThumb());
    }

    private static void drag(StyledText text, int selection) {
        text.getVerticalBar().setSelection(selection);
        text.getVerticalBar().notifyListeners(SWT.Selection, new Event());
    }

    private static int end(StyledText text) {
        return text.getLinePixel(text.getLineCount());
    }

    private int y(Side side, LedgerRow row) {
        return collation.text(side).getLocationAtOffset(row.place(side).orElseThrow().start()).y;
    }

    /** The line at the upper edge, and where it stands and those after it that are in sight. */
    private List<Integer> screen(Side side) {
        StyledText text = collation.text(side);
        int first = text.getLineIndex(0);
        int last = text.getLineIndex(text.getClientArea().height);
        return IntStream.concat(IntStream.of(first), IntStream.rangeClosed(first, last).map(text::getLinePixel)).boxed().toList();
    }

    private static <T> Map<Side, T> ofEach(Function<Side, T> known) {
        return Arrays.stream(Side.values()).collect(Collectors.toMap(side -> side, known));
    }
}
