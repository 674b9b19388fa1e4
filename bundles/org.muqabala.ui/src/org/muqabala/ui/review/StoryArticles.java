package org.muqabala.ui.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.muqabala.ui.Reviews;

/** The articles of a story, those in its folders too, but neither the copies that reviews keep nor hidden files. */
final class StoryArticles {

    private StoryArticles() {
    }

    /**
     * @param beside those in it come first
     * @throws CoreException if the story cannot be looked through
     */
    static List<IFile> of(IContainer beside) throws CoreException {
        List<IFile> found = new ArrayList<>();
        IResourceVisitor collect = resource -> {
            if (resource.getName().startsWith(".") || Reviews.isReview(resource)) {
                return false;
            }
            if (resource instanceof IFile file) {
                found.add(file);
            }
            return true;
        };
        beside.getProject().accept(collect);
        Comparator<IFile> isBeside = Comparator.comparing(file -> !file.getParent().equals(beside));
        found.sort(isBeside.thenComparing(IFile::getFullPath, Comparator.comparing(IPath::toString)));
        return found;
    }
}
