package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.spi.Progress;

/**
 * Draws the borders of links where an editor would: the words left over around a common stretch belong to it as far as its
 * clause reaches; so does a neighbouring clause that is short or whose words the other version has elsewhere in its sentence.
 * Any other clause without a counterpart is left alone.
 */
final class PassageBorders {

    /** Most words of a neighbouring clause that goes with the stretch whatever it says. */
    private static final int SHORT_CLAUSE = 3;

    /** Matches from which a second core is worth the wait for it. */
    private static final int MANY = 1000;

    private final Version a;
    private final Version b;
    private final Progress progress;

    PassageBorders(Version a, Version b, Progress progress) {
        this.a = a;
        this.b = b;
        this.progress = progress;
    }

    /** The matches, in the reading order of B, with their final borders. */
    List<LinkedPassages> bordered(List<Match> matches) {
        Borders bordersA = new Borders(a, matches.stream().map(match -> new Stretch(match.a(), match.sentenceA(), match.sentenceB())).toList(), b);
        Borders bordersB = new Borders(b, matches.stream().map(match -> new Stretch(match.b(), match.sentenceB(), match.sentenceA())).toList(), a);
        // each side keeps to itself, so every core takes one
        List<List<UnitRange>> drawn = sides(bordersA, bordersB).map(borders -> borders.drawn(progress)).toList();
        List<UnitRange> inA = drawn.get(0);
        List<UnitRange> inB = drawn.get(1);
        List<LinkedPassages> links = new ArrayList<>();
        for (int i = 0; i < matches.size(); i++) {
            links.add(new LinkedPassages(List.of(inA.get(i)), List.of(inB.get(i))));
        }
        ReadingOrder.sort(links, LinkedPassages::startInB);
        return links;
    }

    private static Stream<Borders> sides(Borders a, Borders b) {
        Stream<Borders> sides = Stream.of(a, b);
        return a.stretches.size() >= MANY ? sides.parallel() : sides;
    }

    /** One end of a match: its units, its sentence, and the other end's sentence. */
    private record Stretch(UnitRange units, int sentence, int counterpart) {
    }

    /** The borders on one side. */
    private static final class Borders {

        private final Version version;
        private final Version other;
        private final ClauseBorders clauses;
        private final List<Stretch> stretches;
        private final UnitRange[] drawn;

        Borders(Version version, List<Stretch> stretches, Version other) {
            this.version = version;
            this.other = other;
            this.stretches = stretches;
            clauses = new ClauseBorders(version.units());
            drawn = stretches.stream().map(Stretch::units).toArray(UnitRange[]::new);
        }

        List<UnitRange> drawn(Progress progress) {
            int[] order = ReadingOrder.of(stretches.stream().mapToInt(stretch -> stretch.units().from()).toArray());
            for (int k = 0; k < order.length; k++) {
                progress.throwIfCancelled();
                int at = order[k];
                int sentence = stretches.get(at).sentence();
                if (k == 0 || stretches.get(order[k - 1]).sentence() != sentence) {
                    reachBack(at, version.from(sentence));
                }
                if (k + 1 == order.length || stretches.get(order[k + 1]).sentence() != sentence) {
                    reachOn(at, version.to(sentence));
                } else {
                    int next = order[k + 1];
                    reachOn(at, drawn[next].from());
                    reachBack(next, drawn[at].to());
                }
            }
            return List.of(drawn);
        }

        private void reachBack(int at, int limit) {
            int from = drawn[at].from();
            if (from > limit && clauses.isAttribution(limit, from)) {
                drawn[at] = new UnitRange(limit, drawn[at].to());
                return;
            }
            boolean own = !clauses.isBorder(from);
            int reach = from;
            while (reach > limit) {
                int clause = clauses.startBefore(reach, limit);
                if (!own && !belongs(clause, reach, stretches.get(at))) {
                    break;
                }
                reach = clause;
                own = false;
            }
            drawn[at] = new UnitRange(reach, drawn[at].to());
        }

        private void reachOn(int at, int limit) {
            int to = drawn[at].to();
            boolean own = to < limit && !clauses.isBorder(to);
            int reach = to;
            while (reach < limit) {
                int clause = clauses.endAfter(reach, limit);
                if (!own && (clauses.isIntroduction(reach, clause) || !belongs(reach, clause, stretches.get(at)))) {
                    break;
                }
                reach = clause;
                own = false;
            }
            drawn[at] = new UnitRange(drawn[at].from(), reach);
        }

        private boolean belongs(int from, int to, Stretch stretch) {
            if (to - from <= SHORT_CLAUSE || clauses.isSource(from, to)) {
                return true;
            }
            Set<Integer> there = stems(other, other.from(stretch.counterpart()), other.to(stretch.counterpart()));
            Set<Integer> here = stems(version, from, to);
            long shared = here.stream().filter(there::contains).count();
            return shared >= 2 && 2 * shared >= here.size();
        }

        private static Set<Integer> stems(Version version, int from, int to) {
            Set<Integer> stems = new HashSet<>();
            for (int unit = from; unit < to; unit++) {
                Lexeme word = version.units().lexeme(unit);
                if (word.isContent()) {
                    stems.add(word.stem());
                }
            }
            return stems;
        }
    }
}
