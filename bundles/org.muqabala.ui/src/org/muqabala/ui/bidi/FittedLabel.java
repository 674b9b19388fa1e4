package org.muqabala.ui.bidi;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line of which as much is shown as there is room for; all of it in its tip, if nothing better is said there. */
public final class FittedLabel extends Composite {

    private final Label label;
    private final String text;

    /** @param text as it is to be read, without mnemonics */
    public FittedLabel(Composite parent, String text) {
        super(parent, SWT.NONE);
        this.text = text;
        setLayout(new FillLayout());
        label = new Label(this, SWT.NONE);
        label.setToolTipText(text);
        show(text);
        addListener(SWT.Resize, event -> show(new FittedText(label).of(text, getClientArea().width)));
    }

    /** All of the text, however much of it is shown. */
    public String text() {
        return text;
    }

    /** As much of the text as there is room for, and an ellipsis if that is not all. */
    public String shown() {
        return label.getText().replace("&&", "&");
    }

    @Override
    public void setToolTipText(String tip) {
        label.setToolTipText(tip);
    }

    private void show(String words) {
        label.setText(words.replace("&", "&&"));
    }
}
