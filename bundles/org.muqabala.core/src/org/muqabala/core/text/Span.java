package org.muqabala.core.text;

/**
 * A stretch of a text, half-open {@code [start, end)}, in UTF-16 code units. An empty span marks a place between letters.
 *
 * @param start first index, {@code >= 0}
 * @param end index after the last, {@code >= start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span [" + start + ", " + end + ")");
        }
    }

    /** The empty span at {@code place}. */
    public static Span at(int place) {
        return new Span(place, place);
    }

    /** The smallest span that holds both. */
    public static Span covering(Span first, Span second) {
        return new Span(Math.min(first.start, second.start), Math.max(first.end, second.end));
    }

    /**
     * The same stretch so much later, or earlier if {@code by} is negative.
     *
     * @throws IllegalArgumentException if it would start before the text
     */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** Whether this is the other stretch so much later, or earlier if {@code by} is negative. */
    public boolean isShifted(Span other, int by) {
        return start == other.start + by && end == other.end + by;
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code index} is one of the span's own; false for every index of an empty span. */
    public boolean contains(int index) {
        return start <= index && index < end;
    }

    /** Whether the whole of {@code other} lies inside; an empty span lies inside where it touches. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one code unit; an empty span shares none. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The stretch of {@code text} that this span names. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether the stretch of {@code text} that this span names reads like the one of {@code otherText} that the other names. */
    public boolean isSameText(String text, Span other, String otherText) {
        return length() == other.length() && text.regionMatches(start, otherText, other.start, length());
    }

    /** Reading order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
