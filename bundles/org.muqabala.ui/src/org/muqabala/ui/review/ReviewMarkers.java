package org.muqabala.ui.review;

import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.DivergenceTexts;
import org.osgi.service.component.annotations.Component;

/**
 * Lets the annotations of every open review, and the divergences in it that weigh something and that nobody has decided about, stand as
 * markers in the views and rulers of the workbench. They go when the review is closed.
 */
@Component(service = CollationCompanion.class)
public final class ReviewMarkers implements CollationCompanion {

    private static final int QUIET_MILLISECONDS = 200;

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));

    @Override
    public Runnable accompany(CollationEditor editor, ReviewSession session) {
        Following following = new Following(editor, session);
        // saved as a review the collation has its own copies of the articles
        IPropertyListener input = (part, property) -> {
            if (property == IEditorPart.PROP_INPUT) {
                following.standElsewhere(MarkerSet.of(editor));
            }
        };
        editor.addPropertyListener(input);
        Runnable subscription = session.onChange(review -> following.changed());
        IResourceChangeListener files = event -> following.filesChanged(event.getDelta());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(files, IResourceChangeEvent.POST_CHANGE);
        return () -> {
            subscription.run();
            editor.removePropertyListener(input);
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(files);
            following.stop();
        };
    }

    /** The markers of one review as it goes on: one job sets them all, so that no two ever mix. */
    private final class Following {

        private final ReviewSession session;
        private final Queue<MarkerSet> left = new ConcurrentLinkedQueue<>();
        private final Job job = Job.createSystem(Messages.markers_job, (ICoreRunnable) this::show);
        private volatile MarkerSet set;
        private volatile Optional<Review> wanted;

        Following(CollationEditor editor, ReviewSession session) {
            this.session = session;
            set = MarkerSet.of(editor);
            wanted = Optional.of(session.review());
            job.schedule();
        }

        /** Many steps that follow each other closely are shown once. */
        void changed() {
            wanted = Optional.of(session.review());
            job.schedule(QUIET_MILLISECONDS);
        }

        /** On the thread of the change. */
        void filesChanged(IResourceDelta delta) {
            if (set.isTouchedBy(delta)) {
                job.schedule(QUIET_MILLISECONDS);
            }
        }

        void standElsewhere(MarkerSet other) {
            left.add(set);
            set = other;
            job.schedule();
        }

        void stop() {
            wanted = Optional.empty();
            job.schedule();
        }

        private void show(IProgressMonitor monitor) throws CoreException {
            for (MarkerSet old = left.poll(); old != null; old = left.poll()) {
                old.clear(monitor);
            }
            MarkerSet where = set;
            Optional<Review> shown = wanted;
            if (shown.isPresent()) {
                where.show(shown.get(), texts, monitor);
            } else {
                where.clear(monitor);
            }
        }
    }
}
