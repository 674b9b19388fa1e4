package org.muqabala.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Sha256;

/** All that a review says, fact by fact and under a name each, so that what is missing in another can be told. */
final class ReviewFacts {

    private static final String SETTLEMENT = "settlement ";

    private ReviewFacts() {
    }

    /**
     * Settlements of divergences that the present texts have not got are left out: they only wait for their texts to come back.
     */
    static Map<String, String> of(Review review) {
        Map<String, String> facts = new TreeMap<>();
        for (Side side : Side.values()) {
            facts.put("text " + side, review.comparison().article(side).name() + " " + Sha256.of(review.comparison().article(side).text()).hex());
        }
        review.annotations().forEach(annotation -> facts.put("annotation " + annotation.id(), of(annotation, review.comparison())));
        review.settlements().forEach((key, settlement) -> {
            if (key.fits(review.comparison())) {
                facts.put(SETTLEMENT + key, settlement.toString());
            }
        });
        review.verdicts().forEach(verdict -> facts.put("verdict " + verdict.reviewer(), verdict.toString()));
        facts.put("closing", review.closing().toString());
        return facts;
    }

    /**
     * The facts of the review that the other has not got, or tells otherwise; and those that it has too many. Settlements may be more: of texts
     * that came back from further away than memory reaches.
     */
    static Map<String, String> missing(Map<String, String> wanted, Map<String, String> found) {
        Map<String, String> missing = new TreeMap<>();
        wanted.forEach((name, fact) -> {
            if (!fact.equals(found.get(name))) {
                missing.put(name, fact + " became " + found.get(name));
            }
        });
        found.keySet().stream().filter(name -> !wanted.containsKey(name) && !name.startsWith(SETTLEMENT)).forEach(name -> missing.put(name, "too much"));
        return missing;
    }

    /** Whether an anchor names the present text or leaves it out is all the same. */
    private static String of(Annotation annotation, Comparison comparison) {
        List<Anchor> named = annotation.anchors().stream()
                .map(anchor -> anchor.text().isEmpty() ? anchor.madeOn(Sha256.of(comparison.article(anchor.side()).text()).hex()) : anchor).toList();
        return annotation.placed(named, annotation.placements()).toString();
    }
}
