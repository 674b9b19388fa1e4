package org.muqabala.core.edits;

import java.util.List;

import org.muqabala.core.text.Span;

/**
 * A text and a version of it with known edits.
 *
 * @param a the text
 * @param b the edited version
 * @param truths what was edited, apart from whole sentences
 * @param dropped sentences that B has no more
 * @param added sentences that B alone has
 * @param moved where in A the paragraphs stand that B has elsewhere; empty if that is not asked
 */
record EditedStory(String a, String b, List<Truth> truths, List<Span> dropped, List<Span> added, List<Span> moved) {

    int edits() {
        return truths.size() + dropped.size() + added.size() + moved.size();
    }

    /** The same edits undone: what was dropped is added. */
    EditedStory undone() {
        List<Truth> swapped = truths.stream().map(truth -> new Truth(truth.b(), truth.a(), truth.type(), truth.significance())).toList();
        return new EditedStory(b, a, swapped, added, dropped, List.of());
    }
}
