package org.muqabala.ui.collation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.ReasonTexts;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;

/**
 * What an open collation editor shows: the review that it edits, the ledger and both renderings of its comparison, and where the
 * user stands. The editor, the ledger and the inspector listen to it; none of them knows of the others. May be made on any thread;
 * from then on it is for the UI thread.
 */
public final class CollationModel {

    private final ReviewSession session;
    private final AnnotationDrafts drafts;
    private final CollationIndex index;
    private final DivergenceWalk walk;
    private final List<Runnable> targetListeners = new CopyOnWriteArrayList<>();
    private Optional<AnnotationTarget> target = Optional.empty();
    private Review settledIn;
    private SettledLedger settled;
    private List<Annotation> placedOf = List.of();
    private AnnotatedPlaces placed = new AnnotatedPlaces(placedOf);

    /** @param size how large the pieces are in which changes are shown */
    public CollationModel(ReviewSession session, ChunkSize size) {
        this(session, new AnnotationDrafts(), new CollationIndex(session.review().comparison(), size));
    }

    private CollationModel(ReviewSession session, AnnotationDrafts drafts, CollationIndex index) {
        this.session = session;
        this.drafts = drafts;
        this.index = index;
        walk = new DivergenceWalk(index.ledger(), new Rows());
        walk.onChange(() -> target(walk.current().map(AnnotationTarget.OnDivergence::new)));
    }

    /** The same review with everything that was typed, in pieces of another size. */
    CollationModel inChunks(ChunkSize size) {
        return new CollationModel(session, drafts, index.inChunks(size));
    }

    /**
     * The same review of texts that were edited and collated again. A review in which nothing was said to be saved has nothing to save
     * afterwards.
     *
     * @param fresh of the texts as they are now
     * @param before the review that was taken over to these texts
     * @param after what became of it
     * @param carry from the texts of this model to those of the new one
     */
    CollationModel collatedAgain(CollationIndex fresh, Review before, Review after, Carry carry) {
        boolean saved = !session.isDirty();
        CollationModel next = new CollationModel(session, drafts, fresh);
        // who hears of the texts asks for the drafts in them
        next.takeUpDrafts(carry);
        session.recollated(before, after);
        if (saved) {
            session.markSaved(session.review());
        }
        next.takeUpPlace(this, carry);
        return next;
    }

    /**
     * The same review taken over to other articles, under the same filter and without a place of the user's: that was in the former ones.
     * Nothing may be half written any more.
     */
    CollationModel carriedOver(Recollated found) {
        CollationModel next = new CollationModel(session, drafts, found.index());
        drafts.forget();
        if (found.isOfOtherTexts()) {
            session.wentOn(found.before(), found.after());
        } else {
            session.recollated(found.before(), found.after());
        }
        next.walk.filter(walk.filter());
        return next;
    }

    /** Goes to where the user stands in another model of the review, under the same filter; what was typed goes along to the rows of this one. */
    void takeUp(CollationModel other) {
        takeUpDrafts(Carry.NOWHERE);
        takeUpPlace(other, Carry.NOWHERE);
    }

    private void takeUpDrafts(Carry carry) {
        drafts.move(draft -> targetAt(draft, carry));
    }

    private void takeUpPlace(CollationModel other, Carry carry) {
        walk.filter(other.walk.filter());
        other.walk.current().flatMap(row -> rowAt(row, carry)).ifPresent(walk::select);
        other.target().filter(AnnotationTarget.OnPassage.class::isInstance).ifPresent(passage -> target(Optional.of(targetAt(passage, carry))));
    }

    private AnnotationTarget targetAt(AnnotationTarget other, Carry carry) {
        return switch (other) {
            case AnnotationTarget.OnDivergence on -> rowAt(on.row(), carry).<AnnotationTarget>map(AnnotationTarget.OnDivergence::new)
                    .orElseGet(() -> placeOf(on.row(), carry));
            case AnnotationTarget.OnPassage on -> new AnnotationTarget.OnPassage(anchorAt(on.anchor(), carry));
        };
    }

    /** Where a row stood that is none any more, as an editor who mends a text leaves it: in the newer version, if it had words there. */
    private AnnotationTarget placeOf(LedgerRow gone, Carry carry) {
        Side side = gone.divergence().b().isEmpty() ? Side.A : Side.B;
        return new AnnotationTarget.OnPassage(anchorAt(new Anchor(side, gone.divergence().on(side), ""), carry));
    }

    private Anchor anchorAt(Anchor other, Carry carry) {
        Span span = carry.to(other.side(), other.span());
        return new Anchor(other.side(), span, span.of(index.whole().article(other.side()).text()));
    }

    /** The row that stands, in part at least, where a row of the same review in other pieces stands. */
    public Optional<LedgerRow> rowAt(LedgerRow other) {
        return rowAt(other, Carry.NOWHERE);
    }

