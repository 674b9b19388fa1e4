package org.muqabala.translation.check;

import java.util.List;

/** Looks for one kind of mistake in a translation. Immutable, and safe for use from several threads. */
public interface SegmentCheck {

    /** The name in preferences and message files: lower case. */
    String id();

    /**
     * What is wrong, in the order of the target; nothing where the check is not sure, or does not know the languages.
     *
     * @param text its target is not blank
     */
    List<SegmentProblem> problems(TranslatedText text);
}
