package org.muqabala.ui.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.muqabala.core.collation.Side;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.ArticlesInput;
import org.muqabala.ui.collation.ReviewInput;

/**
 * The markers of one open review. Those of articles that are collated stand on the articles, with their places where the file is text;
 * those of a saved review stand on its folder, which has its own copies. None outlives the session.
 */
final class MarkerSet {

    /** The attribute of a marker that says which editor's it is: two editors may show one article. */
    private static final String OWNER = "org.muqabala.ui.review";

    private final String owner;
    private final Map<Side, IResource> resources;

    private MarkerSet(String owner, Map<Side, IResource> resources) {
        this.owner = owner;
        this.resources = resources;
    }

    static MarkerSet of(CollationEditor editor) {
        String owner = Integer.toHexString(System.identityHashCode(editor));
        return switch (editor.getEditorInput()) {
            case ArticlesInput input -> new MarkerSet(owner, present(input));
            case ReviewInput input -> new MarkerSet(owner, Map.of(Side.A, input.folder(), Side.B, input.folder()));
            default -> new MarkerSet(owner, Map.of());
        };
    }

    /** A former state of an article is not what its file holds: there is no place for its markers. */
    private static Map<Side, IResource> present(ArticlesInput input) {
        return Stream.of(Side.values()).filter(input::isPresent).collect(Collectors.toMap(Function.identity(), input::file));
    }

    /** Whether each version has a place of its own for markers. */
    boolean hasEachSide() {
        return resources.size() == 2 && !resources.get(Side.A).equals(resources.get(Side.B));
    }

    /** What must not change while the markers are set. */
    private ISchedulingRule rule() {
        return MultiRule.combine(resources.values().stream()
                .map(resource -> ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(resource)).toArray(ISchedulingRule[]::new));
    }

    /** Shows these and takes away those that were shown before. */
    void show(List<MarkerText> markers, IProgressMonitor monitor) throws CoreException {
        ResourcesPlugin.getWorkspace().run(inner -> {
            clear();
            for (MarkerText marker : markers) {
                IResource resource = resources.get(marker.side());
                if (resource != null && !resource.isAccessible()) {
                    // a review that was just written is on the disk before the workspace knows of it
                    resource.refreshLocal(IResource.DEPTH_ZERO, null);
                }
                if (resource != null && resource.isAccessible()) {
                    resource.createMarker(marker.type(), attributes(marker, resource));
                }
            }
        }, rule(), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void clear() throws CoreException {
        Set<IResource> each = new LinkedHashSet<>(resources.values());
        for (IResource resource : each) {
            if (resource.isAccessible()) {
                for (String type : List.of(MarkerText.DIVERGENCE, MarkerText.ANNOTATION)) {
                    for (IMarker marker : resource.findMarkers(type, false, IResource.DEPTH_ZERO)) {
                        if (owner.equals(marker.getAttribute(OWNER, ""))) {
                            marker.delete();
                        }
                    }
                }
            }
        }
    }

    private Map<String, Object> attributes(MarkerText marker, IResource resource) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.TRANSIENT, true);
        attributes.put(IMarker.USER_EDITABLE, false);
        attributes.put(IMarker.MESSAGE, marker.message());
        attributes.put(OWNER, owner);
        if (marker.type().equals(MarkerText.DIVERGENCE)) {
            attributes.put(IMarker.SEVERITY, marker.weight());
        } else {
            attributes.put(IMarker.PRIORITY, marker.weight());
            attributes.put(IMarker.DONE, marker.done());
        }
        if (resource instanceof IFile file && "txt".equals(file.getFileExtension())) {
            marker.place().ifPresent(place -> {
                attributes.put(IMarker.CHAR_START, place.start());
                attributes.put(IMarker.CHAR_END, place.end());
            });
        }
        return attributes;
    }
}
