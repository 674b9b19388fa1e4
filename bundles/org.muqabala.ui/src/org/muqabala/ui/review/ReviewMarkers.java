package org.muqabala.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

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
        // saved as a review the collation has a folder, and its markers stand there
        IPropertyListener input = (part, property) -> {
            if (property == IEditorPart.PROP_INPUT) {
                following.standElsewhere(MarkerSet.of(editor));
            }
        };
        editor.addPropertyListener(input);
        Runnable subscription = session.onChange(review -> following.changed());
        return () -> {
            subscription.run();
            editor.removePropertyListener(input);
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
                old.show(List.of(), monitor);
            }
            MarkerSet where = set;
            where.show(wanted.map(review -> MarkerText.of(review, texts, where.hasEachSide())).orElse(List.of()), monitor);
        }
    }
}
