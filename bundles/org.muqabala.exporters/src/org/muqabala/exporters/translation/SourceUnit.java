package org.muqabala.exporters.translation;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.text.Span;

/**
 * A sentence of the newer version, or sentences that were translated as one.
 *
 * @param span where it stands; never empty
 * @param translation the best that there is
 * @param rows the ledger's rows that have their place in it, in the ledger's order
 * @param remarks all other annotations that begin in it, in the review's order, and the translation's own annotation if it has a note or replies
 * @param links those that it is part of, in reading order
 */
public record SourceUnit(Span span, Optional<UnitTranslation> translation, List<LedgerRow> rows, List<Annotation> remarks, List<Link> links) {

    /** What became of a unit since the older version. */
    public enum Change {
        /** Not in the older version. */
        NEW,
        CHANGED,
        /** Letter by letter the same, or but for spelling and marks. */
        SAME
    }

    public SourceUnit {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        links = List.copyOf(links);
    }

    public Change change() {
        if (links.isEmpty()) {
            return Change.NEW;
        }
        boolean partly = rows.stream().anyMatch(LedgerRow::isPassage);
        boolean close = links.stream().allMatch(link -> link.relation() == Relation.IDENTICAL || link.relation() == Relation.NEAR);
        return close && !partly ? Change.SAME : Change.CHANGED;
    }

    /** Whether a part of it stood elsewhere in the older version. */
    public boolean isMoved() {
        return links.stream().anyMatch(Link::moved);
    }

    /** What the older version has in its place; empty if nothing. */
    public String previous(String textOfA) {
        StringBuilder previous = new StringBuilder();
        links.stream().flatMap(link -> link.a().stream()).distinct().sorted()
                .forEach(a -> previous.append(previous.isEmpty() ? "" : " ").append(a.of(textOfA)));
        return previous.toString();
    }
}
