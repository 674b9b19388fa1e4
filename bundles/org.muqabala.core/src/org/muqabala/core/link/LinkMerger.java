package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins links that follow each other on both sides and share a sentence on one: a sentence that was split into two, or two that
 * were merged into one.
 */
final class LinkMerger {

    private final Version a;
    private final Version b;

    LinkMerger(Version a, Version b) {
        this.a = a;
        this.b = b;
    }

    /** @param links in the reading order of B */
    List<LinkedPassages> merged(List<LinkedPassages> links) {
        List<LinkedPassages> merged = new ArrayList<>();
        for (LinkedPassages link : links) {
            LinkedPassages before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && follows(before, link)) {
                merged.set(merged.size() - 1, new LinkedPassages(joined(a, before.a(), link.a()), joined(b, before.b(), link.b())));
            } else {
                merged.add(link);
            }
        }
        return merged;
    }

    private boolean follows(LinkedPassages before, LinkedPassages link) {
        UnitRange endA = before.a().get(before.a().size() - 1);
        UnitRange endB = before.b().get(before.b().size() - 1);
        UnitRange startA = link.a().get(0);
        UnitRange startB = link.b().get(0);
        return endA.to() == startA.from() && endB.to() == startB.from()
                && (sameSentence(a, endA, startA) || sameSentence(b, endB, startB));
    }

    private static List<UnitRange> joined(Version version, List<UnitRange> before, List<UnitRange> after) {
        List<UnitRange> all = new ArrayList<>(before);
        UnitRange end = all.get(all.size() - 1);
        UnitRange start = after.get(0);
        if (sameSentence(version, end, start)) {
            all.set(all.size() - 1, new UnitRange(end.from(), start.to()));
            all.addAll(after.subList(1, after.size()));
        } else {
            all.addAll(after);
        }
        return all;
    }

    private static boolean sameSentence(Version version, UnitRange before, UnitRange after) {
        return version.sentenceOf(before.to() - 1) == version.sentenceOf(after.from());
    }
}
