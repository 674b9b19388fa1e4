package org.muqabala.ui.check;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.muqabala.store.ReviewStore;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.ContentChange;
import org.muqabala.ui.collation.DeskCollator;
import org.muqabala.ui.collation.DeskRecollation;
import org.muqabala.ui.preferences.CheckPreferences;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has the translations of a review checked when they were saved, or came with it, and all of them when other checks are chosen. */
@Component(service = IResourceChangeListener.class, property = IResourceChangeListener.PROPERTY_EVENT_MASK + ":Integer="
        + IResourceChangeEvent.POST_CHANGE)
public final class TranslationWatch implements IResourceChangeListener {

    private static final Set<String> TABLES = Set.of("glossary", "names");

    private final Map<IFolder, CheckJob> jobs = new ConcurrentHashMap<>();
    private final DeskChecks desk;
    private final DeskRecollation recollation;
    private Runnable subscription = () -> { };

    @Activate
    public TranslationWatch(@Reference DeskChecks desk, @Reference DeskCollator collator) {
        this.desk = desk;
        recollation = new DeskRecollation(() -> collator, line -> ILog.of(TranslationWatch.class).info(line));
    }

    @Activate
    void start() {
        subscription = CheckPreferences.onChange(this::checkAll);
    }

    @Deactivate
    void stop() {
        subscription.run();
        jobs.values().forEach(CheckJob::cancel);
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        Set<IFolder> touched = new LinkedHashSet<>();
        try {
            event.getDelta().accept(delta -> visit(delta, touched));
        } catch (CoreException e) {
            ILog.of(TranslationWatch.class).log(e.getStatus());
        }
        touched.forEach(this::check);
    }

    /** Whether to look deeper: not into what is below a review. */
    private static boolean visit(IResourceDelta delta, Set<IFolder> touched) {
        if (delta.getResource() instanceof IFolder folder && Reviews.isReview(folder)) {
            if (delta.getKind() == IResourceDelta.REMOVED) {
                return false;
            }
            for (IResourceDelta part : delta.getAffectedChildren()) {
                String name = part.getResource().getName();
                if (ContentChange.isIn(part) && (name.equals(ReviewTranslations.FOLDER) || TABLES.contains(name.replaceFirst("\\..*", "")))) {
                    touched.add(folder);
                }
            }
            return false;
        }
        return true;
    }

    private void check(IFolder review) {
        jobs.computeIfAbsent(review, folder -> new CheckJob(folder, desk, recollation)).soon();
    }

    private void checkAll() {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        try {
            root.accept(proxy -> {
                boolean review = proxy.getType() == IResource.FOLDER && proxy.getName().endsWith("." + ReviewStore.EXTENSION);
                if (review) {
                    check((IFolder) proxy.requestResource());
                }
                return !review;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(TranslationWatch.class).log(e.getStatus());
        }
    }
}
