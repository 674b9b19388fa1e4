package org.muqabala.translation.check;

import java.util.List;

/** Knows how the words of one language are spelt. Safe for use from several threads. */
public interface Speller {

    /** Whether the word is spelt right, as far as is known. */
    boolean knows(String word);

    /** Words that may have been meant, the likeliest first; none where nothing is near. */
    List<String> suggestions(String word);
}
