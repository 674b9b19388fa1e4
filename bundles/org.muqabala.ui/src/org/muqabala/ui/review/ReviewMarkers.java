package org.muqabala.ui.review;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.ui.collation.CollationCompanion;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.DivergenceTexts;
import org.osgi.service.component.annotations.Component;

/**
 * Lets the annotations of every open review, and the divergences in it that weigh something and that nobody has decided about, stand as markers in the
 * views and rulers of the workbench. They go when the review is closed.
 */
@Component(service = CollationCompanion.class)
public final class ReviewMarkers implements CollationCompanion {

    private static final int QUIET_MILLISECONDS = 200;

    private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));

    @Override
    public Runnable accompany(CollationEditor editor, ReviewSession session) {
        MarkerSet[] set = {MarkerSet.of(editor)};
        Review[] wanted = {session.review()};
        ICoreRunnable work = monitor -> {
            Review review = wanted[0];
            List<MarkerText> markers = review == null ? List.of() : MarkerText.of(review, texts, set[0].hasEachSide());
            set[0].show(markers, monitor);
        };
        Job job = Job.createSystem(Messages.markers_job, work);
        job.setRule(set[0].rule());
        job.schedule();
        // many steps that follow each other closely are shown once
        Runnable subscription = session.onChange(review -> {
            wanted[0] = review;
            job.schedule(QUIET_MILLISECONDS);
        });
        return () -> {
            subscription.run();
            wanted[0] = null;
            job.schedule();
        };
    }
}
