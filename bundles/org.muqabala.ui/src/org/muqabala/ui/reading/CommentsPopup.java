package org.muqabala.ui.reading;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.SourceComment;
import org.muqabala.ui.bidi.ParagraphDirections;

/** What others noted on an article in its file, each note with its words, to be read beside it; Escape or a click elsewhere closes it. */
final class CommentsPopup extends PopupDialog {

    private static final Point SIZE = new Point(460, 240);
    private static final int MARGIN = 10;
    /** Words of the article that stand before a note. */
    private static final int LONGEST = 60;

    private final Article article;
    private StyledText notes;

    CommentsPopup(Shell parent, Article article, String title) {
        super(parent, INFOPOPUPRESIZE_SHELLSTYLE, true, false, false, false, false, title, null);
        this.article = article;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        notes = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        notes.setCaret(null);
        notes.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(notes);
        ParagraphDirections.install(notes);
        notes.setText(article.source().comments().stream().map(this::note).collect(Collectors.joining("\n\n")));
        return notes;
    }

    private String note(SourceComment comment) {
        String words = comment.span().of(article.text()).replaceAll("\\s+", " ");
        String quoted = words.isEmpty() ? "" : "\u00AB" + (words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words) + "\u00BB\n";
        String author = comment.author().isEmpty() ? "" : comment.author() + ": ";
        return quoted + author + comment.text();
    }

    @Override
    protected Control getFocusControl() {
        return notes;
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }
}
