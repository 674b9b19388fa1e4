package org.muqabala.translation.doubt;

import java.util.List;

/** Finds doubtful words for one {@link Reason}. */
interface DoubtFinder {

    /** @param target the translation of what the source was */
    List<Doubt> in(SourceChange change, String target);
}
