package org.muqabala.exporters.table;

import java.time.Instant;
import java.time.LocalDate;

import org.muqabala.core.collation.Significance;

/** What stands in one field of a table. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Text("");

    /** Words of the program, an article or a person. */
    record Text(String text) implements Cell {
    }

    /** Words that stand out by the weight of what they name. */
    record Weighted(String text, Significance significance) implements Cell {
    }

    /** A number to count and sort by. */
    record Whole(long number) implements Cell {
    }

    /** A point in time; shown in UTC. */
    record Moment(Instant time) implements Cell {
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {
    }
}
