package org.muqabala.exporters.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.docx.Piece.Kind;

/**
 * Both versions in one text. The pieces that are in A are A, piece by piece; those that are in B are B. What is deleted stands before
 * what is inserted in its place; whole paragraphs that come or go stay paragraphs.
 */
final class MergedText {

    private final Changes changes;
    private final Pieces a;
    private final Pieces b;
    private final CommonPieces common;
    private final int[] rowsA;
    private final int[] rowsB;
    private final List<LedgerRow> rows;
    private final List<Piece> merged = new ArrayList<>();

    private MergedText(Comparison comparison, Ledger ledger, Changes changes) {
        this.changes = changes;
        a = Pieces.of(comparison.a().text());
        b = Pieces.of(comparison.b().text());
        common = new CommonPieces(comparison, a, b);
        rows = ledger.rows();
        rowsA = rows(a, Side.A);
        rowsB = rows(b, Side.B);
    }

    /** The pieces in reading order; the last one, if there is any, is a {@link Kind#BREAK}. */
    static List<Piece> of(Comparison comparison, Ledger ledger, Changes changes) {
        MergedText text = new MergedText(comparison, ledger, changes);
        text.merge();
        return SharedMarks.between(text.merged);
    }

    private int[] rows(Pieces pieces, Side side) {
        int[] numbers = new int[pieces.text().length() + 1];
        for (LedgerRow row : rows) {
            Span span = row.divergence().on(side);
            Arrays.fill(numbers, span.start(), span.end(), row.number());
        }
        return numbers;
    }

    private void merge() {
        int doneA = 0;
        int doneB = 0;
        for (int piece = 0; piece < a.size(); piece++) {
            int partner = common.partner(piece);
            if (partner >= 0) {
                gap(new Span(doneA, piece), new Span(doneB, partner));
                addCommon(piece, partner);
                doneA = piece + 1;
                doneB = partner + 1;
            }
        }
        gap(new Span(doneA, a.size()), new Span(doneB, b.size()));
    }

    /**
     * Writes what stands between two common words: pieces of A and pieces of B, by their numbers. White space that both have at an end of it stays,
     * but for one space where words are replaced.
     */
    private void gap(Span inA, Span inB) {
        boolean spaceBefore = isSameSpace(inA, inB, Span::start);
        Span restA = spaceBefore ? new Span(inA.start() + 1, inA.end()) : inA;
        Span restB = spaceBefore ? new Span(inB.start() + 1, inB.end()) : inB;
        boolean spaceBehind = isSameSpace(restA, restB, span -> span.end() - 1) && a.kind(restA.end() - 1) == Kind.SPACE;
        boolean goesWithWordsBefore = spaceBehind && isReplacing(restA, restB);
        if (spaceBefore && !spaceBehind && a.kind(inA.start()) == Kind.SPACE && isReplacing(inA, inB)) {
            paragraphs(inA, inB);
            return;
        }
        if (spaceBefore) {
            addCommon(inA.start(), inB.start());
        }
        if (goesWithWordsBefore || !spaceBehind) {
            paragraphs(restA, restB);
        } else {
            paragraphs(new Span(restA.start(), restA.end() - 1), new Span(restB.start(), restB.end() - 1));
            addCommon(restA.end() - 1, restB.end() - 1);
        }
    }

    /**
     * Whether words of A go and words of B come in their place, a space at one end of each. The space goes and comes with them then: of words that
     * touch, paper does not show where the old ones end and the new begin.
     */
    private boolean isReplacing(Span inA, Span inB) {
        return inA.length() > 1 && inB.length() > 1 && isTold(Side.A, inA) && isTold(Side.B, inB);
    }

    /** Whether all of it shows as changed. */
    private boolean isTold(Side side, Span span) {
        return changes == Changes.ALL
                || changes == Changes.WITHOUT_COSMETIC && IntStream.range(span.start(), span.end()).noneMatch(piece -> isCosmetic(side, piece));
    }

    private boolean isSameSpace(Span inA, Span inB, ToIntFunction<Span> end) {
        return !inA.isEmpty() && !inB.isEmpty() && isSameSpace(end.applyAsInt(inA), end.applyAsInt(inB));
    }

    private boolean isSameSpace(int pieceOfA, int pieceOfB) {
        Kind kind = a.kind(pieceOfA);
        return kind == b.kind(pieceOfB) && (kind == Kind.BREAK || kind == Kind.SPACE && a.text(pieceOfA).equals(b.text(pieceOfB)));
    }

