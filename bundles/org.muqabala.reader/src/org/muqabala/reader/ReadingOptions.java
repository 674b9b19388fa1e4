package org.muqabala.reader;

import java.util.Objects;
import java.util.Optional;

/**
 * What the user asks for.
 *
 * @param charset the character set that the user names, or empty to let the format judge
 * @param view which of the two versions of a file with tracked changes
 */
public record ReadingOptions(Optional<String> charset, View view) {

    /** Which version of a file with tracked changes is read. */
    public enum View {
        /** All tracked changes rejected. */
        ORIGINAL,
        /** All tracked changes accepted. */
        FINAL
    }

    public ReadingOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(view);
    }

    /** The final version in whatever character set the format finds. */
    public static ReadingOptions usual() {
        return new ReadingOptions(Optional.empty(), View.FINAL);
    }
}
