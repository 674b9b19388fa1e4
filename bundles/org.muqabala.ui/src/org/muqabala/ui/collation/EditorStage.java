package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What stands in an editor: a line that says that work is going on, a line that says why not, or what it is for. */
public final class EditorStage {

    private static final int STANDING_INDENT = 8;

    private final Composite whole;
    private final Label standing;
    private final Composite scene;
    private final StackLayout stack = new StackLayout();
    private Optional<WaitingPage> waiting = Optional.empty();

    public EditorStage(Composite parent) {
        whole = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        whole.setLayout(layout);
        standing = new Label(whole, SWT.WRAP);
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.horizontalIndent = STANDING_INDENT;
        line.verticalIndent = STANDING_INDENT / 2;
        line.exclude = true;
        standing.setLayoutData(line);
        standing.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        scene = new Composite(whole, SWT.NONE);
        scene.setLayout(stack);
        scene.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    public Composite control() {
        return whole;
    }

    /** @param cancel gives the work up when the user says so */
    public void showWaiting(String what, Runnable cancel) {
        waiting = Optional.of(new WaitingPage(scene, what, cancel));
        bringOn(waiting.get());
    }

    /** @param share of the work that is done, between 0 and 1 */
    public void progress(double share) {
        waiting.filter(page -> !page.isDisposed()).ifPresent(page -> page.progress(share));
    }

    public void showProblem(String line) {
        bringOn(message(SWT.ICON_WARNING, Messages.problem_title + "\n\n" + line));
    }

    public <C extends Control> C show(Function<Composite, C> factory) {
        C control = factory.apply(scene);
        bringOn(control);
        return control;
    }

    /**
     * Puts a line above everything, until the user hides it; in place of one that says the same.
     *
     * @param sign name of a shared image
     */
    public NoticeBar notice(String line, String sign) {
        for (Control control : whole.getChildren()) {
            if (control instanceof NoticeBar same && same.says(line)) {
                same.dispose();
            }
        }
        NoticeBar bar = new NoticeBar(whole, line, sign);
        bar.moveAbove(standing);
        whole.layout();
        return bar;
    }

    /** Says above what is shown what holds for all of it, and cannot be hidden; nothing if the line is empty. */
    void standing(String line) {
        if (standing.isDisposed()) {
            return; // whoever followed the review hears of its end when the editor is closed
        }
        standing.setText(line.replace("&", "&&"));
        ((GridData) standing.getLayoutData()).exclude = line.isEmpty();
        standing.setVisible(!line.isEmpty());
        whole.layout();
    }

    /** Takes away all lines above: what they spoke of is no longer shown. */
    void clearNotices() {
        for (Control control : whole.getChildren()) {
            if (control instanceof NoticeBar) {
                control.dispose();
            }
        }
        whole.layout();
    }

    public void setFocus() {
        whole.setFocus();
    }

    private void bringOn(Control control) {
        Control before = stack.topControl;
        stack.topControl = control;
        scene.layout();
        if (before != null) {
            before.dispose();
        }
    }

    private Composite message(int icon, String text) {
        Composite page = new Composite(scene, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.horizontalSpacing = 14;
        page.setLayout(layout);
        Label sign = new Label(page, SWT.NONE);
        sign.setImage(page.getDisplay().getSystemImage(icon));
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        Label words = new Label(page, SWT.WRAP);
        words.setText(text.replace("&", "&&"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return page;
    }
}
