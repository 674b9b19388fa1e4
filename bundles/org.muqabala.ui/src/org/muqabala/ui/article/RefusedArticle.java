package org.muqabala.ui.article;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.ui.bidi.LinkLine;

/** What stands in an editor in the place of a text that cannot be shown: why not, in one sentence, and what can be done about it. */
final class RefusedArticle extends Composite {

    private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';
    private static final int MARGIN = 22;
    private static final int WIDTH = 320;

    private final Label why;
    private final Link reopen;
    private Optional<Runnable> reopening = Optional.empty();

    RefusedArticle(Composite parent) {
        // in the language of the interface, whichever way the article would have run
        super(parent, parent.getShell().getOrientation());
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(this);
        why = new Label(this, SWT.WRAP);
        why.setFont(JFaceResources.getDialogFont());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        reopen = LinkLine.in(this);
        GridDataFactory.swtDefaults().applyTo(reopen);
        reopen.addListener(SWT.Selection, event -> reopening.ifPresent(Runnable::run));
    }

    /**
     * @param sentence why the article is not shown; the file's name in it may run the other way
     * @param retry reads the file in another encoding; empty where none can be chosen
     */
    void say(String sentence, Optional<Runnable> retry) {
        boolean mirrored = (getStyle() & SWT.MIRRORED) != 0;
        why.setText((mirrored ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + sentence.replace("&", "&&") + POP_ISOLATE);
        reopening = retry;
        LinkLine.say(reopen, "<a>" + Messages.RefusedArticle_reopen + "</a>");
        reopen.setVisible(retry.isPresent());
        layout(true, true);
    }
}
