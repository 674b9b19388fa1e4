package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.TokenKind;

/**
 * Draws the borders of links where an editor would: the words left over around a common stretch belong to it as far as its
 * clause reaches; a clause of some length that has no counterpart is left alone.
 */
final class PassageBorders {

    /** Most words of a neighbouring clause that go with the stretch. */
    private static final int SHORT_CLAUSE = 3;

    private final Version a;
    private final Version b;

    PassageBorders(Version a, Version b) {
        this.a = a;
        this.b = b;
    }

    /** The matches, in the reading order of B, with their final borders. */
    List<LinkedPassages> bordered(List<Match> matches) {
        List<UnitRange> inA = bordered(a, matches.stream().map(Match::a).toList(), matches.stream().map(Match::sentenceA).toList());
        List<UnitRange> inB = bordered(b, matches.stream().map(Match::b).toList(), matches.stream().map(Match::sentenceB).toList());
        List<LinkedPassages> links = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            links.add(new LinkedPassages(List.of(inA.get(i)), List.of(inB.get(i))));
        }
        links.sort(Comparator.comparingInt(link -> link.b().get(0).from()));
        return links;
    }

    private static List<UnitRange> bordered(Version version, List<UnitRange> stretches, List<Integer> sentences) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> stretches.get(i).from()));
        UnitRange[] bordered = stretches.toArray(new UnitRange[0]);
        for (int k = 0; k < order.size(); k++) {
            int at = order.get(k);
            int sentence = sentences.get(at);
            boolean first = k == 0 || !sentences.get(order.get(k - 1)).equals(sentence);
            boolean last = k + 1 == order.size() || !sentences.get(order.get(k + 1)).equals(sentence);
            if (first) {
                bordered[at] = new UnitRange(reachBack(version, version.from(sentence), bordered[at].from()), bordered[at].to());
            }
            if (last) {
                bordered[at] = new UnitRange(bordered[at].from(), reachOn(version, bordered[at].to(), version.to(sentence)));
            } else {
                share(version, bordered, at, order.get(k + 1));
            }
        }
        return List.of(bordered);
    }

    /** Between two stretches of one sentence: what stands before the first clause border goes with the first. */
    private static void share(Version version, UnitRange[] bordered, int left, int right) {
        int middle = reachOn(version, bordered[left].to(), bordered[right].from());
        bordered[left] = new UnitRange(bordered[left].from(), middle);
        bordered[right] = new UnitRange(reachBack(version, middle, bordered[right].from()), bordered[right].to());
    }

    private static int reachBack(Version version, int limit, int from) {
        int reach = from;
        boolean own = true;
        while (reach > limit) {
            int clause = reach;
            do {
                clause--;
            } while (clause > limit && !isBorder(version.units(), clause));
            if (!own && reach - clause > SHORT_CLAUSE || own && isBorder(version.units(), from) && reach - clause > SHORT_CLAUSE) {
                break;
            }
            reach = clause;
            own = false;
        }
        return reach;
    }

    private static int reachOn(Version version, int to, int limit) {
        int reach = to;
        while (reach < limit) {
            boolean own = reach == to && !isBorder(version.units(), to);
            int clause = reach + 1;
            while (clause < limit && !isBorder(version.units(), clause)) {
                clause++;
            }
            if (!own && clause - reach > SHORT_CLAUSE) {
                break;
            }
            reach = clause;
        }
        return reach;
    }

    /** Whether a clause begins with the unit: a mark of a clause's end stands before it, or it is a verb of saying. */
    private static boolean isBorder(Units units, int unit) {
        if (unit == 0) {
            return true;
        }
        for (int token = units.endToken(unit - 1); token < units.firstToken(unit); token++) {
            int mark = units.tokens().text().codePointAt(units.tokens().start(token));
            if (units.tokens().kind(token) == TokenKind.MARK && (Characters.isClauseEnd(mark) || Characters.isTerminator(mark))) {
                return true;
            }
        }
        return units.lexeme(unit).has(Feature.REPORTING) && units.lexeme(unit).isContent();
    }
}
