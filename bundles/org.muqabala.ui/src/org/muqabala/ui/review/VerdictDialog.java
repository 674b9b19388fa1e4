package org.muqabala.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.ReviewerVerdict.Opinion;
import org.muqabala.ui.QuestionDialog;

/** Shows what the others think of the review as a whole, and asks what the user does. */
final class VerdictDialog extends QuestionDialog {

    private static final int NOTE_WIDTH = 380;
    private static final int NOTE_HEIGHT = 70;

    private final Optional<ReviewerVerdict> own;
    private final List<ReviewerVerdict> others;
    private final Map<Opinion, Button> choices = new EnumMap<>(Opinion.class);
    private Text noteField;
    private Optional<Opinion> opinion = Optional.empty();
    private String note = "";

    /** @param own what the user thought so far */
    VerdictDialog(Shell parent, Optional<ReviewerVerdict> own, List<ReviewerVerdict> others) {
        super(parent, Messages.verdict_title, Messages.verdict_message, IDialogConstants.OK_LABEL);
        this.own = own;
        this.others = others;
    }

    /** What was chosen; empty if the user takes back what they thought. */
    Optional<Opinion> opinion() {
        return opinion;
    }

    String note() {
        return note;
    }

    @Override
    protected void fill(Composite area) {
        others.forEach(verdict -> words(area, line(verdict), NOTE_WIDTH));
        for (Opinion each : Opinion.values()) {
            choices.put(each, choice(area, OpinionTexts.choice(each), own.filter(verdict -> verdict.opinion() == each).isPresent()));
        }
        choice(area, Messages.opinion_none, own.isEmpty());
        words(area, Messages.verdict_note, NOTE_WIDTH);
        noteField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        noteField.setText(own.map(ReviewerVerdict::note).orElse(""));
        GridDataFactory.fillDefaults().grab(true, true).hint(NOTE_WIDTH, NOTE_HEIGHT).applyTo(noteField);
    }

    @Override
    protected void okPressed() {
        opinion = choices.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst();
        note = noteField.getText().strip();
        super.okPressed();
    }

    private static Button choice(Composite area, String words, boolean chosen) {
        Button button = new Button(area, SWT.RADIO);
        button.setText(words);
        button.setSelection(chosen);
        return button;
    }

    private static String line(ReviewerVerdict verdict) {
        String line = NLS.bind(OpinionTexts.line(verdict.opinion()), "\u2068" + verdict.reviewer() + "\u2069");
        return verdict.note().isBlank() ? line : line + "\n\u2068" + verdict.note() + "\u2069";
    }
}
