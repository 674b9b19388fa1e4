package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.Span;

/**
 * How a text has been edited since it was collated, so that what was found in it can be shown where it stands now. Places and spans
 * are UTF-16 indices, either of the text as it was collated or of the text as it is now. For one thread.
 */
final class TextDrift {

    private final List<Edit> edits = new ArrayList<>();
    /** How many of the edits are being collated: later ones are not joined to them. */
    private int sealed;

    /** @param offset in the text as it was just before */
    private record Edit(int offset, int removed, int inserted) {

        int startAfter(int place) {
            boolean before = place < offset || place == offset && removed > 0;
            return before ? place : place >= offset + removed ? place - removed + inserted : offset + inserted;
        }

        int endAfter(int place) {
            return place <= offset ? place : place >= offset + removed ? place - removed + inserted : offset;
        }

        int startBefore(int place) {
            return place < offset ? place : place >= offset + inserted ? place - inserted + removed : offset + removed;
        }

        int endBefore(int place) {
            return place <= offset ? place : place >= offset + inserted ? place - inserted + removed : offset;
        }
    }

    void edited(int offset, int removed, int inserted) {
        Edit last = edits.size() > sealed ? edits.get(edits.size() - 1) : null;
        if (last != null && removed == 0 && offset == last.offset() + last.inserted()) {
            edits.set(edits.size() - 1, new Edit(last.offset(), last.removed(), last.inserted() + inserted));
        } else {
            edits.add(new Edit(offset, removed, inserted));
        }
    }

    void forget() {
        edits.clear();
        sealed = 0;
    }

    boolean isNone() {
        return edits.isEmpty();
    }

    /** The text as it is now is about to be collated. */
    void seal() {
        sealed = edits.size();
    }

    /** From the text that was collated to the one that was sealed, for good. */
    TextDrift untilSealed() {
        TextDrift part = new TextDrift();
        part.edits.addAll(edits.subList(0, sealed));
        return part;
    }

    /** The text that was sealed is collated: only what was edited since then counts. */
    void forgetSealed() {
        edits.subList(0, sealed).clear();
        sealed = 0;
    }

    /** Where a place stands now; where its text was removed, at what stands there instead. */
    int now(int place) {
        int at = place;
        for (Edit edit : edits) {
            at = edit.startAfter(at);
        }
        return at;
    }

    /** Where a span stands now: without what was typed at its edges, empty if nothing of it is left. */
    Span now(Span span) {
        int start = span.start();
        int end = span.end();
        for (Edit edit : edits) {
            int startAfter = edit.startAfter(start);
            end = start == end ? startAfter : edit.endAfter(end);
            start = Math.min(startAfter, end);
        }
        return new Span(start, end);
    }

    /** Where a place stood when the text was collated; one in text that is new, before it. */
    int then(int place) {
        int at = place;
        for (int i = edits.size() - 1; i >= 0; i--) {
            at = edits.get(i).endBefore(at);
        }
        return at;
    }

    /** Where a span stood when the text was collated: what was removed beside it and what is new in it left out. */
    Span then(Span span) {
        int start = span.start();
        for (int i = edits.size() - 1; i >= 0; i--) {
            start = edits.get(i).startBefore(start);
        }
        int end = then(span.end());
        return new Span(Math.min(start, end), end);
    }
}
