package org.muqabala.ui.hidden;

import org.muqabala.core.text.Span;

/**
 * A character of a text that is not what it looks like.
 *
 * @param span where it stands, in UTF-16 indices: two for one beyond the first plane
 * @param codePoint which it is
 * @param kind in what way it hides
 */
public record HiddenCharacter(Span span, int codePoint, Kind kind) {

    /** In what way a character hides. */
    public enum Kind {
        /** It turns the direction of the text around it. */
        DIRECTION,
        /** It joins, parts or changes its neighbours and is not seen itself. */
        INVISIBLE,
        /** A space that is none of the keyboard's. */
        SPACE,
        /** A ready-made shape of a letter, which searching does not find. */
        PRESENTATION_FORM,
        /** A letter or digit of another script or language that looks like one of this. */
        LOOK_ALIKE,
        /** It makes a word longer on the line and says nothing. */
        TATWEEL;

        /** Whether something is seen where it stands. */
        public boolean isInked() {
            return this == PRESENTATION_FORM || this == LOOK_ALIKE || this == TATWEEL;
        }
    }
}
