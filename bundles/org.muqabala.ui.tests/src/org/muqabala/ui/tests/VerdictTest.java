package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.ReviewCommand;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.ReviewerVerdict.Opinion;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.preferences.AuthorName;

/** What reviewers think of a whole review, and when it can close. */
class VerdictTest {

    private static final String CLOSE = "org.muqabala.ui.closeReview";
    private static final String REOPEN = "org.muqabala.ui.reopenReview";
    private static final List<String> MENU = List.of("New Review of the Selected Versions…", "Export…", "Take In…", "Carry Over to Other Texts…", "Translate…",
            "Carry Translation Over…", "Verdict…", "Close Review…", "Reopen", "Commit…", "Pull", "Push");
    private static final List<String> ARABIC_MENU = List.of("مراجعة جديدة للنسختين المحدَّدتين…", "تصدير…", "إدخال…", "نقل إلى نصوص أخرى…", "ترجمة…",
            "نقل الترجمة…", "الحكم…", "إغلاق المراجعة…", "إعادة الفتح", "إيداع…", "سحب", "دفع");

    private static final String REFUSED = WorkbenchTester.isArabic() ? "مغلقة" : "is closed";

    private final WorkbenchTester workbench = new WorkbenchTester();
    private CollationEditorTester collation;

    @BeforeEach
    void compare() {
        collation = CollationEditorTester.compare(workbench, workbench.seed("000"), workbench.seed("001"));
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void aReviewerSaysWhatTheyThinkAndTakesItBack() {
        collation.model().session().apply(new ReviewCommand.Judge(
                new ReviewerVerdict("هدى", Opinion.OBJECTS, "الاقتباس غير دقيق", Instant.EPOCH)));
        judge(Opinion.APPROVES, "fine");
        assertEquals(List.of(Opinion.OBJECTS, Opinion.APPROVES), opinions());
        assertEquals("fine", collation.review().verdicts().get(1).note());
        assertEquals(AuthorName.current(), collation.review().verdicts().get(1).reviewer());
        choose(Opinion.values().length, "");
        assertEquals(List.of(Opinion.OBJECTS), opinions(), "others keep their verdicts");
    }

    @Test
    void whatIsInTheWayIsListedAndLedTo() {
        int blockers = collation.review().blockers().size();
        ShellTester.lookAt(() -> workbench.run(CLOSE), dialog -> {
            dialog.picture("close-blocked");
            Table lines = dialog.first(Table.class);
            assertEquals(blockers, lines.getItemCount());
            Language.assertSpoken(List.of(dialog.shell().getText(), lines.getItem(0).getText(), lines.getItem(blockers - 1).getText()));
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        EventLoop.settle();
        assertTrue(collation.walk().current().isPresent(), "the first of them is shown");
        assertFalse(collation.review().isClosed());
    }

    @Test
    void aReviewClosesWhenNothingIsInTheWayAndOpensAgain() {
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        ledger.select(IntStream.range(0, ledger.rows()).toArray()).settle(SettlementState.KEPT);
        judge(Opinion.APPROVES, "");
        workbench.run(CLOSE);
        EventLoop.settle();
        assertTrue(collation.review().isClosed());
        assertEquals(AuthorName.current(), collation.review().closing().orElseThrow().by());
        assertTrue(standing().contains(AuthorName.current()) && standing().contains("✓"), standing());
        assertTrue(standing().startsWith(WorkbenchTester.isArabic() ? "أغلقها" : "Closed by"), standing());
        Language.assertSpoken(List.of(standing().replace(AuthorName.current(), "")));
        workbench.picture("review-closed");
        ledger.select(0).settle(SettlementState.IGNORED);
        assertEquals(List.of(SettlementState.KEPT), collation.review().settlements().values().stream()
                .map(settlement -> settlement.state()).distinct().toList(),
                "what is closed is not changed");
        assertTrue(collation.notices().stream().anyMatch(line -> line.contains(REFUSED)), collation.notices().toString());
        collation.next();
        assertFalse(new InspectorTester(workbench).offersForm(), "nothing can be written that cannot be kept");
        workbench.run(REOPEN);
        EventLoop.settle();
        assertFalse(collation.review().isClosed());
        assertFalse(collation.notices().stream().anyMatch(line -> line.contains(REFUSED)), "what was refused may be done now");
        assertTrue(standing().contains("✓") && !standing().contains(WorkbenchTester.isArabic() ? "أغلقها" : "Closed"), standing());
        assertTrue(new InspectorTester(workbench).offersForm());
    }

    /** Half a sentence is a remark as well: it waits for a decision, and is not kept in a review that says it is done. */
    @Test
    void whatIsHalfWrittenKeepsAReviewFromClosing() {
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        ledger.select(IntStream.range(0, ledger.rows()).toArray()).settle(SettlementState.KEPT);
        judge(Opinion.APPROVES, "");
        collation.next();
        new InspectorTester(workbench).annotate(AnnotationKind.QUESTION).note("من أين");
        workbench.page().activate(collation.part());
        ShellTester.lookAt(() -> workbench.run(CLOSE), dialog -> dialog.first(Table.class).getShell().close());
        EventLoop.settle();
        assertFalse(collation.review().isClosed());
        assertEquals(List.of("من أين"), collation.review().annotations().stream().map(Annotation::note).toList());
    }

    private String standing() {
        return ShellTester.controls(collation.part().viewer().orElseThrow().getParent().getParent()).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(Label::isVisible).map(Label::getText).filter(text -> text.matches("(?s).*[✓✗–].*"))
                .findFirst().orElse("");
    }

    @Test
    void onlyWhatIsOpenIsClosedAndOnlyWhatIsClosedIsOpenedAgain() {
        EventLoop.waitFor("an open review to be closable", () -> workbench.isEnabled(CLOSE));
        assertFalse(workbench.isEnabled(REOPEN));
        LedgerTester ledger = new LedgerTester(workbench).listAll();
        ledger.select(IntStream.range(0, ledger.rows()).toArray()).settle(SettlementState.KEPT);
        judge(Opinion.APPROVES, "");
        workbench.page().activate(collation.part());
        workbench.run(CLOSE);
        EventLoop.waitFor("a closed review to be opened again", () -> workbench.isEnabled(REOPEN));
        assertFalse(workbench.isEnabled(CLOSE));
        workbench.openArticle(workbench.seed("000"));
        EventLoop.waitFor("neither beside another editor", () -> !workbench.isEnabled(REOPEN) && !workbench.isEnabled(CLOSE));
        workbench.page().activate(collation.part());
        EventLoop.waitFor("the closed review in front again", () -> workbench.isEnabled(REOPEN));
        collation.undo();
        EventLoop.waitFor("the review to be open again", () -> workbench.isEnabled(CLOSE));
        assertFalse(workbench.isEnabled(REOPEN));
    }

    @Test
    void theMenuGoesFromBeginningAReviewToHandingItOn() {
        List<String> offered = workbench.menu(WorkbenchTester.isArabic() ? "مراجعة" : "Review").labels();
        assertEquals(WorkbenchTester.isArabic() ? ARABIC_MENU : MENU, offered);
    }

    private void judge(Opinion opinion, String note) {
        choose(opinion.ordinal(), note);
    }

    /** Presses a choice of the dialog by its place and says yes. */
    private void choose(int place, String note) {
        ShellTester.lookAt(() -> workbench.run("org.muqabala.ui.judgeReview"), dialog -> {
            dialog.picture("verdict");
            Language.assertSpoken(dialog.labels().stream().filter(text -> !text.contains("fine")).toList());
            List<Button> choices = ShellTester.controls(dialog.shell()).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList();
            choices.forEach(button -> button.setSelection(button == choices.get(place)));
            dialog.first(Text.class).setText(note);
            dialog.shell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
        });
        EventLoop.settle();
    }

    private List<Opinion> opinions() {
        return collation.review().verdicts().stream().map(ReviewerVerdict::opinion).toList();
    }
}
