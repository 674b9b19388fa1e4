package org.muqabala.ui.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.muqabala.core.collation.Side;

/**
 * Which translation a marker of the checks stands on.
 *
 * @param side which version is translated
 * @param language into which language
 */
public record CheckedTranslation(IFolder review, Side side, Locale language) {

    /** The translation that the file is of; empty if the checks have found nothing in it, or it is of none. */
    public static Optional<CheckedTranslation> of(IFile file) {
        try {
            return !file.isAccessible() ? Optional.empty() : Arrays.stream(file.findMarkers(ProblemMarker.TYPE, false, IResource.DEPTH_ZERO))
                    .map(CheckedTranslation::of).flatMap(Optional::stream).findFirst();
        } catch (CoreException e) {
            ILog.of(CheckedTranslation.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    private static Optional<CheckedTranslation> of(IMarker marker) {
        return ProblemMarker.of(marker).flatMap(problem -> ProblemMarker.review(marker.getResource())
                .map(review -> new CheckedTranslation(review, problem.side(), problem.language())));
    }

    /** The number of the segment that a marker of the checks speaks of, from 0; empty for another marker. */
    public static Optional<Integer> segment(IMarker marker) {
        return ProblemMarker.of(marker).map(ProblemMarker::segment);
    }
}
