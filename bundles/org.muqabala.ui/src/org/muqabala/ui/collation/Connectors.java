package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.SecondUse;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** What the gutter draws between the panes: one connector from each span of a link to those on the other side, and one to each further use. */
final class Connectors {

    private final InReadingOrder<Connector> byA;
    private final InReadingOrder<Connector> byB;

    /**
     * From one span to one on the other side. Those of a link that is split or merged share an end, and so fork.
     *
     * @param link the link that it belongs to; empty for a further use of a passage that is linked elsewhere
     */
    record Connector(Optional<Link> link, Span a, Span b) {

        Span on(Side side) {
            return side == Side.A ? a : b;
        }

        boolean isMoved() {
            return link.filter(Link::moved).isPresent();
        }

        boolean isSecondUse() {
            return link.isEmpty();
        }
    }

    private Connectors(List<Connector> all) {
        byA = new InReadingOrder<>(all, Connector::a);
        byB = new InReadingOrder<>(all, Connector::b);
    }

    static Connectors of(Comparison comparison) {
        List<Connector> all = new ArrayList<>();
        comparison.links().forEach(link -> addForks(link, all));
        for (SecondUse use : comparison.secondUses()) {
            all.add(new Connector(Optional.empty(), use.a(), use.b()));
        }
        return new Connectors(all);
    }

    /** One for each span of the end that has more of them; the other end's spans are shared out in reading order. */
    private static void addForks(Link link, List<Connector> all) {
        int count = Math.max(link.a().size(), link.b().size());
        for (int i = 0; i < count; i++) {
            all.add(new Connector(Optional.of(link), shared(link.a(), i, count), shared(link.b(), i, count)));
        }
    }

    private static Span shared(List<Span> spans, int position, int count) {
        return spans.get((int) ((long) position * spans.size() / count));
    }

    /** All with an end in one of the spans. */
    Collection<Connector> touching(Span a, Span b) {
        Set<Connector> found = new LinkedHashSet<>();
        byA.touching(a).forEach(found::add);
        byB.touching(b).forEach(found::add);
        return found;
    }
}