    /** The row that stands, in part at least, where a row of another model of the review stands. */
    private Optional<LedgerRow> rowAt(LedgerRow other, Carry carry) {
        Span a = carry.to(Side.A, other.divergence().a());
        Span b = carry.to(Side.B, other.divergence().b());
        Predicate<LedgerRow> sameKind = row -> row.isPassage() == other.isPassage();
        return ledger().rows().stream().filter(sameKind).filter(row -> row.divergence().a().equals(a) && row.divergence().b().equals(b)).findFirst()
                .or(() -> ledger().rows().stream().filter(sameKind)
                        .filter(row -> row.divergence().a().overlaps(a) || row.divergence().b().overlaps(b)).findFirst());
    }

    public ReviewSession session() {
        return session;
    }

    /** What is shown: the review's comparison in pieces of the chosen size. */
    public Comparison comparison() {
        return index.comparison();
    }

    public Ledger ledger() {
        return index.ledger();
    }

    /** What is decided about the rows of the ledger by now. */
    public SettledLedger settled() {
        Review now = session.review();
        // while edited texts are taken over the review speaks of them already, and this ledger still of the former ones
        boolean sameTexts = now.comparison() == index.whole();
        if (settledIn != now && sameTexts) {
            settled = SettledLedger.of(now, index.ledger());
            settledIn = now;
        }
        return settled == null ? SettledLedger.untouched(index.ledger()) : settled;
    }

    /** Whether somebody has decided about the row. */
    public boolean isSettled(LedgerRow row) {
        return settled().settlement(row).state() != SettlementState.UNSEEN;
    }

    public Rendering rendering(Side side) {
        return index.rendering(side);
    }

    CollationIndex index() {
        return index;
    }

    /** What the stretches of one side are, by their places. */
    InReadingOrder<Rendering.Passage> passages(Side side) {
        return index.passages(side);
    }

    /** The rows of the ledger that have a place on the side, by it. */
    InReadingOrder<Rendering.Mark> marks(Side side) {
        return index.marks(side);
    }

    SharedWords words() {
        return index.words();
    }

    public AnnotationDrafts drafts() {
        return drafts;
    }

    public DivergenceWalk walk() {
        return walk;
    }

    /** What an annotation that is made now would speak of: the selected passage, else the current divergence. */
    public Optional<AnnotationTarget> target() {
        return target;
    }

    /** Goes to a target. */
    public void look(AnnotationTarget at) {
        switch (at) {
            case AnnotationTarget.OnDivergence on -> {
                walk.select(on.row());
                dropPassage();
            }
            case AnnotationTarget.OnPassage on -> selectPassage(on.anchor());
        }
    }

    /** Whether closing now would lose anything: an annotation, or words that are to become one. */
    public boolean isDirty() {
        return session.isDirty() || !drafts.targets().isEmpty();
    }

    /** Makes a stretch of one version the target; the current divergence stays current. */
    public void selectPassage(Anchor passage) {
        target(Optional.of(new AnnotationTarget.OnPassage(passage)));
    }

    /** Gives the target back to the current divergence. */
    public void dropPassage() {
        target(walk.current().map(AnnotationTarget.OnDivergence::new));
    }

    /** The annotations that speak of the target, in the order in which they were made. */
    public List<Annotation> annotationsOn(AnnotationTarget which) {
        return switch (which) {
            case AnnotationTarget.OnDivergence on -> places().on(on.row().divergence());
            case AnnotationTarget.OnPassage on -> session.review().annotations().stream()
                    .filter(annotation -> annotation.places().stream().anyMatch(on::touches)).toList();
        };
    }

    /** Where the annotations are by now. */
    AnnotatedPlaces places() {
        if (placedOf != session.review().annotations()) {
            placedOf = session.review().annotations();
            placed = new AnnotatedPlaces(placedOf);
        }
        return placed;
    }

    /** @return closes the subscription when run */
    public Runnable onTarget(Runnable listener) {
        targetListeners.add(listener);
        return () -> targetListeners.remove(listener);
    }

    private void target(Optional<? extends AnnotationTarget> next) {
        Optional<AnnotationTarget> wanted = next.map(AnnotationTarget.class::cast);
        if (!wanted.equals(target)) {
            target = wanted;
            targetListeners.forEach(Runnable::run);
        }
    }

    /** Rows of the ledger as the review stands by now. */
    private final class Rows implements RowContents {

        private final DivergenceTexts texts = new DivergenceTexts(new ReasonTexts(Locale.getDefault()));

        @Override
        public SettlementState state(LedgerRow row) {
            return settled().settlement(row).state();
        }

        @Override
        public Stream<String> words(LedgerRow row) {
            return Stream.of(words(row, Side.A), words(row, Side.B), texts.reason(row.divergence().reason()),
                    settled().settlement(row).assignee());
        }

        private String words(LedgerRow row, Side side) {
            return row.place(side).map(span -> span.of(comparison().article(side).text())).orElse("");
        }
    }
}
