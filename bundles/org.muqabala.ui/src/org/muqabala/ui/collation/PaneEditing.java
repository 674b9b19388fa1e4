package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.part.FileEditorInput;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.View;
import org.muqabala.ui.reading.ArticleReader;
import org.muqabala.ui.reading.ArticleTitle;
import org.muqabala.ui.reading.ImportedArticles;
import org.muqabala.ui.reading.TypingIntoReadOnly;

/** Lets articles be edited in the panes of a collation where they are plain text; says why not where somebody tries to write all the same. */
final class PaneEditing {

    private final CollationViewer viewer;
    private final IStatusLineManager status;
    private final Map<Side, LiveArticle> edited = new EnumMap<>(Side.class);
    private final Map<Side, String> whyNot = new EnumMap<>(Side.class);

    PaneEditing(CollationViewer viewer, IStatusLineManager status) {
        this.viewer = viewer;
        this.status = status;
        for (Side side : Side.values()) {
            StyledText text = viewer.viewer(side).getTextWidget();
            TypingIntoReadOnly.answer(text, status, () -> whyNot.getOrDefault(side, Messages.readOnly_review));
            text.addListener(SWT.Verify, event -> event.doit = event.doit && mayWrite(side));
        }
    }

    /**
     * Opens the documents of those articles that can be edited.
     *
     * @return one or both; empty if both can only be read
     */
    Map<Side, LiveArticle> open(ArticlesInput input, ArticleReader reader) {
        for (Side side : Side.values()) {
            if (input.isPresent(side)) {
                open(side, input.file(side), input.view(side), reader);
            } else {
                whyNot.put(side, Messages.readOnly_history);
            }
        }
        return edited;
    }

    /** From now on both are shown as the review keeps them. */
    void stop() {
        edited.clear();
        for (Side side : Side.values()) {
            viewer.edit(side, Optional.empty());
            whyNot.put(side, Messages.readOnly_review);
        }
    }

    private void open(Side side, IFile file, View view, ArticleReader reader) {
        Article collated = viewer.model().comparison().article(side);
        if (view != View.FINAL || new ImportedArticles(reader).takesOn(new FileEditorInput(file))) {
            whyNot.put(side, NLS.bind(Messages.readOnly_imported, name(side)));
            return;
        }
        try {
            Optional<LiveArticle> article = LiveArticle.open(file, collated.text());
            article.ifPresentOrElse(live -> edit(side, live), () -> whyNot.put(side, NLS.bind(Messages.readOnly_otherText, name(side))));
        } catch (CoreException e) {
            ILog.of(PaneEditing.class).log(e.getStatus());
            whyNot.put(side, e.getStatus().getMessage());
        }
    }

    private void edit(Side side, LiveArticle live) {
        edited.put(side, live);
        viewer.edit(side, Optional.of(live));
    }

    private boolean mayWrite(Side side) {
        LiveArticle article = edited.get(side);
        if (article == null) {
            return true;
        }
        if (article.isLossy()) {
            status.setErrorMessage(NLS.bind(Messages.readOnly_lossy, name(side)));
            return false;
        }
        try {
            if (article.validate(viewer.getShell())) {
                status.setErrorMessage(null);
                return true;
            }
            status.setErrorMessage(NLS.bind(Messages.readOnly_file, name(side)));
        } catch (CoreException e) {
            status.setErrorMessage(e.getStatus().getMessage());
        }
        return false;
    }

    private String name(Side side) {
        return ArticleTitle.shortName(viewer.model().comparison().article(side).name());
    }
}
