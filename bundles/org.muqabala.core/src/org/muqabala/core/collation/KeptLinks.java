package org.muqabala.core.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.muqabala.core.align.EditedUnits;
import org.muqabala.core.align.Passage;
import org.muqabala.core.link.LinkedPassages;
import org.muqabala.core.text.Span;

/**
 * Links of a collation before an edit, to be taken over where neither version was edited: same words, same surroundings, and nothing
 * learnt or forgotten of the names in them. Safe for use from several threads.
 */
final class KeptLinks {

    /** Where nothing was collated before. */
    static final KeptLinks NONE = new KeptLinks(List.of(), List.of(), null, null, null, null, words -> false);

    private final List<LinkedPassages> passages;
    private final List<Link> links;
    private final EditedUnits unitsA;
    private final EditedUnits unitsB;
    private final KeptText textA;
    private final KeptText textB;
    private final Predicate<Passage> sameNames;

    /**
     * @param passages the linked passages before the edit, in the reading order of B
     * @param links what became of them, one by one
     * @param sameNames tells of words whether the same ones among them are taken for names as before
     */
    KeptLinks(List<LinkedPassages> passages, List<Link> links, EditedUnits unitsA, EditedUnits unitsB, KeptText textA, KeptText textB,
            Predicate<Passage> sameNames) {
        this.passages = passages;
        this.links = links;
        this.unitsA = unitsA;
        this.unitsB = unitsB;
        this.textA = textA;
        this.textB = textB;
        this.sameNames = sameNames;
    }

    /** The link of before that the passages would make again, at its new place; {@code null} if it must be made anew. */
    Link find(LinkedPassages passages, Passage wordsA, List<Span> inA, Passage wordsB, List<Span> inB) {
        LinkedPassages before = links.isEmpty() ? null : passages.before(unitsA, unitsB);
        Link link = before == null ? null : link(before);
        if (link == null) {
            return null;
        }
        int shiftA = shift(textA, inA, link.a());
        int shiftB = shift(textB, inB, link.b());
        if (shiftA == KeptText.NONE || shiftB == KeptText.NONE || !sameNames.test(wordsA) || !sameNames.test(wordsB)) {
            return null;
        }
        return shiftA == 0 && shiftB == 0 ? link : shifted(link, shiftA, shiftB);
    }

    /** The link that was made of the passages; {@code null} if there was none. */
    private Link link(LinkedPassages before) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).startInB() < before.startInB()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < passages.size() && passages.get(low).equals(before) ? links.get(low) : null;
    }

    private static int shift(KeptText text, List<Span> spans, List<Span> before) {
        int shift = text.shift(spans.get(0));
        boolean same = shift != KeptText.NONE && spans.size() == before.size();
        for (int i = 0; same && i < spans.size(); i++) {
            same = text.shift(spans.get(i)) == shift && spans.get(i).isShifted(before.get(i), shift);
        }
        return same ? shift : KeptText.NONE;
    }

    private static Link shifted(Link link, int shiftA, int shiftB) {
        List<Divergence> divergences = new ArrayList<>(link.divergences().size());
        for (Divergence divergence : link.divergences()) {
            divergences.add(new Divergence(divergence.a().shifted(shiftA), divergence.b().shifted(shiftB), divergence.type(), divergence.significance(),
                    divergence.reason()));
        }
        return new Link(link.id(), link.relation(), link.moved(), shifted(link.a(), shiftA), shifted(link.b(), shiftB), divergences);
    }

    private static List<Span> shifted(List<Span> spans, int shift) {
        List<Span> shifted = new ArrayList<>(spans.size());
        for (Span span : spans) {
            shifted.add(span.shifted(shift));
        }
        return shifted;
    }
}
