package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.ReadableChunks;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.SharedWords;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.SettlementState;

/**
 * What an open collation editor shows: the review that it edits, the ledger and both renderings of its comparison, and where the
 * user stands. The editor, the ledger and the inspector listen to it; none of them knows of the others. May be made on any thread;
 * from then on it is for the UI thread.
 */
public final class CollationModel {

    private final ReviewSession session;
    private final Comparison comparison;
    private final Ledger ledger;
    private final Map<Side, Rendering> renderings = new EnumMap<>(Side.class);
    private final Map<Side, InReadingOrder<Rendering.Passage>> passages = new EnumMap<>(Side.class);
    private final Map<Side, InReadingOrder<Rendering.Mark>> marks = new EnumMap<>(Side.class);
    private final DivergenceWalk walk;
    private final SharedWords words;
    private final AnnotationDrafts drafts;
    private final List<Runnable> targetListeners = new CopyOnWriteArrayList<>();
    private Optional<AnnotationTarget> target = Optional.empty();
    private Review settledIn;
    private SettledLedger settled;

    /** @param size how large the pieces are in which changes are shown */
    public CollationModel(ReviewSession session, ChunkSize size) {
        this(session, new AnnotationDrafts(), size);
    }

    private CollationModel(ReviewSession session, AnnotationDrafts drafts, ChunkSize size) {
        this.session = session;
        this.drafts = drafts;
        comparison = new ReadableChunks(size).of(session.review().comparison());
        ledger = Ledger.of(comparison);
        for (Side side : Side.values()) {
            Rendering rendering = Rendering.of(comparison, ledger, side);
            renderings.put(side, rendering);
            passages.put(side, new InReadingOrder<>(rendering.passages(), Rendering.Passage::span));
            marks.put(side, new InReadingOrder<>(rendering.marks(), Rendering.Mark::span));
        }
        words = SharedWords.of(session.review().comparison());
        walk = new DivergenceWalk(ledger);
        walk.onChange(() -> target(walk.current().map(AnnotationTarget.OnDivergence::new)));
    }

    /** The same review with everything that was typed, in pieces of another size. */
    CollationModel inChunks(ChunkSize size) {
        return new CollationModel(session, drafts, size);
    }

    /** Goes to where the user stands in another model of the review, under the same filter; what was typed goes along to the rows of this one. */
    void takeUp(CollationModel other) {
        drafts.move(this::targetAt);
        walk.filter(other.walk.filter());
        other.walk.current().flatMap(this::rowAt).ifPresent(walk::select);
    }

    private AnnotationTarget targetAt(AnnotationTarget other) {
        return other instanceof AnnotationTarget.OnDivergence on ? rowAt(on.row()).<AnnotationTarget>map(AnnotationTarget.OnDivergence::new).orElse(other) : other;
    }

    /** The row that stands, in part at least, where a row of the same review in other pieces stands. */
    public Optional<LedgerRow> rowAt(LedgerRow other) {
        return ledger.rows().stream().filter(row -> row.isPassage() == other.isPassage()
                && (row.divergence().equals(other.divergence()) || row.divergence().a().overlaps(other.divergence().a())
                        || row.divergence().b().overlaps(other.divergence().b()))).findFirst();
    }

    public ReviewSession session() {
        return session;
    }

    /** What is shown: the review's comparison in pieces of the chosen size. */
    public Comparison comparison() {
        return comparison;
    }

    public Ledger ledger() {
        return ledger;
    }

    /** What is decided about the rows of the ledger by now. */
    public SettledLedger settled() {
        if (settledIn != session.review()) {
            settledIn = session.review();
            settled = SettledLedger.of(settledIn, ledger);
        }
        return settled;
    }

    /** Whether somebody has decided about the row. */
    public boolean isSettled(LedgerRow row) {
        return settled().settlement(row).state() != SettlementState.UNSEEN;
    }

    public Rendering rendering(Side side) {
        return renderings.get(side);
    }

    /** What the stretches of one side are, by their places. */
    InReadingOrder<Rendering.Passage> passages(Side side) {
        return passages.get(side);
    }

    /** The rows of the ledger that have a place on the side, by it. */
    InReadingOrder<Rendering.Mark> marks(Side side) {
        return marks.get(side);
    }

    SharedWords words() {
        return words;
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
        Review review = session.review();
        return switch (which) {
            case AnnotationTarget.OnDivergence on -> review.annotationsOn(on.row().divergence());
            case AnnotationTarget.OnPassage on -> review.annotations().stream()
                    .filter(annotation -> annotation.places().stream().anyMatch(on::touches)).toList();
        };
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
}
