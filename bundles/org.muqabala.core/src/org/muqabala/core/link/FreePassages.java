package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.Side;

/** Finds what one version has in no link, and between which links that stands. */
final class FreePassages {

    /** One end of a link and its place in the list of links. */
    private record Linked(UnitRange units, int link) {
    }

    private final Version version;
    private final List<Linked> linked = new ArrayList<>();
    private final List<FreePassage> passages = new ArrayList<>();

    private FreePassages(Version version, List<LinkedPassages> links, Side side) {
        this.version = version;
        for (int i = 0; i < links.size(); i++) {
            for (UnitRange range : side == Side.A ? links.get(i).a() : links.get(i).b()) {
                linked.add(new Linked(range, i));
            }
        }
        ReadingOrder.sort(linked, end -> end.units().from());
    }

    /** The passages in reading order; the links are known by their places in the list. */
    static List<FreePassage> of(Version version, List<LinkedPassages> links, Side side) {
        FreePassages free = new FreePassages(version, links, side);
        free.collect();
        return free.passages;
    }

    private void collect() {
        int next = 0;
        for (int sentence = 0; sentence < version.sentenceCount(); sentence++) {
            int at = version.from(sentence);
            while (next < linked.size() && linked.get(next).units().from() < version.to(sentence)) {
                add(sentence, at, linked.get(next).units().from(), next);
                at = linked.get(next++).units().to();
            }
            add(sentence, at, version.to(sentence), next);
        }
    }

    /** @param next the linked end that stands behind the passage */
    private void add(int sentence, int from, int to, int next) {
        if (from < to) {
            int before = next == 0 ? FreePassage.NO_LINK : linked.get(next - 1).link();
            int after = next == linked.size() ? FreePassage.NO_LINK : linked.get(next).link();
            passages.add(new FreePassage(sentence, new UnitRange(from, to), before, after));
        }
    }
}
