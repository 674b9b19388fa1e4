package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationSession;
import org.muqabala.store.TranslationFiles;
import org.muqabala.ui.ContentChange;
import org.muqabala.ui.UiThread;

/**
 * Takes what comes into a review's translation from elsewhere, as by a quick fix or from a colleague's repository, up into the session that
 * edits it: segments that were not touched here follow, and what was written here stays and is said. Made, and stopped, on the UI thread.
 */
final class TranslationFollowing implements IResourceChangeListener {

    private final ReviewTranslation place;
    private final TranslationSession session;
    private final UiThread ui;
    private final Consumer<TranslationSession.TakenUp> taken;
    private final Consumer<String> warn;
    private final IWorkspace workspace;
    private final IPath folder;
    private final Job reading;
    /** What the session took to be on disk when the reading was asked for. */
    private volatile Translation known;

    /** @param taken told what of it came, or was held back, on the UI thread */
    TranslationFollowing(ReviewTranslation place, TranslationSession session, UiThread ui, Consumer<TranslationSession.TakenUp> taken,
            Consumer<String> warn) {
        this.place = place;
        this.session = session;
        this.ui = ui;
        this.taken = taken;
        this.warn = warn;
        IResource review = place.resource();
        workspace = review.getWorkspace();
        folder = review.getFullPath().append(TranslationFiles.FOLDER);
        reading = Job.createSystem(NLS.bind(Messages.opening, place.name()), this::read);
    }

    void start() {
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    void stop() {
        workspace.removeResourceChangeListener(this);
        reading.cancel();
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        IResourceDelta delta = event.getDelta().findMember(folder);
        if (delta != null && delta.getKind() != IResourceDelta.REMOVED && ContentChange.isIn(delta)) {
            ui.run(this::ask);
        }
    }

    private void ask() {
        known = session.saved();
        reading.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        Translation before = known;
        try {
            Translation there = place.saved(before.article());
            ui.run(() -> takeUp(there, before));
        } catch (IOException e) {
            warn.accept(place.problem(e));
        }
        return Status.OK_STATUS;
    }

    /** What was read before the session was saved again says nothing of what is there now. */
    private void takeUp(Translation there, Translation before) {
        if (session.saved() != before) {
            ask();
        } else {
            taken.accept(session.takeUp(there));
        }
    }
}
