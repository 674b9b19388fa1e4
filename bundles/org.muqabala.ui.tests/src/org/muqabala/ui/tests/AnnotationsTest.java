package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.text.Span;
import org.muqabala.ui.article.ArticleEditor;
import org.muqabala.ui.preferences.AuthorName;

/** What becomes of annotations: who sees to them, what others reply, how they end, and where they went that lost their place. */
class AnnotationsTest {

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;
    private InspectorTester inspector;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        inspector = new InspectorTester(workbench);
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void anAnnotationSaysWhoSeesToItHowUrgentlyAndUntilWhen() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟");
        inspector.openDetails().handling("هدى", Severity.GRAVE.ordinal(), "2031-02-03", "اقتباس، quote");
        workbench.picture("annotation-details");
        inspector.save();
        assertEquals(new Handling(Severity.GRAVE, List.of("quote", "اقتباس"), "هدى", Optional.of(LocalDate.of(2031, 2, 3))), only().handling());
        assertTrue(inspector.written().stream().anyMatch(text -> text.contains("هدى") && text.contains("2031") && text.contains("quote")),
                inspector.written().toString());
        Language.assertSpoken(inspector.written().stream().filter(text -> !text.contains("quote") && !text.contains(only().author())).toList());
    }

    @Test
    void theDayIsPickedFromACalendar() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").openDetails();
        inspector.handling("", Severity.NORMAL.ordinal(), "2031-02-03", "");
        ShellTester.lookAt(inspector::pickDay, shell -> {
            CalendarTester calendar = new CalendarTester(shell);
            shell.picture("due-calendar");
            assertEquals(WorkbenchTester.isArabic() ? "فبراير 2031" : "February 2031", calendar.month());
            assertEquals("3", calendar.marked(), "the day that stands there");
            Language.assertSpoken(List.of(calendar.month(), calendar.tip()));
            assertEquals(List.of(), shell.cutOff());
            assertTrue(shell.isOnScreen());
            calendar.turn(true);
            assertEquals(WorkbenchTester.isArabic() ? "مارس 2031" : "March 2031", calendar.month());
            calendar.turn(false);
            calendar.press(SWT.ARROW_DOWN);
            assertEquals("10", calendar.marked());
            calendar.press(WorkbenchTester.isArabic() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT);
            assertEquals("11", calendar.marked(), "forward is where reading goes");
            calendar.click(17);
            assertTrue(shell.shell().isDisposed(), "is done with a click");
        });
        inspector.save();
        assertEquals(Optional.of(LocalDate.of(2031, 2, 17)), only().handling().due());
    }

    @Test
    void aDayThatIsNoneIsNotSaved() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟");
        inspector.openDetails().handling("", Severity.NORMAL.ordinal(), "tomorrow", "");
        assertFalse(inspector.canSave());
        inspector.handling("", Severity.NORMAL.ordinal(), "", "");
        assertTrue(inspector.canSave());
    }

    @Test
    void othersReplyAndTheEditorDecides() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").save();
        inspector.follow("reply").reply("Lavrov himself.");
        assertEquals(List.of("Lavrov himself."), only().replies().stream().map(reply -> reply.text()).toList());
        assertEquals(AnnotationState.OPEN, only().state(), "one's own reply is no answer");
        inspector.follow("accepted");
        assertEquals(AnnotationState.ACCEPTED, only().state());
        assertFalse(inspector.offers("rejected"), "what is decided is reopened first");
        workbench.picture("annotation-thread");
        inspector.follow("open");
        assertEquals(AnnotationState.OPEN, only().state());
        collation.undo();
        assertEquals(AnnotationState.ACCEPTED, only().state());
        assertFalse(inspector.offers("applied"), "a question has no wording to apply");
    }

    @Test
    void aColleaguesReplyIsAnAnswerThatTheEditorRejectsAndReopens() {
        collation.next();
        inspector.annotate(AnnotationKind.QUESTION).note("من قال هذا؟").save();
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.ui");
        preferences.put(AuthorName.KEY, "سامر");
        try {
            inspector.follow("reply").reply("لافروف نفسه.");
        } finally {
            preferences.remove(AuthorName.KEY);
        }
        assertEquals(List.of("سامر"), only().replies().stream().map(reply -> reply.author()).toList());
        assertEquals(AnnotationState.ANSWERED, only().state());
        inspector.follow("rejected");
        assertEquals(AnnotationState.REJECTED, only().state());
        inspector.follow("open");
        assertEquals(AnnotationState.OPEN, only().state());
    }

    @Test
    void aReplyThatIsBeingWrittenIsNotLostWhenTheAnnotationChanges() {
        collation.next();
        inspector.annotate(AnnotationKind.NOTE).note("يُراجَع").save();
        inspector.follow("reply");
        inspector.annotate(AnnotationKind.NOTE).note("مرة أخرى").save();
        inspector.reply("نعم");
        assertEquals(1, collation.review().annotations().stream().filter(annotation -> annotation.replies().size() == 1).count());
    }

    @Test
    void aCorrectionShowsHowTheTextWouldRead() {
        selectWords("لافروف");
        String words = collation.model().target().orElseThrow().anchors(collation.model().comparison()).get(0).quote();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("وزير الخارجية " + words);
        EventLoop.settle();
        StyleRange[] styles = inspector.preview().getStyleRanges();
        assertEquals("وزير الخارجية " + words, inspector.preview().getText());
        assertEquals(SWT.BOLD, styles[0].fontStyle);
        assertTrue(Arrays.stream(styles).noneMatch(style -> style.strikeout), "nothing goes");
        inspector.proposal("بوتين");
        assertTrue(Arrays.stream(inspector.preview().getStyleRanges()).anyMatch(style -> style.strikeout));
        workbench.picture("annotation-preview");
    }

    @Test
    void aCorrectionIsAppliedToTheArticleAndUndoneThere() {
        selectWords("لافروف");
        String before = collation.model().comparison().a().text();
        inspector.annotate(AnnotationKind.CORRECTION).proposal("سيرغي لافروف").save();
        inspector.follow("applied");
        assertEquals(AnnotationState.APPLIED, only().state());
        assertEquals(collation.part(), workbench.editorInFront(), "the collation stays in front");
        ArticleEditor article = editorOf(workbench.seed("001"));
        String now = article.getDocumentProvider().getDocument(article.getEditorInput()).get();
        assertEquals(before.replaceFirst("لافروف", "سيرغي لافروف"), now.replace("\r\n", "\n"));
        assertTrue(article.isDirty());
        workbench.page().activate(article);
        workbench.run("org.eclipse.ui.edit.undo");
        EventLoop.waitFor("the article as it was", () -> !article.isDirty());
        EventLoop.waitFor("the line that says so", () -> collation.notices().stream()
                .anyMatch(line -> line.contains(WorkbenchTester.isArabic() ? "لم تعد الصياغة" : "stands no more")), collation::notices);
    }

    @Test
    void takenBackInTheReviewTheWordingStaysInTheArticleWhichIsSaid() {
        selectWords("لافروف");
        inspector.annotate(AnnotationKind.CORRECTION).proposal("سيرغي لافروف").save();
        inspector.follow("applied");
        collation.catchUp();
        collation.undo();
        EventLoop.settle();
        assertEquals(AnnotationState.OPEN, only().state());
        assertTrue(collation.notices().stream().anyMatch(line -> line.contains(WorkbenchTester.isArabic() ? "ما زالت في المقال" : "still stands")),
                collation.notices().toString());
        workbench.picture("annotation-taken-back");
    }

    @Test
    void whatCannotBeAppliedStaysAsItIs() {
        selectWords("لافروف");
        inspector.annotate(AnnotationKind.CORRECTION).proposal("سيرغي لافروف").save();
        workbench.openArticle(workbench.seed("001"));
        ArticleEditor article = editorOf(workbench.seed("001"));
        workbench.page().activate(collation.part());
        EventLoop.waitFor("the offer", () -> inspector.offers("applied"));
        // before the collation has followed: then the correction has lost its words, and nothing is offered any more
        article.getDocumentProvider().getDocument(article.getEditorInput()).set("another story");
        inspector.follow("applied");
        assertEquals(AnnotationState.OPEN, only().state());
        assertEquals("another story", article.getDocumentProvider().getDocument(article.getEditorInput()).get());
        EventLoop.waitFor("the line that says so",
                () -> collation.notices().stream().anyMatch(line -> line.contains(workbench.seed("001").getName())),
                collation::notices);
    }

    @Test
    void anAnnotationWithoutAPlaceIsListedAndPlacedByHand() {
        Instant now = Instant.parse("2031-01-01T10:00:00Z");
        collation.model().session().apply(new ReviewCommand.Add(new Annotation("lost-1", AnnotationKind.QUESTION,
                List.of(new Anchor(Side.A, new Span(3, 9), "كلمات لم تعد في النص")), List.of(new Placement.Orphan()), "", "أين ذهبت؟",
                TextDirection.AUTO, Handling.USUAL, AnnotationState.OPEN, List.of(), "هدى", now, now)));
        EventLoop.settle();
        assertTrue(inspector.written().contains("كلمات لم تعد في النص"), inspector.written().toString());
        workbench.picture("annotation-orphan");
        selectWords("لافروف");
        EventLoop.settle();
        inspector.follow(WorkbenchTester.isArabic() ? "ضعه على الكلمات المحدَّدة" : "Place on the selected words");
        assertEquals(List.of("لافروف"), only().places().stream().map(Anchor::quote).toList());
        assertEquals("كلمات لم تعد في النص", only().anchors().get(0).quote(), "the first anchor stays");
        assertFalse(inspector.written().contains("كلمات لم تعد في النص"));
    }

    @Test
    void anAnnotationThatHasNoPlaceAnyMoreIsDecidedOrDeletedAllTheSame() {
        Instant now = Instant.parse("2031-01-01T10:00:00Z");
        for (String id : List.of("lost-1", "lost-2")) {
            collation.model().session().apply(new ReviewCommand.Add(new Annotation(id, AnnotationKind.QUESTION,
                    List.of(new Anchor(Side.A, new Span(3, 9), "كلمات لم تعد في النص")), List.of(new Placement.Orphan()), "", "أين ذهبت؟",
                    TextDirection.AUTO, Handling.USUAL, AnnotationState.OPEN, List.of(), "هدى", now, now)));
        }
        EventLoop.settle();
        inspector.follow("rejected");
        EventLoop.settle();
        assertEquals(List.of(AnnotationState.REJECTED, AnnotationState.OPEN),
                collation.review().annotations().stream().map(Annotation::state).toList());
        // what waits for a decision comes before what is decided
        inspector.follow("delete");
        assertEquals(List.of("lost-1"), collation.review().annotations().stream().map(Annotation::id).toList());
    }

    private Annotation only() {
        assertEquals(1, collation.review().annotations().size());
        return collation.review().annotations().get(0);
    }

    private void selectWords(String words) {
        int start = collation.model().comparison().a().text().indexOf(words);
        collation.model().selectPassage(new Anchor(Side.A, new Span(start, start + words.length()), words));
        EventLoop.settle();
    }

    private ArticleEditor editorOf(IFile file) {
        IEditorPart open = Arrays.stream(workbench.page().getEditorReferences()).map(reference -> reference.getEditor(true))
                .filter(ArticleEditor.class::isInstance)
                .filter(editor -> file.equals(editor.getEditorInput().getAdapter(IFile.class))).findFirst().orElseThrow();
        return (ArticleEditor) open;
    }
}
