package org.muqabala.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;

/**
 * What becomes of drafts that a crash left, in the translation as it is saved by now. Segments are known by their numbers, from 0.
 *
 * @param back segments that are as they were when the draft was written, and what it makes of them
 * @param held segments that somebody has translated since; the draft must not take their place
 * @param isCutOtherwise whether a draft is of a sentence that was joined or divided since
 */
public record ReturnedDrafts(SortedMap<Integer, Segment> back, List<Integer> held, boolean isCutOtherwise) {

    /** @param current what somebody has made of the saved translation since it was opened, cut as that is */
    public static ReturnedDrafts of(Translation saved, Translation current, List<UnsavedDraft> drafts) {
        Map<Span, Integer> numbers = new HashMap<>();
        for (Segment segment : saved.segments()) {
            numbers.put(segment.source(), numbers.size());
        }
        SortedMap<Integer, Segment> back = new TreeMap<>();
        List<Integer> held = new ArrayList<>();
        boolean isCutOtherwise = false;
        for (UnsavedDraft draft : drafts) {
            Integer number = numbers.get(draft.now().source());
            Segment there = number == null ? null : saved.segments().get(number);
            if (there == null) {
                isCutOtherwise = true;
            } else if (there.equals(draft.before()) && current.segments().get(number).equals(there)) {
                back.put(number, draft.now());
            } else if (!there.equals(draft.now())) {
                held.add(number);
            }
        }
        return new ReturnedDrafts(back, List.copyOf(held), isCutOtherwise);
    }

    /** Whether some of them find no place in the translation. */
    public boolean isAnyLeftOver() {
        return isCutOtherwise || !held.isEmpty();
    }
}
