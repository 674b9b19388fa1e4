package org.muqabala.core.spi;

import java.util.List;

/** Something about an export that its reader may want one way or the other. What is not said has its usual value. */
public sealed interface ExportOption {

    /** Stable name: lower case, words joined by {@code -}; with {@code --} before it an option of the command line. */
    String id();

    /** The value where none is given, as text. */
    String usual();

    /** Wanted or not; usually not. */
    record Flag(String id) implements ExportOption {

        @Override
        public String usual() {
            return "";
        }
    }

    /**
     * One of several.
     *
     * @param values stable names of what there is to choose; the first is usual
     */
    record Choice(String id, List<String> values) implements ExportOption {

        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public String usual() {
            return values.getFirst();
        }
    }

    /**
     * Words of the user's own, such as a name.
     *
     * @param sort what they stand for in one word in capitals, such as {@code LANGUAGE}
     * @param usual may be empty
     */
    record Words(String id, String sort, String usual) implements ExportOption {
    }
}
