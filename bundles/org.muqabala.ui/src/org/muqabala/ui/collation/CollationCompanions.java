package org.muqabala.ui.collation;

import java.util.List;

import org.muqabala.core.review.ReviewSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that goes along with open collations: whatever is installed. */
@Component(service = CollationCompanions.class)
public final class CollationCompanions {

    private final List<CollationCompanion> companions;

    @Activate
    public CollationCompanions(@Reference List<CollationCompanion> companions) {
        this.companions = List.copyOf(companions);
    }

    /** @return to be run when the review is no longer shown */
    Runnable accompany(CollationEditor editor, ReviewSession session) {
        List<Runnable> ends = companions.stream().map(companion -> companion.accompany(editor, session)).toList();
        return () -> ends.forEach(Runnable::run);
    }
}
