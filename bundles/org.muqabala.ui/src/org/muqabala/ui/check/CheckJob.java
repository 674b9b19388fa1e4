package org.muqabala.ui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.store.Recollation;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.CheckedTexts;
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

    /** A translation of the review. */
    private record Place(Side side, Locale from, Locale to) {
    }

    /** What was found when this job ran last, and what the checks were made from. */
    private record Known(CheckBasis basis, CheckedTexts checked) {
    }

    private final IFolder review;
    private final DeskChecks desk;
    private final Recollation recollation;
    /** Only on the job's thread. */
    private final Map<Place, Known> known = new HashMap<>();

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
        CheckTexts words = new CheckTexts(Locale.getDefault());
        for (ReviewTranslations.Saved saved : new ReviewTranslations(review, recollation)
                .all(new MonitorProgress(monitor, getName()))) {
            Locale source = TextLanguage.source(saved.translation().article());
            List<TranslatedText> texts = saved.translation().segments().stream()
                    .map(segment -> TranslatedText.of(saved.translation(), segment, source)).toList();
            int before = markers.size();
            CheckedTexts checked = checked(saved, source, texts, count -> before + count < MOST && !monitor.isCanceled());
            for (int number = 0; number < texts.size() && markers.size() < MOST; number++) {
                for (SegmentProblem problem : checked.of(texts.get(number))) {
                    markers.add(new Found(ProblemMarker.place(review, saved), ProblemMarker.attributes(review, saved, number, problem, words)));
                }
            }
        }
        if (monitor.isCanceled()) {
            throw new CancellationException();
        }
        return markers;
    }

    /** Whatever reads as it did when this job ran before, with checks that are still the same, is not checked again. */
    private CheckedTexts checked(ReviewTranslations.Saved saved, Locale source, List<TranslatedText> texts, IntPredicate goOn) {
        Locale target = saved.translation().language();
        Path folder = review.getLocation().toPath();
        CheckBasis basis = desk.basis(folder, target);
        Place place = new Place(saved.side(), source, target);
        Known before = known.get(place);
        CheckedTexts start = before != null && before.basis().equals(basis) ? before.checked()
                : CheckedTexts.none(desk.checks(folder, source, target, line -> ILog.of(CheckJob.class).info(line)));
        CheckedTexts now = start.checked(texts, goOn);
        known.put(place, new Known(basis, now));
        return now;
    }

    /** Markers that already stand as they should stay: whoever looks at a list of them sees only what has changed. */
    private void show(List<Found> markers) throws CoreException {
        if (review.isAccessible()) {
            List<Found> missing = new ArrayList<>(markers);
            for (IMarker marker : review.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_INFINITE)) {
                if (!missing.remove(new Found(marker.getResource(), marker.getAttributes()))) {
                    marker.delete();
                }
            }
            for (Found found : missing) {
                if (found.place().exists()) {
                    found.place().createMarker(ProblemMarker.TYPE, found.attributes());
                }
            }
        }
    }
}
