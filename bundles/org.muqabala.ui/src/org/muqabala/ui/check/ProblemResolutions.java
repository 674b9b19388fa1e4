package org.muqabala.ui.check;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** The quick fixes of problems that checks found. */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarker.of(marker).filter(problem -> !problem.fixes().isEmpty()).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return ProblemMarker.of(marker).stream()
                .flatMap(problem -> problem.fixes().stream().map(fix -> new ProblemResolution(problem, fix)))
                        .toArray(IMarkerResolution[]::new);
    }
}
