package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.text.Span;
import org.muqabala.ui.collation.UnifiedText.Piece;

/** Where the words of both versions stand in a unified text, and whose the words are that stand at a place of it. */
final class UnifiedPlaces {

    private final CollationIndex index;
    private final InReadingOrder<Piece> pieces;
    private final Map<Side, InReadingOrder<Piece>> sources = new EnumMap<>(Side.class);

    /** @param index of the collation that the text was made of */
    UnifiedPlaces(UnifiedText unified, CollationIndex index) {
        this.index = index;
        pieces = new InReadingOrder<>(unified.pieces(), Piece::span);
        for (Side side : Side.values()) {
            sources.put(side, new InReadingOrder<>(unified.pieces().stream().filter(piece -> piece.side() == side).toList(), Piece::source));
        }
    }

    /** The pieces in a stretch of the unified text, at least partly. */
    Stream<Piece> touching(Span stretch) {
        return pieces.touching(stretch);
    }

    /** The divergence that the words at a place of the unified text are one reading of. */
    Optional<Piece> readingAt(int place) {
        return touching(Span.at(place)).filter(piece -> piece.row().isPresent() && piece.span().contains(place)).findFirst();
    }

    /** What one version says where a row is; empty if it says nothing there. */
    Optional<Piece> reading(LedgerRow row, Side side) {
        return sources.get(side).touching(row.divergence().on(side)).filter(piece -> piece.row().filter(row::equals).isPresent()).findFirst();
    }

    /** What the newer version says where a row is, or what the older does if the newer says nothing. */
    Optional<Piece> reading(LedgerRow row) {
        return reading(row, Side.B).or(() -> reading(row, Side.A));
    }

    /** Where a place of a version stands in the unified text: of the older, where the newer has the same words if both say them. */
    Optional<Integer> placeOf(Side side, int place) {
        Optional<Integer> own = in(side, place);
        return own.isPresent() || side == Side.B ? own : in(Side.B, inNewer(place));
    }

    /** Where a stretch of a version stands in the unified text, as far as it is there. */
    Optional<Span> stretchOf(Side side, Span span) {
        return placeOf(side, span.start()).map(start -> {
            int end = span.isEmpty() ? start : placeOf(side, span.end() - 1).map(last -> last + 1).orElse(start);
            return new Span(start, Math.max(start, end));
        });
    }

    /**
     * The words of a stretch of the unified text as words of one version: of the older if they all are its own, else of the newer, in which
     * the shared ones stand; without spaces around them. Where words in between are left out of the unified text, those before them.
     */
    Optional<Anchor> words(Span stretch) {
        List<Piece> parts = pieces.touching(stretch).filter(piece -> piece.span().overlaps(stretch)).map(piece -> cut(piece, stretch))
                .filter(part -> !words(part).isBlank()).toList();
        Side side = parts.stream().allMatch(Piece::isOld) ? Side.A : Side.B;
        String version = text(side);
        Optional<Span> words = Optional.empty();
        for (Span source : parts.stream().filter(part -> part.side() == side).map(Piece::source).toList()) {
            if (words.filter(before -> !goesOn(before, source, version)).isPresent()) {
                break;
            }
            words = Optional.of(words.map(before -> Span.covering(before, source)).orElse(source));
        }
        return words.map(span -> trimmed(span, version)).map(span -> new Anchor(side, span, span.of(version)));
    }

    private Optional<Integer> in(Side side, int place) {
        return sources.get(side).touching(Span.at(place)).filter(piece -> piece.source().contains(place)).findFirst()
                .map(piece -> piece.span().start() + place - piece.source().start());
    }

    private int inNewer(int place) {
        return index.passages(Side.A).touching(Span.at(place)).filter(passage -> passage.span().contains(place))
                .filter(Linked.class::isInstance).findFirst()
                .map(passage -> new SharedLetters(index.comparison(), ((Linked) passage).link()).across(Side.A, place))
                .orElseGet(() -> index.alignment().across(Side.A, place));
    }

    private static Piece cut(Piece piece, Span stretch) {
        int start = Math.max(piece.span().start(), stretch.start());
        int end = Math.min(piece.span().end(), stretch.end());
        int shift = piece.source().start() - piece.span().start();
        return new Piece(new Span(start, end), piece.side(), new Span(start + shift, end + shift), piece.row());
    }

    /** Whether nothing but space lies between. */
    private static boolean goesOn(Span before, Span after, String version) {
        return before.end() <= after.start() && version.substring(before.end(), after.start()).isBlank();
    }

    private static Span trimmed(Span span, String version) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(version.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(version.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private String words(Piece piece) {
        return piece.source().of(text(piece.side()));
    }

    private String text(Side side) {
        return index.comparison().article(side).text();
    }
}
