package org.muqabala.ui.collation;

import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Characters;

/** What both ends of a link say alike: its divergences cut out, the letters of one end are those of the other, one by one. Spaces may differ. */
record SharedLetters(Comparison comparison, Link link) {

    /** Where the other version has the letter that stands at a place of this; inside a divergence, where the other has its words. */
    int across(Side side, int place) {
        return link.divergences().stream().filter(divergence -> divergence.on(side).contains(place)).findFirst()
                .map(divergence -> divergence.on(side.other()).start())
                .orElseGet(() -> {
                    long before = letters(side).filter(letter -> letter < place).count();
                    return letters(side.other()).skip(before).findFirst().orElse(link.reach(side.other()).end());
                });
    }

    /** Their places, in reading order. */
    private IntStream letters(Side side) {
        String text = comparison.article(side).text();
        boolean[] cut = new boolean[link.reach(side).length()];
        int from = link.reach(side).start();
        link.divergences().stream().map(divergence -> divergence.on(side))
                .forEach(span -> IntStream.range(Math.max(span.start(), from), Math.min(span.end(), from + cut.length)).forEach(i -> cut[i - from] = true));
        return link.on(side).stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(place -> !cut[place - from] && !Characters.isSpace(text.charAt(place)));
    }
}
