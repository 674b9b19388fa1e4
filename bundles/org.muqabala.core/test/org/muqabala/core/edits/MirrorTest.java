package org.muqabala.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Readings;
import org.muqabala.core.collation.Side;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/**
 * Read the other way round, a pair of versions tells the same: what was added is dropped. Where an insertion stands beside a
 * deletion, the empty place on the other side may lie before or behind it; so places are compared only where something stands.
 */
class MirrorTest {

    /** Share that versions far apart must have in common; words that could be paired in two ways need not. */
    private static final double NEARLY = 0.8;

    @Test
    void editedStoriesMirrorExactly() {
        List<String> texts = Story.texts();
        for (int seed = 0; seed < 30; seed++) {
            String strange = "ووزع المنظمون على الحاضرين خرائط قديمة للمدينة رسمها تلاميذ المدارس.";
            EditedStory story = new SeededEditor(seed).edited(texts.get(seed % texts.size()), strange);
            assertEquals(told(Readings.compare(story.a(), story.b()), Side.A), told(Readings.compare(story.b(), story.a()), Side.B), "seed " + seed);
        }
    }

    @Test
    void versionsFarApartMirrorNearly() {
        List<Story> stories = new ArrayList<>(List.of(Story.ofFolder("bank-rate")));
        for (String a : Seeds.ALL) {
            Seeds.ALL.stream().filter(b -> b.compareTo(a) > 0).forEach(b -> stories.add(new Story(a + "-" + b, Seeds.text(a), Seeds.text(b), null)));
        }
        for (Story story : stories) {
            List<String> there = told(Readings.compare(story.a(), story.b()), Side.A);
            List<String> back = told(Readings.compare(story.b(), story.a()), Side.B);
            List<String> common = new ArrayList<>(there);
            common.retainAll(back);
            assertTrue(common.size() >= NEARLY * Math.max(there.size(), back.size()), story.name() + ": " + common.size() + " of " + there + "\n" + back);
        }
    }

    /** What is told of the versions, the given side first. */
    private static List<String> told(Comparison comparison, Side first) {
        Side second = first == Side.A ? Side.B : Side.A;
        List<String> told = new ArrayList<>();
        for (Link link : comparison.links()) {
            told.add(link.on(first) + " " + link.on(second));
            for (Divergence divergence : link.divergences()) {
                told.add(place(divergence, first) + " " + place(divergence, second) + " " + type(divergence, first) + " " + divergence.significance());
            }
        }
        told.sort(null);
        return told;
    }

    private static String place(Divergence divergence, Side side) {
        return divergence.on(side).isEmpty() ? "nothing" : divergence.on(side).toString();
    }

    private static DivergenceType type(Divergence divergence, Side first) {
        if (first == Side.A) {
            return divergence.type();
        }
        return switch (divergence.type()) {
            case ADDITION -> DivergenceType.OMISSION;
            case OMISSION -> DivergenceType.ADDITION;
            default -> divergence.type();
        };
    }
}