    private void paragraphs(Span inA, Span inB) {
        int breakA = firstBreak(a, inA);
        int breakB = firstBreak(b, inB);
        if (isAtParagraphStart()) {
            Span wholeA = new Span(inA.start(), lastBreak(a, inA) + 1);
            Span wholeB = new Span(inB.start(), lastBreak(b, inB) + 1);
            boolean cosmetic = isCosmetic(inA, inB);
            add(Side.A, wholeA, cosmetic);
            add(Side.B, wholeB, cosmetic);
            add(Side.A, new Span(wholeA.end(), inA.end()), cosmetic);
            add(Side.B, new Span(wholeB.end(), inB.end()), cosmetic);
        } else if (breakA < inA.end() && breakB < inB.end()) {
            paragraphs(new Span(inA.start(), breakA), new Span(inB.start(), breakB));
            addCommon(breakA, breakB);
            gap(new Span(breakA + 1, inA.end()), new Span(breakB + 1, inB.end()));
        } else {
            boolean cosmetic = isCosmetic(inA, inB);
            add(Side.A, inA, cosmetic);
            add(Side.B, inB, cosmetic);
        }
    }

    private boolean isAtParagraphStart() {
        return merged.isEmpty() || merged.getLast().isBreak();
    }

    private static int firstBreak(Pieces pieces, Span span) {
        int piece = span.start();
        while (piece < span.end() && pieces.kind(piece) != Kind.BREAK) {
            piece++;
        }
        return piece;
    }

    /** The last break of the span, or the piece before the span if it has none. */
    private static int lastBreak(Pieces pieces, Span span) {
        int piece = span.end() - 1;
        while (piece >= span.start() && pieces.kind(piece) != Kind.BREAK) {
            piece--;
        }
        return piece;
    }

    private void addCommon(int pieceOfA, int pieceOfB) {
        merged.add(new Piece(b.kind(pieceOfB), b.text(pieceOfB), Change.NONE, a.spans().get(pieceOfA).start(), b.spans().get(pieceOfB).start(), 0, 0));
    }

    /** @param cosmetic whether nothing in the gap is more than cosmetic, its white space included */
    private void add(Side side, Span pieces, boolean cosmetic) {
        for (int piece = pieces.start(); piece < pieces.end(); piece++) {
            boolean told = changes == Changes.ALL || changes == Changes.WITHOUT_COSMETIC && !cosmetic && !isCosmetic(side, piece);
            if (side == Side.A && told) {
                int move = common.move(Side.A, piece);
                merged.add(new Piece(a.kind(piece), a.text(piece), move > 0 ? Change.MOVED_FROM : Change.DELETED, a.spans().get(piece).start(), -1,
                        row(side, piece), move));
            } else if (side == Side.B) {
                int move = told ? common.move(Side.B, piece) : 0;
                Change change = told ? move > 0 ? Change.MOVED_TO : Change.INSERTED : Change.NONE;
                merged.add(new Piece(b.kind(piece), b.text(piece), change, -1, b.spans().get(piece).start(), row(side, piece), move));
            }
        }
    }

    private boolean isCosmetic(Span inA, Span inB) {
        return changes == Changes.WITHOUT_COSMETIC && isCosmetic(Side.A, a, inA) && isCosmetic(Side.B, b, inB);
    }

    private boolean isCosmetic(Side side, Pieces pieces, Span span) {
        for (int piece = span.start(); piece < span.end(); piece++) {
            if (pieces.kind(piece) != Kind.SPACE && !isCosmetic(side, piece)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCosmetic(Side side, int piece) {
        int row = row(side, piece);
        return row > 0 && rows.get(row - 1).divergence().significance() == Significance.COSMETIC;
    }

    /** The row of the piece; white space at the border of a divergence goes with the words behind it, else with those before it. */
    private int row(Side side, int piece) {
        Pieces pieces = side == Side.A ? a : b;
        int[] numbers = side == Side.A ? rowsA : rowsB;
        int own = numbers[pieces.spans().get(piece).start()];
        boolean visible = pieces.kind(piece) == Kind.WORD || pieces.kind(piece) == Kind.MARK;
        if (own > 0 || visible) {
            return own;
        }
        int next = piece + 1 < pieces.size() ? numbers[pieces.spans().get(piece + 1).start()] : 0;
        return next > 0 || piece == 0 ? next : numbers[pieces.spans().get(piece - 1).start()];
    }
}
