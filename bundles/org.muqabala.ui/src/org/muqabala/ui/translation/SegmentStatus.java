package org.muqabala.ui.translation;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;

/** Where the translator stands, in one line. */
final class SegmentStatus {

    private static final String SEPARATOR = "   ·   ";

    private SegmentStatus() {
    }

    static String of(TranslationModel model) {
        String left = NLS.bind(Messages.status_left, model.left().work().segments(), model.left().work().words());
        if (model.hand().isEmpty()) {
            return left;
        }
        int number = model.hand().getAsInt();
        SegmentState state = model.segmentInHand().map(Segment::state).orElse(SegmentState.EMPTY);
        return NLS.bind(Messages.status_place, number + 1, model.size()) + SEPARATOR + StateTexts.sign(state) + " " + StateTexts.word(state)
                + SEPARATOR + NLS.bind(Messages.status_words, model.words(number)) + SEPARATOR + left;
    }
}
