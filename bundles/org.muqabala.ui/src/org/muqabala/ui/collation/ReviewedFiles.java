package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.View;

/**
 * The files of which a review holds copies: those that it was made of, as far as these still hold one version each.
 *
 * @param files by the version that they hold; empty where nobody knows of any
 */
public record ReviewedFiles(Map<Side, IFile> files) {

    public ReviewedFiles {
        files = Map.copyOf(files);
    }

    /** What is collated without a review: a version of local history, or one without its tracked changes, is in no file. */
    static ReviewedFiles of(ArticlesInput input) {
        Map<Side, IFile> files = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            if (input.isPresent(side) && input.view(side) == View.FINAL) {
                files.put(side, input.file(side));
            }
        }
        return new ReviewedFiles(files);
    }

    /** Those beside a review that have its articles' names. Where both are called the same, the file is what became of the newer. */
    static ReviewedFiles beside(IFolder review, Comparison comparison) {
        Map<Side, IFile> files = new EnumMap<>(Side.class);
        beside(review, comparison.b().name()).ifPresent(file -> files.put(Side.B, file));
        beside(review, comparison.a().name()).filter(file -> !files.containsValue(file)).ifPresent(file -> files.put(Side.A, file));
        return new ReviewedFiles(files);
    }

    /** A name that came with a review may say anything; one that is a path would lead to other files than those beside it. */
    private static Optional<IFile> beside(IFolder review, String name) {
        return Optional.of(name).filter(plain -> ResourcesPlugin.getWorkspace().validateName(plain, IResource.FILE).isOK())
                .map(review.getParent()::findMember).filter(IFile.class::isInstance).map(IFile.class::cast).filter(IResource::isAccessible);
    }

    public Optional<IFile> file(Side side) {
        return Optional.ofNullable(files.get(side));
    }

    /** The same after other files were read in place of some. */
    ReviewedFiles with(Map<Side, IFile> others) {
        Map<Side, IFile> all = new EnumMap<>(Side.class);
        all.putAll(files);
        all.putAll(others);
        return new ReviewedFiles(all);
    }

    /** Those that are no longer what was read. */
    ReviewedFiles changed(ArticleWatch watch) {
        Map<Side, IFile> changed = new EnumMap<>(Side.class);
        files.forEach((side, file) -> {
            if (watch.isOther(file)) {
                changed.put(side, file);
            }
        });
        return new ReviewedFiles(changed);
    }
}
