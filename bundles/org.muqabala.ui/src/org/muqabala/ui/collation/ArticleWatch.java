package org.muqabala.ui.collation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Notices when articles are no longer what was read. Safe for use from several threads. */
final class ArticleWatch implements IResourceChangeListener {

    private final Map<IFile, Long> stamps = new ConcurrentHashMap<>();
    private final Consumer<IFile> changed;

    /** @param changed told of an article on the thread of its change, each time */
    ArticleWatch(Consumer<IFile> changed) {
        this.changed = changed;
    }

    /** Remembers the state in which the article is about to be read; the workspace must be abreast of the disk. */
    void remember(IFile article) {
        stamps.put(article, article.getModificationStamp());
    }

    /** Listens from now on; tells at once of what has changed since it was remembered. */
    void start() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        stamps.keySet().stream().filter(this::isOther).forEach(changed);
    }

    void stop() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        for (IFile article : stamps.keySet()) {
            IResourceDelta delta = event.getDelta().findMember(article.getFullPath());
            if (delta != null && (delta.getFlags() & IResourceDelta.ENCODING) != 0) {
                // the same bytes, but other letters
                stamps.put(article, (long) IResource.NULL_STAMP);
            }
            if (delta != null && isOther(article)) {
                changed.accept(article);
            }
        }
    }

    /** Whether the article is no longer what was read; one that was deleted has nothing newer to be read. */
    boolean isOther(IFile article) {
        return article.exists() && article.getModificationStamp() != stamps.get(article);
    }
}
