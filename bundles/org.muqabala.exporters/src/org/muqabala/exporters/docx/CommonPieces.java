package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.Span;

/**
 * Which pieces of A stand in B as well, told by the links: the words that no divergence holds. Those that keep their order are what the two
 * texts have in common; those of moved links have gone elsewhere.
 */
final class CommonPieces {

    private static final int NONE = -1;

    private final Pieces a;
    private final Pieces b;
    /** For each piece of A the piece of B that it is, or {@value #NONE}. */
    private final int[] partner;
    /** For each piece of either side the number of its move, or 0. */
    private final int[] movesA;
    private final int[] movesB;
    private int moves;

    CommonPieces(Comparison comparison, Pieces a, Pieces b) {
        this.a = a;
        this.b = b;
        partner = new int[a.size()];
        movesA = new int[a.size()];
        movesB = new int[b.size()];
        Arrays.fill(partner, NONE);
        comparison.links().stream().filter(link -> !link.moved()).forEach(this::join);
        keepOrder();
        comparison.links().stream().filter(Link::moved).forEach(this::move);
    }

    /** The piece of B that the piece of A is, in an order that rises in both; negative if it has none. */
    int partner(int pieceOfA) {
        return partner[pieceOfA];
    }

    /** The number of the move that takes the piece away or brings it; 0 if none does. */
    int move(Side side, int piece) {
        return (side == Side.A ? movesA : movesB)[piece];
    }

    /** Cut out of both sides, the divergences leave equal letters: pieces whose letters are all paired one by one are the same piece. */
    private List<int[]> pairs(Link link) {
        int[] inA = letters(link, Side.A, a.text());
        int[] inB = letters(link, Side.B, b.text());
        List<int[]> pairs = new ArrayList<>();
        int letters = Math.min(inA.length, inB.length);
        for (int i = 0; i < letters; i++) {
            int pieceA = a.starting()[inA[i]];
            int pieceB = b.starting()[inB[i]];
            if (pieceA >= 0 && pieceB >= 0 && a.text(pieceA).equals(b.text(pieceB)) && runs(inA, i, a.spans().get(pieceA))
                    && runs(inB, i, b.spans().get(pieceB))) {
                pairs.add(new int[] {pieceA, pieceB});
            }
        }
        return pairs;
    }

    /** Whether the letters from the first one on are those of the span, none left out. */
    private static boolean runs(int[] letters, int first, Span span) {
        int last = first + span.length() - 1;
        return last < letters.length && letters[last] == span.end() - 1;
    }

    private static int[] letters(Link link, Side side, String text) {
        BitSet cut = new BitSet();
        link.divergences().stream().map(divergence -> divergence.on(side)).forEach(span -> cut.set(span.start(), span.end()));
        return link.on(side).stream().flatMapToInt(span -> IntStream.range(span.start(), span.end()))
                .filter(i -> !cut.get(i) && !Characters.isSpace(text.charAt(i))).toArray();
    }

    private void join(Link link) {
        pairs(link).forEach(pair -> partner[pair[0]] = pair[1]);
    }

    /** Of the partners those are left that make the longest text rising on both sides; links of several passages may cross. */
    private void keepOrder() {
        int[] best = new int[b.size() + 1];
        Arrays.fill(best, NONE);
        long[] weight = new long[a.size()];
        int[] before = new int[a.size()];
        for (int piece = 0; piece < a.size(); piece++) {
            if (partner[piece] >= 0) {
                before[piece] = heaviest(best, weight, partner[piece]);
                weight[piece] = a.spans().get(piece).length() + (before[piece] < 0 ? 0 : weight[before[piece]]);
                for (int i = partner[piece] + 1; i < best.length; i += i & -i) {
                    best[i] = best[i] < 0 || weight[best[i]] < weight[piece] ? piece : best[i];
                }
            }
        }
        BitSet kept = new BitSet();
        for (int piece = heaviest(best, weight, b.size()); piece >= 0; piece = before[piece]) {
            kept.set(piece);
        }
        IntStream.range(0, a.size()).filter(piece -> !kept.get(piece)).forEach(piece -> partner[piece] = NONE);
    }

    /** The end of the heaviest chain among the partners of the pieces of B before this one. */
    private static int heaviest(int[] best, long[] weight, int pieceOfB) {
        int found = NONE;
        for (int i = pieceOfB; i > 0; i -= i & -i) {
            if (best[i] >= 0 && (found < 0 || weight[best[i]] > weight[found])) {
                found = best[i];
            }
        }
        return found;
    }

    /** Each passage of one side that went to a passage of the other is a move; what stands between its words goes with them. */
    private void move(Link link) {
        int[] last = {NONE, NONE};
        int[] from = new int[2];
        for (int[] pair : pairs(link)) {
            int passageA = passage(link.a(), a.spans().get(pair[0]));
            int passageB = passage(link.b(), b.spans().get(pair[1]));
            if (passageA != last[0] || passageB != last[1]) {
                last = new int[] {passageA, passageB};
                moves++;
                from = pair;
            }
            fill(movesA, a, from[0], pair[0]);
            fill(movesB, b, from[1], pair[1]);
            from = pair;
        }
    }

    private static int passage(List<Span> passages, Span piece) {
        int found = Collections.binarySearch(passages, new Span(piece.start(), Integer.MAX_VALUE));
        return found < 0 ? -found - 2 : found;
    }

    private void fill(int[] moved, Pieces pieces, int from, int to) {
        moved[to] = moves;
        for (int i = from + 1; i < to; i++) {
            moved[i] = pieces.kind(i) == Piece.Kind.SPACE ? moves : 0;
        }
    }
}
