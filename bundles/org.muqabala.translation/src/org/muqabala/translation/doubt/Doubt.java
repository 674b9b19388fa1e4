package org.muqabala.translation.doubt;

import java.util.Comparator;

import org.muqabala.core.text.Span;

/**
 * Words of a translation that probably render what its source has no longer.
 *
 * @param place in the translation; never empty
 * @param reason why they are taken for that
 * @param was the words of the former source
 * @param now what stands in their place; empty where that is not known, or nothing does
 */
public record Doubt(Span place, Reason reason, String was, String now) implements Comparable<Doubt> {

    private static final Comparator<Doubt> IN_READING_ORDER = Comparator.comparing(Doubt::place).thenComparing(Doubt::reason);

    @Override
    public int compareTo(Doubt other) {
        return IN_READING_ORDER.compare(this, other);
    }
}
