package org.muqabala.core.review;

import java.util.Locale;

/** Which way a remark is written. */
public enum TextDirection {
    /** As its first strong letter says. */
    AUTO,
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /** The name in files: lower case, words joined by {@code -}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such direction */
    public static TextDirection ofId(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether a text set this way begins at the right: as said or, by itself, as its first strong letter is. A text without one does not. */
    public boolean isRightToLeft(String text) {
        return switch (this) {
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
            case AUTO -> text.codePoints().map(Character::getDirectionality).filter(TextDirection::isStrong)
                    .mapToObj(strong -> strong != Character.DIRECTIONALITY_LEFT_TO_RIGHT).findFirst().orElse(false);
        };
    }

    private static boolean isStrong(int directionality) {
        return directionality == Character.DIRECTIONALITY_LEFT_TO_RIGHT || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
