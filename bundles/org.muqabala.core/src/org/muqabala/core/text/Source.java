package org.muqabala.core.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the file that an article was read from holds besides the text.
 *
 * @param origins where each passage of the text stands in the file, in reading order, never overlapping; empty for plain text, which
 *            is its own file
 * @param facts what it says of the article
 * @param comments other people's notes on the text
 * @param trackedChanges whether it holds tracked changes, so that its original and its final version differ
 * @param tellsFurniture whether its own make-up told page furniture from the article, rather than the look of a line
 * @param leftOut its parts that were not read, in its order
 */
public record Source(List<Origin> origins, Facts facts, List<SourceComment> comments, boolean trackedChanges, boolean tellsFurniture,
        List<LeftOut> leftOut) {

    /** Plain text: nothing besides. */
    public static final Source PLAIN = new Source(List.of(), Facts.NONE, List.of(), false, false);

    public Source {
        origins = List.copyOf(origins);
        Objects.requireNonNull(facts);
        comments = List.copyOf(comments);
        leftOut = List.copyOf(leftOut);
    }

    /** What a file holds of which nothing was left out. */
    public Source(List<Origin> origins, Facts facts, List<SourceComment> comments, boolean trackedChanges, boolean tellsFurniture) {
        this(origins, facts, comments, trackedChanges, tellsFurniture, List.of());
    }

    /** Where in the file the character stands; empty between passages and for plain text. */
    public Optional<Origin> originOf(int index) {
        int low = 0;
        int high = origins.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Origin origin = origins.get(middle);
            if (origin.span().contains(index)) {
                return Optional.of(origin);
            }
            if (origin.span().start() > index) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
