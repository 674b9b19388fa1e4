package org.muqabala.core.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.muqabala.core.collation.Side;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.BlockKind;

/**
 * Links what was rewritten so much that no common stretch is left: sentences and clauses in no link whose words are mostly kin,
 * in whatever order. How much kinship is asked for depends on where they stand, see {@link Surroundings}.
 */
final class RewrittenPassages {

    /** In each round the links of the round before are neighbours. */
    private static final int MOST_ROUNDS = 4;
    /** Links that show two texts to be versions of one story, if they hold enough of the shorter. */
    private static final int FEW_LINKS = 3;
    private static final double ENOUGH_OF_STORY = 0.2;

    private final Version a;
    private final Version b;
    private final KinMeasure measure;
    private final ClauseTrimmer trimmer;
    private final Progress progress;

    /**
     * @param lexicon what is known of words
     * @param progress asked whether the work is still wanted
     */
    RewrittenPassages(Version a, Version b, Weights weights, Lexicon lexicon, Progress progress) {
        this.a = a;
        this.b = b;
        this.progress = progress;
        measure = new KinMeasure(a, b, weights, new KinWords(lexicon));
        trimmer = new ClauseTrimmer(a, b, measure);
    }

    /** Two passages that may be linked. */
    private record Candidate(UnitRange a, UnitRange b, Likeness likeness) {

        long score() {
            return (long) likeness.common() * likeness.coverage();
        }
    }

    /**
     * The links, those found beside them, and all with the clauses that belong to them, in the reading order of B.
     *
     * @param links what is linked already, each of one range on each side
     */
    List<LinkedPassages> addedTo(List<LinkedPassages> links) {
        List<LinkedPassages> all = new ArrayList<>(links);
        boolean found = true;
        for (int round = 0; found && round < MOST_ROUNDS; round++) {
            found = all.addAll(best(candidates(all)));
        }
        List<LinkedPassages> reached = new ClauseReach(a, b, measure).reached(all, progress);
        ReadingOrder.sort(reached, LinkedPassages::startInB);
        return reached;
    }

    private List<Candidate> candidates(List<LinkedPassages> links) {
        progress.throwIfCancelled();
        List<FreePassage> inA = FreePassages.of(a, links, Side.A);
        progress.throwIfCancelled();
        List<FreePassage> inB = FreePassages.of(b, links, Side.B);
        List<Candidate> candidates = new ArrayList<>();
        if (inA.isEmpty() || inB.isEmpty()) {
            return candidates;
        }
        boolean sameStory = isSameStory(links);
        KinCandidates finder = new KinCandidates(a, b, inA, inB, sameStory);
        for (FreePassage passageB : inB) {
            progress.throwIfCancelled();
            for (FreePassage passageA : finder.candidates(passageB)) {
                if (isHeading(a, passageA) == isHeading(b, passageB)) {
                    addIfAlike(passageA, passageB, Surroundings.of(passageA, passageB, sameStory), candidates);
                }
            }
        }
        return candidates;
    }

    private void addIfAlike(FreePassage passageA, FreePassage passageB, Surroundings surroundings, List<Candidate> candidates) {
        if (!KinMeasure.isBounded(passageA.units(), passageB.units())) {
            return;
        }
        KinMeasure.Shared shared = trimmer.trimmed(measure.shared(passageA.units(), passageB.units()));
        Likeness likeness = measure.likeness(shared);
        if (surroundings.isEnough(likeness)) {
            candidates.add(new Candidate(shared.a(), shared.b(), likeness));
        }
    }

    private boolean isSameStory(List<LinkedPassages> links) {
        int words = links.stream().mapToInt(link -> link.b().get(0).size()).sum();
        return links.size() >= FEW_LINKS && words >= ENOUGH_OF_STORY * Math.min(a.units().size(), b.units().size());
    }

    /** A heading sums up what the text says; that is no rewriting of it. */
    private static boolean isHeading(Version version, FreePassage passage) {
        BlockKind kind = version.sentences().get(passage.sentence()).kind();
        return kind == BlockKind.HEADLINE || kind == BlockKind.KICKER;
    }

    /** The most alike first, as long as they do not overlap. */
    private static List<LinkedPassages> best(List<Candidate> candidates) {
        candidates.sort(Comparator.comparingLong((Candidate candidate) -> -candidate.score())
                .thenComparingInt(candidate -> candidate.a().from() + candidate.b().from())
                .thenComparingInt(candidate -> candidate.b().from()));
        BitSet takenA = new BitSet();
        BitSet takenB = new BitSet();
        List<LinkedPassages> best = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.a().isClearIn(takenA) && candidate.b().isClearIn(takenB)) {
                takenA.set(candidate.a().from(), candidate.a().to());
                takenB.set(candidate.b().from(), candidate.b().to());
                best.add(new LinkedPassages(List.of(candidate.a()), List.of(candidate.b())));
            }
        }
        return best;
    }
}
