package org.muqabala.exporters.translation;

import java.util.List;

/**
 * A sentence as a translation tool gave it back.
 *
 * @param id as it went out, or another tool's; may be empty
 * @param source what was translated, without codes
 * @param target the translation, without codes; empty if there is none
 * @param approved whether somebody called it done
 * @param notes remarks, ours among them
 */
record ReturnedUnit(String id, String source, String target, boolean approved, List<String> notes) {

    ReturnedUnit {
        notes = List.copyOf(notes);
    }

    /** Whether there is a translation: a copy of the source is none. */
    boolean isTranslated() {
        return !target.isBlank() && !target.strip().equals(source.strip());
    }
}
