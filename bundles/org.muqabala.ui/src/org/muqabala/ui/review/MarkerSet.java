package org.muqabala.ui.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.ui.ide.IDE;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.ui.collation.ArticlesInput;
import org.muqabala.ui.collation.CollationEditor;
import org.muqabala.ui.collation.DivergenceTexts;
import org.muqabala.ui.collation.MarkedPlace;
import org.muqabala.ui.collation.ReviewInput;

/**
 * The markers of one open review. They stand on the articles, with their places where the file is text. A saved review has its own copies
 * of them: an article that does not read as its copy does is not marked, and the review is in its place. None outlives the session.
 */
final class MarkerSet {

    /** The attribute of a marker that says which editor's it is: two editors may show one article. */
    private static final String OWNER = "org.muqabala.ui.review";

    private final String owner;
    private final Function<Comparison, Map<Side, IFile>> articles;
    private final Optional<ReviewInput> saved;
    /** The articles of the review as it was shown last. */
    private volatile Map<Side, IFile> files = Map.of();
    /** What markers stand on by now; for the job that sets them. */
    private Set<IResource> marked = new LinkedHashSet<>();

    private MarkerSet(String owner, Function<Comparison, Map<Side, IFile>> articles, Optional<ReviewInput> saved) {
        this.owner = owner;
        this.articles = articles;
        this.saved = saved;
    }

    static MarkerSet of(CollationEditor editor) {
        String owner = ownerOf(editor);
        return switch (editor.getEditorInput()) {
            case ArticlesInput input -> new MarkerSet(owner, collated -> present(input), Optional.empty());
            case ReviewInput input -> new MarkerSet(owner, copied -> editor.reviewedFiles().files(), Optional.of(input));
            default -> new MarkerSet(owner, any -> Map.of(), Optional.empty());
        };
    }

    /** Whether a marker is one of those of the review that the editor shows. */
    static boolean isOf(IMarker marker, CollationEditor editor) {
        return ownerOf(editor).equals(marker.getAttribute(OWNER, ""));
    }

    private static String ownerOf(CollationEditor editor) {
        return Integer.toHexString(System.identityHashCode(editor));
    }

    /** A former state of an article is not what its file holds: there is no place for its markers. */
    private static Map<Side, IFile> present(ArticlesInput input) {
        return Stream.of(Side.values()).filter(input::isPresent).collect(Collectors.toMap(Function.identity(), input::file));
    }

    /** Whether a change may let markers stand elsewhere. */
    boolean isTouchedBy(IResourceDelta delta) {
        int contents = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED;
        return saved.isPresent() && files.values().stream().map(file -> delta.findMember(file.getFullPath()))
                .anyMatch(found -> found != null && (found.getKind() != IResourceDelta.CHANGED || (found.getFlags() & contents) != 0));
    }

    /** Shows these markers of the review and takes away those that were shown before. */
    void show(Review review, DivergenceTexts texts, IProgressMonitor monitor) throws CoreException {
        Map<Side, MarkedVersion> versions = versions(review.comparison());
        boolean eachSide = versions.values().stream().map(MarkedVersion::resource).distinct().count() == 2;
        List<MarkerText> markers = MarkerText.of(review, texts, eachSide);
        Set<IResource> resources = versions.values().stream().map(MarkedVersion::resource).collect(Collectors.toCollection(LinkedHashSet::new));
        change(resources, monitor, () -> {
            for (IResource resource : resources) {
                if (!resource.isAccessible()) {
                    // a review that was just written is on the disk before the workspace knows of it
                    resource.getParent().refreshLocal(IResource.DEPTH_ONE, null);
                }
            }
            for (MarkerText marker : markers) {
                MarkedVersion version = versions.get(marker.side());
                if (version != null && version.resource().isAccessible()) {
                    version.resource().createMarker(marker.type(), attributes(marker, version));
                }
            }
        });
    }

    /** Takes all away. */
    void clear(IProgressMonitor monitor) throws CoreException {
        change(Set.of(), monitor, () -> { });
    }

    private Map<Side, MarkedVersion> versions(Comparison comparison) {
        Map<Side, MarkedVersion> versions = new EnumMap<>(Side.class);
        files = articles.apply(comparison);
        files.forEach((side, file) -> {
            String text = comparison.article(side).text();
            Optional<MarkedVersion> article = saved.isPresent() ? MarkedVersion.copied(file, text) : Optional.of(MarkedVersion.collated(file, text));
            article.ifPresent(version -> versions.put(side, version));
        });
        saved.ifPresent(review -> Stream.of(Side.values())
                .forEach(side -> versions.computeIfAbsent(side, none -> MarkedVersion.withoutPlaces(review.header()))));
        return versions;
    }

    /** What is to be done where no marker stands any more. */
    private interface Setting {
        void run() throws CoreException;
    }

    private void change(Set<IResource> next, IProgressMonitor monitor, Setting setting) throws CoreException {
        Set<IResource> all = new LinkedHashSet<>(marked);
        all.addAll(next);
        ResourcesPlugin.getWorkspace().run(inner -> {
            for (IResource resource : marked) {
                clear(resource);
            }
            marked = next;
            setting.run();
        }, rule(all), IWorkspace.AVOID_UPDATE, monitor);
    }

    /** What must not change while the markers are set. */
    private static ISchedulingRule rule(Set<IResource> resources) {
        IResourceRuleFactory rules = ResourcesPlugin.getWorkspace().getRuleFactory();
        return MultiRule.combine(resources.stream().map(resource -> rules.refreshRule(resource.getParent())).toArray(ISchedulingRule[]::new));
    }

    private void clear(IResource resource) throws CoreException {
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

    private Map<String, Object> attributes(MarkerText marker, MarkedVersion version) {
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
        marker.place().ifPresent(place -> {
            attributes.putAll(new MarkedPlace(marker.side(), place).attributes());
            version.place(place).ifPresent(inFile -> {
                attributes.put(IMarker.CHAR_START, inFile.start());
                attributes.put(IMarker.CHAR_END, inFile.end());
            });
        });
        if (version.text().isEmpty() && saved.isPresent()) {
            attributes.put(IDE.EDITOR_ID_ATTR, CollationEditor.ID);
        }
        return attributes;
    }
}
