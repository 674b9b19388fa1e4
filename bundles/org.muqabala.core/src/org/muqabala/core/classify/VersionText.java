package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.text.Span;

/**
 * One version as the classifying of changes sees it.
 *
 * @param units its words
 * @param quoted where it quotes
 */
record VersionText(Units units, QuotedText quoted) {

    String text() {
        return units.tokens().text();
    }

    /** The words of a unit one by one. */
    List<Span> contentTokens(int unit) {
        List<Span> spans = new ArrayList<>();
        for (int token = units.firstToken(unit); token < units.endToken(unit); token++) {
            if (units.tokens().kind(token).isContent()) {
                spans.add(units.tokens().span(token));
            }
        }
        return spans;
    }
}
