package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.muqabala.core.review.Review;
import org.muqabala.store.Recollation;
import org.muqabala.store.ReviewStore;

/** Where the review of an editor is kept, and how it gets there. */
final class ReviewSaving {

    private final IWorkbenchPartSite site;
    private final Recollation recollation;
    private final ProblemTexts problems;
    private final EditorNews news;
    private Optional<ReviewStore> store = Optional.empty();

    /** @param news told of what had to give way to the review, and in one line why it is not saved */
    ReviewSaving(IWorkbenchPartSite site, Recollation recollation, ProblemTexts problems, EditorNews news) {
        this.site = site;
        this.recollation = recollation;
        this.problems = problems;
        this.news = news;
    }

    /** The store of a review that is kept already. */
    ReviewStore open(IFolder folder) {
        ReviewStore opened = new ReviewStore(folder.getLocation().toPath(), recollation);
        store = Optional.of(opened);
        return opened;
    }

    /** @return whether the review is on the disk; if not, the monitor is cancelled */
    boolean save(CollationModel model, IFolder folder, IProgressMonitor monitor) {
        return write(model, folder, store.orElseThrow(), monitor);
    }

    /**
     * Asks where the review is to be kept, and keeps it there from now on.
     *
     * @param home full path of the container that is proposed
     * @param name proposed, without an ending
     * @return the folder; empty if the review is not saved, then the monitor is cancelled
     */
    Optional<IFolder> saveElsewhere(CollationModel model, IPath home, String name, IProgressMonitor monitor) {
        Optional<IFolder> chosen = new SaveReview(site.getShell()).askWhere(home, name);
        if (chosen.isEmpty()) {
            monitor.setCanceled(true);
            return chosen;
        }
        ReviewStore fresh = new ReviewStore(chosen.get().getLocation().toPath(), recollation);
        if (!write(model, chosen.get(), fresh, monitor)) {
            return Optional.empty();
        }
        store = Optional.of(fresh);
        return chosen;
    }

    private boolean write(CollationModel model, IFolder folder, ReviewStore into, IProgressMonitor monitor) {
        if (!model.session().review().isClosed()) {
            model.drafts().settle(model.session(), AnnotationAuthor.current());
        }
        Review snapshot = model.session().review();
        try {
            news.leftOut(new AwaitedWork(site.getWorkbenchWindow().getWorkbench().getProgressService())
                    .run(NLS.bind(Messages.saving, folder.getName()), progress -> into.save(snapshot)).orElseThrow());
        } catch (IOException e) {
            monitor.setCanceled(true);
            news.failed(NLS.bind(Messages.save_failed, problems.text(e)));
            return false;
        }
        model.session().markSaved(snapshot);
        new RefreshJob(folder).schedule();
        return true;
    }
}
