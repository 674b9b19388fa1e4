package org.muqabala.ui.collation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.bidi.LinkLine;

/** One line of news about what is shown below; the user hides it when it has been read. */
public final class NoticeBar extends Composite {

    private final String line;
    private final Link action;

    /** @param sign name of a shared image that stands in front */
    NoticeBar(Composite parent, String line, String sign) {
        super(parent, SWT.NONE);
        this.line = line;
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        setLayout(new GridLayout(4, false));
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        new Label(this, SWT.NONE).setImage(images.getImage(sign));
        Label words = new Label(this, SWT.WRAP);
        words.setText(line.replace("&", "&&"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        action = LinkLine.in(this);
        GridData none = new GridData(SWT.END, SWT.CENTER, false, false);
        none.exclude = true;
        action.setLayoutData(none);
        ToolItem hide = new ToolItem(new ToolBar(this, SWT.FLAT), SWT.PUSH);
        hide.setImage(images.getImage(ISharedImages.IMG_ELCL_REMOVE));
        hide.setToolTipText(Messages.notice_close);
        hide.addListener(SWT.Selection, event -> {
            Composite above = getParent();
            dispose();
            above.layout();
        });
    }

    boolean says(String other) {
        return line.equals(other);
    }

    /** Puts a link beside the line that does something about it. */
    public void offer(String label, Runnable work) {
        LinkLine.say(action, "<a>" + label + "</a>");
        action.addListener(SWT.Selection, event -> work.run());
        ((GridData) action.getLayoutData()).exclude = false;
        layout();
    }
}
