package org.muqabala.ui.check;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.collation.DeskCollator;
import org.muqabala.ui.collation.DeskRecollation;

/** Mends a problem in the saved translation. */
final class ProblemResolution implements IMarkerResolution2 {

    private final ProblemMarker problem;
    private final ProblemMarker.Fix fix;

    ProblemResolution(ProblemMarker problem, ProblemMarker.Fix fix) {
        this.problem = problem;
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.label();
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        ProblemMarker.review(marker.getResource()).ifPresent(review -> {
            DeskCollator collator = PlatformUI.getWorkbench().getService(DeskCollator.class);
            new MendJob(review, problem, fix.edit(), new DeskRecollation(() -> collator, line -> { })).schedule();
        });
    }
}
