package org.muqabala.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorPlacer;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.DivergenceFinder;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Placement;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Finds in the present texts what was said of former ones, as after two people's work was merged of whom one had changed a text. */
final class FormerTexts {

    private record Former(Side side, String hash) {
    }

    private record Pair(String a, String b) {
    }

    private final Comparison comparison;
    private final TextPlaces places;
    private final Function<String, Optional<String>> texts;
    private final Progress progress;
    private final Map<Former, Optional<AnchorPlacer>> placers = new HashMap<>();
    private final Map<Pair, Optional<DivergenceFinder>> finders = new HashMap<>();

    FormerTexts(Comparison comparison, TextPlaces places, Function<String, Optional<String>> texts, Progress progress) {
        this.comparison = comparison;
        this.places = places;
        this.texts = texts;
        this.progress = progress;
    }

    /** The annotation with a place in the present texts for each anchor, as far as there is one and none is known yet. */
    Annotation placed(Annotation annotation) {
        if (!annotation.placements().isEmpty() || annotation.anchors().stream().allMatch(anchor -> anchor.text().isEmpty())) {
            return annotation;
        }
        List<Placement> placements = new ArrayList<>();
        annotation.anchors().forEach(anchor -> placements.add(place(anchor)));
        return annotation.placed(annotation.anchors(), placements);
    }

    private Placement place(Anchor anchor) {
        if (anchor.text().isEmpty()) {
            return new Placement.Placed(anchor.span(), anchor.quote(), Placement.Method.ALIGNMENT, 1);
        }
        return placer(anchor.side(), anchor.text()).map(placer -> placer.place(anchor)).orElseGet(Placement.Orphan::new);
    }

    /** The divergence's key in the present comparison; empty if it no longer reads the same. */
    Optional<DivergenceKey> find(DecisionJson.Place place) {
        if (place.textA().equals(places.hash(Side.A)) && place.textB().equals(places.hash(Side.B))) {
            return Optional.of(place.key());
        }
        return finders.computeIfAbsent(new Pair(place.textA(), place.textB()), this::finder).flatMap(finder -> finder.find(place.key()));
    }

    private Optional<DivergenceFinder> finder(Pair pair) {
        Map<Side, AnchorPlacer> both = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String hash = side == Side.A ? pair.a : pair.b;
            if (!hash.equals(places.hash(side))) {
                Optional<AnchorPlacer> placer = placer(side, hash);
                if (placer.isEmpty()) {
                    return Optional.empty();
                }
                both.put(side, placer.get());
            }
        }
        return Optional.of(new DivergenceFinder(both, comparison));
    }

    private Optional<AnchorPlacer> placer(Side side, String hash) {
        return placers.computeIfAbsent(new Former(side, hash), missing -> texts.apply(hash)
                .map(text -> AnchorPlacer.between(Article.typed("former", text), comparison.article(side), progress)));
    }
}
