package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Saves what was edited in a collation: first its articles, then the review of them if anything was said in it. For the UI thread. */
final class CollationSaving {

    private final CollationEditor editor;
    private final Supplier<Optional<ArticlesBehind>> articles;
    private final ReviewSaving reviews;
    private final EditorNews news;
    private final Consumer<IFolder> kept;

    /**
     * @param articles asked anew each time; empty for a review that was opened
     * @param kept told of the folder in which the review is kept from now on
     */
    CollationSaving(CollationEditor editor, Supplier<Optional<ArticlesBehind>> articles, ReviewSaving reviews, EditorNews news,
            Consumer<IFolder> kept) {
        this.editor = editor;
        this.articles = articles;
        this.reviews = reviews;
        this.news = news;
        this.kept = kept;
    }

    /** Whether there is something to save. */
    boolean isDirty() {
        return isReviewDirty() || articles.get().filter(ArticlesBehind::isDirty).isPresent();
    }

    private boolean isReviewDirty() {
        return editor.model().filter(CollationModel::isDirty).isPresent();
    }

    /** @param monitor cancelled if not all is saved */
    void save(IProgressMonitor monitor) {
        if (!saveArticles(monitor)) {
            return;
        }
        if (editor.getEditorInput() instanceof ReviewInput input) {
            reviews.save(editor.model().orElseThrow(), input.folder(), monitor);
        } else if (isReviewDirty()) {
            saveReviewElsewhere(monitor);
        }
    }

    /** Asks where the review is to be kept. */
    void saveElsewhere(IProgressMonitor monitor) {
        if (saveArticles(monitor)) {
            saveReviewElsewhere(monitor);
        }
    }

    private boolean saveArticles(IProgressMonitor monitor) {
        try {
            ChangedOnDisk question = new ChangedOnDisk(editor.getSite().getShell());
            boolean saved = articles.get().isEmpty() || articles.get().get().save(monitor, question::ask);
            monitor.setCanceled(!saved);
            return saved;
        } catch (CoreException e) {
            monitor.setCanceled(true);
            news.failed(e.getStatus().getMessage());
            return false;
        }
    }

    private void saveReviewElsewhere(IProgressMonitor monitor) {
        String name = editor.getEditorInput().getName().replace('↔', '–');
        reviews.saveElsewhere(editor.model().orElseThrow(), editor.home(), name, monitor).ifPresent(folder -> {
            articles.get().ifPresent(ArticlesBehind::copied);
            kept.accept(folder);
        });
    }
}
