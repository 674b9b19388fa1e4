package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.muqabala.core.text.Span;

/** Where moved passages stand in the merged text: each move has two ends, the one it left and the one it went to, each with a key of its own. */
final class MoveRanges {

    private final Map<Integer, Span> ends = new TreeMap<>();
    private final Map<Integer, List<Integer>> beginning = new HashMap<>();
    private final Map<Integer, List<Integer>> ending = new HashMap<>();

    MoveRanges(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.change().isMove()) {
                ends.merge(2 * piece.move() + (piece.change() == Change.MOVED_FROM ? 0 : 1), new Span(i, i + 1), Span::covering);
            }
        }
        ends.forEach((key, span) -> {
            beginning.computeIfAbsent(span.start(), at -> new ArrayList<>()).add(key);
            ending.computeIfAbsent(span.end(), at -> new ArrayList<>()).add(key);
        });
    }

    /** The ends that begin before the piece. */
    List<Integer> beginning(int piece) {
        return beginning.getOrDefault(piece, List.of());
    }

    /** The ends whose last piece is the one before. */
    List<Integer> ending(int piece) {
        return ending.getOrDefault(piece, List.of());
    }

    boolean isBorder(int piece) {
        return beginning.containsKey(piece) || ending.containsKey(piece);
    }

    boolean isFrom(int key) {
        return key % 2 == 0;
    }

    /** The name that both ends of a move have. */
    String name(int key) {
        return "move" + key / 2;
    }

    String id(int key) {
        return Integer.toString(2_000_000 + key);
    }
}
