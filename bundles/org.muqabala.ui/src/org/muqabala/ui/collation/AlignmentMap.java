package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * Which places of two versions stand level with each other: pairs of UTF-16 indices that rise on both sides, from the links
 * that keep the reading order. Moved links take no part, so that scrolling never jumps.
 */
final class AlignmentMap {

    /** A place on both sides. */
    record Level(int a, int b) {
        int on(Side side) {
            return side == Side.A ? a : b;
        }
    }

    /** Two neighbouring levels; what lies between them is stretched or shrunk to fit. */
    record Stretch(Level from, Level to) {
    }

    private final List<Level> levels;

    private AlignmentMap(List<Level> levels) {
        this.levels = levels;
    }

    static AlignmentMap of(Comparison comparison) {
        List<Level> found = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (!link.moved()) {
                addLevels(link, found);
            }
        }
        found.sort(Comparator.comparingInt(Level::a).thenComparingInt(Level::b));
        List<Level> rising = new ArrayList<>();
        rising.add(new Level(0, 0));
        Level end = new Level(comparison.a().text().length(), comparison.b().text().length());
        for (Level level : found) {
            Level last = rising.get(rising.size() - 1);
            if (level.a() > last.a() && level.b() > last.b() && level.a() < end.a() && level.b() < end.b()) {
                rising.add(level);
            }
        }
        rising.add(end);
        return new AlignmentMap(List.copyOf(rising));
    }

    /** The first spans of the link and what lies in both of them; further spans may stand anywhere. */
    private static void addLevels(Link link, List<Level> found) {
        Span a = link.a().get(0);
        Span b = link.b().get(0);
        found.add(new Level(a.start(), b.start()));
        for (Divergence divergence : link.divergences()) {
            if (a.contains(divergence.a()) && b.contains(divergence.b())) {
                found.add(new Level(divergence.a().start(), divergence.b().start()));
            }
        }
        found.add(new Level(a.end(), b.end()));
    }

    /** The place of the other version that stands level with one of this, as far as the stretch around both tells. */
    int across(Side side, int place) {
        Stretch stretch = around(side, place);
        int from = stretch.from().on(side);
        int length = Math.max(1, stretch.to().on(side) - from);
        int otherFrom = stretch.from().on(side.other());
        int otherLength = stretch.to().on(side.other()) - otherFrom;
        return otherFrom + (int) Math.round(Math.clamp((place - from) / (double) length, 0, 1) * otherLength);
    }

    /** The stretch that the place lies in. */
    Stretch around(Side side, int place) {
        int low = 0;
        int high = levels.size() - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (levels.get(middle).on(side) <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Stretch(levels.get(low), levels.get(low + 1));
    }
}
