package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/**
 * Both versions as one text: that of the newer, and where it says something else than the older, what the older says in front of it.
 *
 * @param text what is shown
 * @param pieces what its stretches are, in reading order, never overlapping; they cover all but line breaks and spaces between them
 */
record UnifiedText(String text, List<Piece> pieces) {

    /** Between the parts of a passage that stand apart in its version. */
    private static final String APART = " … ";

    /**
     * A stretch of one version.
     *
     * @param span where it stands in the unified text
     * @param side the version whose wording it is; the newer for what both say
     * @param source where it stands in that version
     * @param row what it differs in; empty for what both say and for what the filter hides
     */
    record Piece(Span span, Side side, Span source, Optional<LedgerRow> row) {

        /** Whether only the older version says it. */
        boolean isOld() {
            return side == Side.A;
        }
    }

    UnifiedText {
        pieces = List.copyOf(pieces);
    }

    /** All of the newer version, passages that only the older has standing where they stood. */
    static UnifiedText whole(CollationIndex index, Predicate<LedgerRow> shown) {
        Builder builder = new Builder(index, shown);
        String newer = index.comparison().b().text();
        int at = 0;
        for (LedgerRow row : builder.onlyOlder()) {
            int place = builder.endOfLine(index.alignment().across(Side.A, row.divergence().a().start()));
            builder.newer(Math.min(at, place), place, Optional.empty());
            at = Math.max(at, place);
            builder.breakLine();
            builder.add(Side.A, row.divergence().a(), Optional.of(row));
        }
        builder.newer(at, newer.length(), Optional.empty());
        return builder.build();
    }

    /** The passages with something to show, each in a paragraph of its own, in the reading order of the newer version. */
    static UnifiedText changes(CollationIndex index, Predicate<LedgerRow> shown) {
        Builder builder = new Builder(index, shown);
        List<Runnable> passages = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (Link link : index.comparison().links()) {
            if (builder.isShown(link)) {
                places.add(link.reach(Side.B).start());
                passages.add(() -> builder.passage(link));
            }
        }
        for (LedgerRow row : index.ledger().rows()) {
            if (row.isPassage() && shown.test(row)) {
                Side side = row.place(Side.B).isPresent() ? Side.B : Side.A;
                Span span = row.place(side).orElseThrow();
                places.add(side == Side.B ? span.start() : index.alignment().across(Side.A, span.start()));
                passages.add(() -> builder.add(side, span, Optional.of(row)));
            }
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(places::get));
        for (int i : order) {
            passages.get(i).run();
            builder.paragraph();
        }
        return builder.build();
    }

    private static final class Builder {

        private final CollationIndex index;
        private final Predicate<LedgerRow> shown;
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        Builder(CollationIndex index, Predicate<LedgerRow> shown) {
            this.index = index;
            this.shown = shown;
        }

        UnifiedText build() {
            return new UnifiedText(text.toString(), pieces);
        }

        /** Passages that only the older version has, in the order in which they come in. */
        List<LedgerRow> onlyOlder() {
            return index.ledger().rows().stream().filter(row -> row.isPassage() && row.place(Side.A).isPresent() && shown.test(row))
                    .sorted(Comparator.comparingInt((LedgerRow row) -> endOfLine(index.alignment().across(Side.A, row.divergence().a().start())))
                            .thenComparing(row -> row.divergence().a())).toList();
        }

        boolean isShown(Link link) {
            return index.marks(Side.B).touching(link.reach(Side.B)).map(Mark::row)
                    .anyMatch(row -> row.link().filter(link::equals).isPresent() && shown.test(row));
        }

        int endOfLine(int place) {
            String newer = index.comparison().b().text();
            int end = newer.indexOf('\n', place);
            return end < 0 ? newer.length() : end;
        }

        void passage(Link link) {
            List<Span> spans = link.b();
            for (int i = 0; i < spans.size(); i++) {
                if (i > 0) {
                    text.append(APART);
                }
                newer(spans.get(i).start(), spans.get(i).end(), Optional.of(link));
            }
        }

        /** A stretch of the newer version with what the older says instead; of one link alone, if it is given. */
        void newer(int from, int to, Optional<Link> link) {
            int[] at = {from};
            index.marks(Side.B).touching(new Span(from, to)).filter(mark -> mark.span().start() >= from && mark.span().end() <= to)
                    .filter(mark -> shown.test(mark.row()) && (link.isEmpty() || link.equals(mark.row().link()))).forEach(mark -> {
                        if (mark.span().start() >= at[0]) {
                            add(Side.B, new Span(at[0], mark.span().start()), Optional.empty());
                            change(mark);
                            at[0] = mark.span().end();
                        }
                    });
            add(Side.B, new Span(at[0], Math.max(at[0], to)), Optional.empty());
        }

        private void change(Mark mark) {
            Span older = mark.row().isPassage() ? Span.at(0) : mark.row().divergence().a();
            if (!older.isEmpty()) {
                boolean apart = older.start() > 0 && Character.isWhitespace(index.comparison().a().text().charAt(older.start() - 1));
                if (apart && text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
                add(Side.A, older, Optional.of(mark.row()));
                if (!mark.span().isEmpty()) {
                    text.append(' ');
                }
            }
            add(Side.B, mark.span(), Optional.of(mark.row()));
        }

        void add(Side side, Span source, Optional<LedgerRow> row) {
            if (!source.isEmpty()) {
                int start = text.length();
                text.append(source.of(index.comparison().article(side).text()));
                pieces.add(new Piece(new Span(start, text.length()), side, source, row));
            }
        }

        void breakLine() {
            if (text.length() > 0) {
                text.append('\n');
            }
        }

        void paragraph() {
            text.append("\n\n");
        }
    }
}
