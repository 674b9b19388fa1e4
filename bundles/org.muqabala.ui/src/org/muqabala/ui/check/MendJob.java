package org.muqabala.ui.check;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.Recollation;
import org.muqabala.translation.check.QuickFix;
import org.muqabala.ui.MonitorProgress;
import org.muqabala.ui.collation.RefreshJob;

/** Edits one segment of a saved translation; one that reads otherwise by now stays as it is. */
final class MendJob extends Job {

    private final IFolder review;
    private final ProblemMarker problem;
    private final QuickFix edit;
    private final Recollation recollation;

    MendJob(IFolder review, ProblemMarker problem, QuickFix edit, Recollation recollation) {
        super(Messages.mend_job);
        this.review = review;
        this.problem = problem;
        this.edit = edit;
        this.recollation = recollation;
        setUser(true);
        setRule(review.getWorkspace().getRuleFactory().modifyRule(review));
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        ReviewTranslations translations = new ReviewTranslations(review, recollation);
        try {
            for (ReviewTranslations.Saved saved : translations.all(new MonitorProgress(monitor, getName()))) {
                if (saved.side() == problem.side() && saved.translation().language().equals(problem.language())) {
                    return mend(saved.translation(), translations);
                }
            }
            return Status.warning(Messages.mend_changed);
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.mend_failed, e.getMessage()), e);
        }
    }

    private IStatus mend(Translation before, ReviewTranslations translations) throws IOException {
        boolean there = problem.segment() < before.segments().size();
        if (!there || !ProblemMarker.fingerprint(before.segments().get(problem.segment()).target()).equals(problem.target())) {
            return Status.warning(Messages.mend_changed);
        }
        Segment segment = before.segments().get(problem.segment());
        String target = edit.applied(segment.target());
        if (!target.isBlank()) {
            translations.write(before.with(problem.segment(), mended(segment, target)), before);
            new RefreshJob(review).schedule();
        }
        return Status.OK_STATUS;
    }

    /** The places of doubtful words are those of the former target. */
    private static Segment mended(Segment segment, String target) {
        return new Segment(segment.source(), target, segment.state(), segment.changed(), List.of(), segment.former());
    }
}
