package org.muqabala.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.ReviewerVerdict.Opinion;

/** Shows what the others think of the review as a whole, and asks what the user does. */
final class VerdictDialog extends TitleAreaDialog {

    private static final int NOTE_WIDTH = 380;
    private static final int NOTE_HEIGHT = 70;

    private final Optional<ReviewerVerdict> own;
    private final List<ReviewerVerdict> others;
    private final Map<Opinion, Button> choices = new EnumMap<>(Opinion.class);
    private Button none;
    private Text noteField;
    private Optional<Opinion> opinion = Optional.empty();
    private String note = "";

    /** @param own what the user thought so far */
    VerdictDialog(Shell parent, Optional<ReviewerVerdict> own, List<ReviewerVerdict> others) {
        super(parent);
        this.own = own;
        this.others = others;
        setHelpAvailable(false);
    }

    /** What was chosen; empty if the user takes back what they thought. */
    Optional<Opinion> opinion() {
        return opinion;
    }

    String note() {
        return note;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.verdict_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.verdict_title);
        setMessage(Messages.verdict_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout());
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        others.forEach(verdict -> label(area, line(verdict)));
        for (Opinion each : Opinion.values()) {
            choices.put(each, choice(area, OpinionTexts.choice(each), own.filter(verdict -> verdict.opinion() == each).isPresent()));
        }
        none = choice(area, Messages.opinion_none, own.isEmpty());
        label(area, Messages.verdict_note);
        noteField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        noteField.setText(own.map(ReviewerVerdict::note).orElse(""));
        GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
        wide.widthHint = NOTE_WIDTH;
        wide.heightHint = NOTE_HEIGHT;
        noteField.setLayoutData(wide);
        return area;
    }

    @Override
    protected void okPressed() {
        opinion = choices.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).findFirst();
        note = noteField.getText().strip();
        super.okPressed();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
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

    private static void label(Composite area, String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NOTE_WIDTH;
        label.setLayoutData(wide);
    }
}
