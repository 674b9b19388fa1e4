package org.muqabala.app;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.CollationInput;
import org.muqabala.ui.stories.StoriesNavigator;
import org.osgi.service.prefs.BackingStoreException;

/** Greets a new workspace with the sample story, once: who deletes it does not get it again. */
final class FirstStart {

    private static final String GREETED = "sampleStory.offered";

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.muqabala.app");

    /** Whether this workspace is new: nothing in it, and never greeted. */
    boolean isDue() {
        return !preferences.getBoolean(GREETED, false) && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
    }

    /** Writes the story in the background and then opens the collation of its two most telling versions. */
    void greet(IWorkbenchPage page) {
        Job job = Job.create(NLS.bind(Messages.FirstStart_job, Messages.SampleStory_project), monitor -> {
            SampleStory story = SampleStory.createIn(ResourcesPlugin.getWorkspace(), monitor);
            remember();
            if (PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(story, page));
            }
        });
        job.schedule();
    }

    private void remember() {
        preferences.putBoolean(GREETED, true);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(FirstStart.class).warn("the sample story may be offered again", e);
        }
    }

    private static void open(SampleStory story, IWorkbenchPage page) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return; // the window was closed while the story was written
        }
        try {
            page.openEditor(new CollationInput(story.older(), story.newer()), CollationEditor.ID);
            if (page.findView(StoriesNavigator.ID) instanceof StoriesNavigator stories) {
                stories.reveal(story.newer());
            }
        } catch (PartInitException e) {
            ILog.of(FirstStart.class).log(e.getStatus());
        }
    }
}
