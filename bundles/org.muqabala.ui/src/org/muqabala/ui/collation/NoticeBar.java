package org.muqabala.ui.collation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** One line of news about what is shown below; the user hides it when it has been read. */
final class NoticeBar extends Composite {

    /** @param sign name of a shared image that stands in front */
    NoticeBar(Composite parent, String line, String sign) {
        super(parent, SWT.NONE);
        setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        setLayout(new GridLayout(3, false));
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        new Label(this, SWT.NONE).setImage(images.getImage(sign));
        Label words = new Label(this, SWT.WRAP);
        words.setText(line.replace("&", "&&"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolItem hide = new ToolItem(new ToolBar(this, SWT.FLAT), SWT.PUSH);
        hide.setImage(images.getImage(ISharedImages.IMG_ELCL_REMOVE));
        hide.setToolTipText(Messages.notice_close);
        hide.addListener(SWT.Selection, event -> {
            Composite above = getParent();
            dispose();
            above.layout();
        });
    }
}
