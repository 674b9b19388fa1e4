package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;

/**
 * A comparison, what was said about it and what was decided.
 *
 * @param comparison the two versions
 * @param profileId the profile that they were compared by
 * @param annotations in the order in which they were made
 * @param settlements what was decided about divergences; one that nobody has touched has none. Among them may be some of divergences that the
 *     comparison no longer tells
 * @param verdicts what each reviewer thinks of the whole
 * @param closing by whom it was closed; empty as long as it is open
 */
public record Review(Comparison comparison, String profileId, List<Annotation> annotations, Map<DivergenceKey, Settlement> settlements,
        List<ReviewerVerdict> verdicts, Optional<Closing> closing) {

    public Review {
        annotations = List.copyOf(annotations);
        settlements = Collections.unmodifiableMap(new LinkedHashMap<>(settlements));
        verdicts = List.copyOf(verdicts);
    }

    /** A review in which nothing is decided yet. */
    public Review(Comparison comparison, String profileId, List<Annotation> annotations) {
        this(comparison, profileId, annotations, Map.of(), List.of(), Optional.empty());
    }

    /** The same decisions about another comparison of the same two texts, such as the same divergences in larger pieces. */
    public Review with(Comparison other) {
        return new Review(other, profileId, annotations, settlements, verdicts, closing);
    }

    Review withAnnotations(List<Annotation> others) {
        return new Review(comparison, profileId, others, settlements, verdicts, closing);
    }

    Review withSettlements(Map<DivergenceKey, Settlement> others) {
        return new Review(comparison, profileId, annotations, others, verdicts, closing);
    }

    Review withVerdicts(List<ReviewerVerdict> others) {
        return new Review(comparison, profileId, annotations, settlements, others, closing);
    }

    /** The same review for texts that nobody has approved yet: objections stand until they are taken back. */
    public Review withoutApprovals() {
        return withVerdicts(verdicts.stream().filter(verdict -> verdict.opinion() != ReviewerVerdict.Opinion.APPROVES).toList());
    }

    Review with(Optional<Closing> other) {
        return new Review(comparison, profileId, annotations, settlements, verdicts, other);
    }

    public Optional<Annotation> annotation(String id) {
        return annotations.stream().filter(annotation -> annotation.id().equals(id)).findFirst();
    }

    /** The annotations that speak of text of the divergence, on either side. */
    public List<Annotation> annotationsOn(Divergence divergence) {
        return annotations.stream()
                .filter(annotation -> annotation.places().stream()
                        .anyMatch(anchor -> divergence.on(anchor.side()).overlaps(anchor.span())))
                .toList();
    }

    /** The annotations that have lost their place. */
    public List<Annotation> orphans() {
        return annotations.stream().filter(Annotation::isOrphan).toList();
    }

    public boolean isClosed() {
        return closing.isPresent();
    }

    /** What keeps the review from closing: divergences in the order of the ledger, then annotations, then verdicts. */
    public List<Blocker> blockers() {
        List<Blocker> blockers = new ArrayList<>();
        SettledLedger settled = SettledLedger.of(this, Ledger.of(comparison));
        for (LedgerRow row : settled.ledger().rows()) {
            Settlement settlement = settled.settlement(row);
            if (settlement.state() == SettlementState.UNSEEN && row.divergence().significance() == Significance.SUBSTANTIVE) {
                blockers.add(new Blocker.Unseen(row));
            } else if (settlement.state() != SettlementState.UNSEEN && !settlement.state().isDone()) {
                blockers.add(new Blocker.WorkLeft(row, settlement));
            }
        }
        annotations.stream().filter(Annotation::isPending).map(Blocker.Pending::new).forEach(blockers::add);
        verdicts.stream().filter(verdict -> verdict.opinion() == ReviewerVerdict.Opinion.OBJECTS).map(Blocker.Objection::new).forEach(blockers::add);
        if (verdicts.stream().noneMatch(verdict -> verdict.opinion() == ReviewerVerdict.Opinion.APPROVES)) {
            blockers.add(new Blocker.NoApproval());
        }
        return blockers;
    }

    /** The anchors for an annotation on a row of the ledger: one for each side that has a place for it. */
    public static List<Anchor> anchorsOf(Comparison comparison, LedgerRow row) {
        return Stream.of(Side.values())
                .flatMap(side -> row.place(side).stream().map(span -> Anchor.of(side, span, comparison.article(side).text())))
                .toList();
    }
}
