package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.ui.tests.EditedStory.WORDS;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;

/** Both versions are edited where they are read against each other, and are collated again as one writes. */
class LiveCollationTest extends EditedArticles {

    @Test
    void whatIsWrittenIsCollated() {
        int place = collation.text(Side.B).getText().indexOf('\n') + 1;
        collation.write(Side.B, place, WORDS).catchUp();
        assertTrue(collation.model().comparison().b().text().startsWith(WORDS, place));
        assertEquals(new Collator(Profile.NEWS).compare(collation.model().comparison().a(), collation.model().comparison().b(), Progress.NONE)
                .links(), collation.model().comparison().links());
        assertEquals(collation.model().ledger().rows().size(), new LedgerTester(workbench).rows(), "the ledger follows");
        workbench.picture("live-written");
    }

    @Test
    void theCurrentDivergenceStaysCurrent() {
        for (int step = 0; step < 12; step++) {
            collation.next();
        }
        LedgerRow before = collation.walk().current().orElseThrow();
        collation.write(Side.A, 0, "عاجل. ").write(Side.B, 0, WORDS).catchUp();
        LedgerRow after = collation.walk().current().orElseThrow();
        assertEquals(before.divergence().type(), after.divergence().type());
        assertEquals(before.divergence().b().start() + WORDS.length(), after.divergence().b().start());
    }

    @Test
    void groundsGoWithTheirWordsBeforeTheyAreCollatedAgain() {
        List<String> before = painted(Side.B);
        collation.write(Side.B, 0, WORDS);
        assertEquals(before, painted(Side.B));
        collation.catchUp();
    }

    @Test
    void groundsAreThoseThatAFreshCollationHas() throws CoreException {
        collation.write(Side.B, 40, "ليس ").write(Side.A, 900, "تمامًا ").catchUp();
        List<String> live = painted(Side.B);
        assertTrue(workbench.page().saveEditor(collation.part(), false));
        collation.close();
        collation = story.compare();
        assertEquals(painted(Side.B), live);
    }

    /** A line that the page added around the article becomes one of the article's when somebody writes into it. */
    @Test
    void theScreenShowsTheGroundsOfWhatWasWritten() {
        StyledText text = collation.text(Side.A);
        String furniture = "سيريان تلغراف";
        int place = text.getText().lastIndexOf(furniture) + furniture.length();
        text.setTopIndex(text.getLineCount() - 1);
        for (char letter : " تجربة الكتابة".toCharArray()) {
            collation.write(Side.A, place++, String.valueOf(letter));
            EventLoop.settle();
        }
        collation.catchUp();
        Span written = new Span(place - 7, place - 1);
        Color ground = text.getStyleRangeAtOffset(written.start()).background;
        assertNotNull(ground);
        Rectangle words = text.getTextBounds(written.start(), written.end() - 1);
        assertTrue(Picture.pixels(text, words, ground.getRGB()) > words.width * words.height / 4, "the ground is on the screen");
        workbench.picture("live-furniture");
    }

    @Test
    void annotationsGoWithTheirWords() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next().next().next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        List<String> quotes = quotes();
        collation.write(Side.A, 0, WORDS).write(Side.B, 0, WORDS).catchUp();
        assertEquals(quotes, quotes());
        collation.review().annotations().get(0).places().forEach(anchor ->
                assertEquals(anchor.quote(), anchor.span().of(collation.text(anchor.side()).getText())));
    }

    @Test
    void aReviewKeepsCopiesThatAreNotEdited() {
        InspectorTester inspector = new InspectorTester(workbench);
        assertTrue(collation.text(Side.A).getEditable());
        collation.next();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        collation.write(Side.A, 0, WORDS);
        collation.save();
        assertTrue(collation.review().comparison().a().text().startsWith(WORDS));
        assertFalse(collation.text(Side.A).getEditable());
        Event key = new Event();
        key.character = 'x';
        collation.text(Side.A).notifyListeners(SWT.KeyDown, key);
        assertTrue(workbench.statusLine().contains(WorkbenchTester.isArabic() ? "المراجعة بنسختين" : "keeps copies"), workbench.statusLine());
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void anArticleThatChangesOnTheDiskIsCollatedAgain() throws CoreException {
        EditedStory.write(story.older(), WORDS + story.older().readString());
        EventLoop.waitFor("the new text", () -> collation.text(Side.A).getText().startsWith(WORDS));
        collation.catchUp();
        assertTrue(collation.model().comparison().a().text().startsWith(WORDS));
        assertEquals(List.of(), collation.notices());
    }

    @Test
    void whatIsSaidWhileTheTextsAreCollatedGoesAlong() {
        InspectorTester inspector = new InspectorTester(workbench);
        collation.next().next().next();
        collation.write(Side.A, 0, WORDS);
        inspector.annotate(AnnotationKind.CORRECTION).proposal("قال").save();
        List<String> quotes = quotes();
        collation.catchUp();
        assertEquals(quotes, quotes());
        collation.undo();
        assertEquals(List.of(), collation.review().annotations());
        collation.redo();
        assertEquals(quotes, quotes());
    }

    @Test
    void whatWeighsIsMarkedInTheArticlesAsLongAsTheCollationIsOpen() throws CoreException {
        long weighty = collation.model().ledger().rows().stream()
                .filter(row -> row.divergence().significance() != Significance.COSMETIC && row.place(Side.B).isPresent()).count();
        EventLoop.waitFor("the markers", () -> markers(story.newer()) == weighty);
        collation.write(Side.B, 0, WORDS).catchUp();
        EventLoop.waitFor("the markers to follow", () -> markers(story.newer()) > weighty);
        collation.close();
        EventLoop.waitFor("the markers to go", () -> markers(story.newer()) == 0 && markers(story.older()) == 0);
    }

    private static long markers(IFile article) {
        try {
            return article.findMarkers("org.muqabala.ui.divergence", true, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anEmptiedTextIsCollatedToo() {
        collation.text(Side.A).setText("");
        collation.catchUp();
        assertEquals(List.of(), collation.model().comparison().links());
        collation.undo();
        collation.catchUp();
        assertFalse(collation.model().comparison().links().isEmpty());
    }

    private List<String> quotes() {
        return collation.review().annotations().stream().flatMap(annotation -> annotation.places().stream())
                .map(anchor -> anchor.span().of(collation.model().comparison().article(anchor.side()).text())).toList();
    }

    private List<String> painted(Side side) {
        return Arrays.stream(collation.text(side).getStyleRanges()).map(range -> ground(side, range)).toList();
    }

    private String ground(Side side, StyleRange range) {
        return range.background + " " + collation.text(side).getTextRange(range.start, range.length);
    }
}
