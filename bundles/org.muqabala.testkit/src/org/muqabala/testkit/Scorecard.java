package org.muqabala.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muqabala.testkit.ScoredReading.Place;
import org.muqabala.testkit.ScoredReading.ScoredDivergence;
import org.muqabala.testkit.ScoredReading.WordPair;

import com.google.gson.JsonObject;

/**
 * How well a comparison agrees with a golden reading. All shares lie in [0, 1]; what gold calls secondary is neither asked for
 * nor charged.
 *
 * @param matchPrecision share of the paired words that gold pairs too
 * @param matchRecall share of gold's word pairs that the comparison pairs too
 * @param matchF1 the harmonic mean of the two
 * @param movedRecall {@code matchRecall} over gold's moved links alone
 * @param hidden differences that no divergence shows; 0 is wanted
 * @param invalid spans outside the texts, or texts that are not what stands there; 0 is wanted
 * @param substantiveRecall share of gold's substantive divergences that it calls substantive or shows as standing in one version only
 * @param substantivePrecision share of its substantive divergences that touch one of gold's
 * @param cosmeticRecall share of gold's cosmetic divergences that it calls cosmetic
 * @param cosmeticPrecision share of its cosmetic divergences that gold calls cosmetic
 * @param typeAccuracy share of gold's divergences whose nearest one bears the same type
 * @param noise its divergences that are not cosmetic, by those of gold
 * @param hunks its divergences that are not cosmetic
 */
public record Scorecard(double matchPrecision, double matchRecall, double matchF1, double movedRecall, int hidden, int invalid,
        double substantiveRecall, double substantivePrecision, double cosmeticRecall, double cosmeticPrecision, double typeAccuracy,
        double noise, int hunks) {

    private static final String SUBSTANTIVE = "substantive";
    private static final String COSMETIC = "cosmetic";

    /**
     * Holds a comparison against a golden reading, both in the form of {@code seeds/comparison-format.md}.
     *
     * @param a text of the older version, as the program reads it
     * @param b text of the newer version
     */
    public static Scorecard of(JsonObject gold, JsonObject comparison, String a, String b) {
        ScoredReading wanted = ScoredReading.ofGold(gold, a, b);
        ScoredReading found = ScoredReading.ofComparison(comparison, a, b, wanted);
        Set<WordPair> counted = union(found.pairs(), found.loosePairs());
        long hit = wanted.pairs().stream().filter(counted::contains).count();
        long extra = counted.stream().filter(pair -> !wanted.pairs().contains(pair) && !wanted.loosePairs().contains(pair)).count();
        double precision = ratio(hit, hit + extra);
        double recall = ratio(hit, wanted.pairs().size());
        Judged judged = new Judged(wanted.divergences(), found);
        int hunks = (int) found.divergences().stream().filter(divergence -> !divergence.weighs(COSMETIC)).count();
        return new Scorecard(precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
                ratio(wanted.moved().stream().filter(counted::contains).count(), wanted.moved().size()), found.hidden().size(), found.invalid().size(),
                judged.substantiveRecall(), judged.substantivePrecision(), judged.cosmeticRecall(), judged.cosmeticPrecision(), judged.typeAccuracy(),
                ratio(hunks, wanted.divergences().stream().filter(divergence -> !divergence.weighs(COSMETIC)).count()), hunks);
    }

    private static <T> Set<T> union(Set<T> some, Set<T> more) {
        Set<T> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    /** 1 where nothing is asked for. */
    private static double ratio(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** The divergences of both readings held against each other. */
    private record Judged(List<ScoredDivergence> wanted, ScoredReading reading) {

        double substantiveRecall() {
            List<ScoredDivergence> own = of(reading.divergences(), SUBSTANTIVE);
            return share(of(wanted, SUBSTANTIVE),
                    divergence -> own.stream().anyMatch(other -> divergence.touch(other) > 0) || standsInOneVersion(divergence));
        }

        double substantivePrecision() {
            List<ScoredDivergence> asked = of(wanted, SUBSTANTIVE);
            return share(of(reading.divergences(), SUBSTANTIVE), divergence -> asked.stream().anyMatch(other -> divergence.touch(other) > 0));
        }

        double cosmeticRecall() {
            return share(of(wanted, COSMETIC), divergence -> nearest(divergence, reading.divergences()).filter(other -> other.weighs(COSMETIC)).isPresent());
        }

        double cosmeticPrecision() {
            return share(of(reading.divergences(), COSMETIC), divergence -> nearest(divergence, wanted).filter(other -> other.weighs(COSMETIC)).isPresent());
        }

        double typeAccuracy() {
            return share(wanted,
                    divergence -> nearest(divergence, reading.divergences()).filter(other -> other.type().equals(divergence.type())).isPresent());
        }

        private boolean standsInOneVersion(ScoredDivergence divergence) {
            return mostlyIn(divergence.a(), reading.onlyInA()) || mostlyIn(divergence.b(), reading.onlyInB());
        }

        private static boolean mostlyIn(Place place, List<Place> only) {
            return place.length() > 0 && only.stream().anyMatch(other -> 2 * place.overlap(other) >= place.length());
        }

        private static List<ScoredDivergence> of(List<ScoredDivergence> all, String significance) {
            return all.stream().filter(divergence -> divergence.weighs(significance)).toList();
        }

        /** The one that overlaps most, the tighter of equals, the first of those. */
        private static Optional<ScoredDivergence> nearest(ScoredDivergence divergence, List<ScoredDivergence> others) {
            Comparator<ScoredDivergence> byTouch = Comparator.comparingInt(divergence::touch);
            List<ScoredDivergence> best = new ArrayList<>();
            for (ScoredDivergence other : others) {
                if (best.isEmpty() || byTouch.thenComparing(each -> -each.length()).compare(other, best.get(0)) > 0) {
                    best.clear();
                    best.add(other);
                }
            }
            return best.stream().filter(other -> divergence.touch(other) > 0).findFirst();
        }

        private static double share(List<ScoredDivergence> all, java.util.function.Predicate<ScoredDivergence> holds) {
            return ratio(all.stream().filter(holds).count(), all.size());
        }
    }
}
