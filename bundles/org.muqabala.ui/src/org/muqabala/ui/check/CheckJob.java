package org.muqabala.ui.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Segment;
import org.muqabala.store.Recollation;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.SegmentChecks;
import org.muqabala.translation.check.SegmentProblem;
import org.muqabala.translation.check.TranslatedText;
import org.muqabala.ui.MonitorProgress;

/** Checks all translations of a review and lets what is found stand as markers on its folder, in the place of those that stood there. */
final class CheckJob extends Job {

    private static final int QUIET_MILLISECONDS = 300;
    /** A list of thousands is read by nobody. */
    private static final int MOST = 1000;

    /** A marker that is to stand somewhere. */
    private record Found(IResource place, Map<String, Object> attributes) {
    }

    private final IFolder review;
    private final DeskChecks desk;
    private final Recollation recollation;

    CheckJob(IFolder review, DeskChecks desk, Recollation recollation) {
        super(NLS.bind(Messages.check_job, review.getName()));
        this.review = review;
        this.desk = desk;
        this.recollation = recollation;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Checks soon: several steps that follow each other closely are checked once. */
    void soon() {
        schedule(QUIET_MILLISECONDS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!review.isAccessible()) {
            return Status.OK_STATUS;
        }
        try {
            List<Found> markers = markers(monitor);
            review.getWorkspace().run(inner -> show(markers), review.getWorkspace().getRuleFactory().markerRule(review),
                    IWorkspace.AVOID_UPDATE, monitor);
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | CoreException e) {
            // whoever opens the review is told; here it is one line in the log
            ILog.of(CheckJob.class).info(review.getFullPath() + ": " + e.getMessage());
            return Status.OK_STATUS;
        }
    }

    private List<Found> markers(IProgressMonitor monitor) throws IOException {
        List<Found> markers = new ArrayList<>();
        CheckTexts texts = new CheckTexts(Locale.getDefault());
        for (ReviewTranslations.Saved saved : new ReviewTranslations(review, recollation)
                .all(new MonitorProgress(monitor, getName()))) {
            Locale source = TextLanguage.source(saved.translation().article());
            SegmentChecks checks = desk.checks(review.getLocation().toPath(), source, saved.translation().language(),
                    line -> ILog.of(CheckJob.class).info(line));
            List<Segment> segments = saved.translation().segments();
            for (int number = 0; number < segments.size() && markers.size() < MOST; number++) {
                for (SegmentProblem problem : checks.problems(TranslatedText.of(saved.translation(), segments.get(number), source))) {
                    markers.add(new Found(ProblemMarker.place(review, saved), ProblemMarker.attributes(review, saved, number, problem, texts)));
                }
            }
        }
        return markers;
    }

    private void show(List<Found> markers) throws CoreException {
        if (review.isAccessible()) {
            review.deleteMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_INFINITE);
            for (Found found : markers) {
                if (found.place().exists()) {
                    found.place().createMarker(ProblemMarker.TYPE, found.attributes());
                }
            }
        }
    }
}
