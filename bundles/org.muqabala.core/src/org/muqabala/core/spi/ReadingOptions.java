package org.muqabala.core.spi;

import java.util.Objects;
import java.util.Optional;

import org.muqabala.core.text.View;

/**
 * What the user asks of the reading of a file.
 *
 * @param charset the character set that the user names, or empty to let the importer judge
 * @param view which of the two versions of a file with tracked changes
 */
public record ReadingOptions(Optional<String> charset, View view) {

    public ReadingOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(view);
    }

    /** The final version in whatever character set the importer finds. */
    public static ReadingOptions usual() {
        return in(Optional.empty());
    }

    /** The final version, in the character set that the user names if there is one. */
    public static ReadingOptions in(Optional<String> charset) {
        return new ReadingOptions(charset, View.FINAL);
    }
}
