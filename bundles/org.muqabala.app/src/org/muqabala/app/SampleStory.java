package org.muqabala.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The story of the first start: one meeting in Moscow as five desks reported it.
 *
 * @param project the project that holds it
 */
record SampleStory(IProject project) {

    private static final List<String> ARTICLES = List.of(
            "000_580f8e53dc43485e.txt",
            "001_fd6374bc9efb6c4a.txt",
            "002_7cd1cd69b530d7ca.txt",
            "003_bb766219cf665926.txt",
            "004_2b253ddbeb189967.txt");

    /** Puts the five articles into a project of the workspace; one of that name that is there already is left as it is. */
    static SampleStory createIn(IWorkspace workspace, IProgressMonitor monitor) throws CoreException {
        SampleStory story = new SampleStory(workspace.getRoot().getProject(Messages.SampleStory_project));
        if (!story.project.exists()) {
            workspace.run(story::write, story.project, IWorkspace.AVOID_UPDATE, monitor);
        }
        return story;
    }

    /** The older of the two versions that are shown first: short, with a web site's furniture. */
    IFile older() {
        return project.getFile(ARTICLES.get(1));
    }

    /** The newer of the two: long, compiled from several agencies. */
    IFile newer() {
        return project.getFile(ARTICLES.get(4));
    }

    private void write(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, ARTICLES.size() + 1);
        project.create(progress.split(1));
        project.open(null);
        project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        for (String article : ARTICLES) {
            write(project.getFile(article), progress.split(1));
        }
    }

    private static void write(IFile article, IProgressMonitor monitor) throws CoreException {
        try (InputStream in = SampleStory.class.getResourceAsStream("seeds/" + article.getName())) {
            if (in == null) {
                throw new IOException("the product does not hold it");
            }
            article.create(in, true, monitor);
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, SampleStory.class, "cannot write " + article.getFullPath(), e));
        }
    }
}
