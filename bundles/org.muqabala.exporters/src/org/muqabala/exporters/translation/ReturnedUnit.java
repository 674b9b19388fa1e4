package org.muqabala.exporters.translation;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.review.Returned;
import org.muqabala.core.translation.SegmentState;

/**
 * A sentence as a translation tool gave it back.
 *
 * @param id as it went out, or another tool's; may be empty
 * @param source what was translated, without codes
 * @param target the translation, without codes; empty if there is none
 * @param language of the target, BCP 47 as the file has it; empty where it says none
 * @param state how far the translation has come; that of one that is there, whether or not one is
 * @param sent the translation that went out; empty where none did, or the file does not say
 * @param notes remarks, ours among them
 */
record ReturnedUnit(String id, String source, String target, String language, SegmentState state, Optional<Returned.Sent> sent,
        List<String> notes) {

    ReturnedUnit {
        notes = List.copyOf(notes);
    }

    /** Whether somebody called it done. */
    boolean isApproved() {
        return state == SegmentState.REVIEWED;
    }

    /** Whether there is a translation: a copy of the source is none. */
    boolean isTranslated() {
        return !target.isBlank() && !target.strip().equals(source.strip());
    }
}
