package org.muqabala.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Readings;
import org.muqabala.core.collation.Side;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Read the other way round, a pair of versions tells exactly the same: what was added is dropped. Where an insertion stands beside a
 * deletion, the empty place on the other side may lie before or behind it; so places are compared only where something stands.
 */
class MirrorTest {

    /** What garbled versions have in common at least: all but what stands at marks of quotation. */
    private static final double AT_MARKS = 0.95;

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
    void versionsFarApartMirrorExactly() {
        List<Story> stories = new ArrayList<>(List.of(Story.ofFolder("bank-rate")));
        for (String a : Seeds.ALL) {
            Seeds.ALL.stream().filter(b -> b.compareTo(a) > 0).forEach(b -> stories.add(new Story(a + "-" + b, Seeds.text(a), Seeds.text(b), null)));
        }
        for (Story story : stories) {
            assertEquals(told(Readings.compare(story.a(), story.b()), Side.A), told(Readings.compare(story.b(), story.a()), Side.B), story.name());
        }
    }

    /** Garbled by chance, the same passages are linked and the same words paired; a word put in at a mark of quotation may be told as quoted or not. */
    @Property(tries = 60, seed = "20151220")
    void storiesGarbledByChanceMirror(@ForAll("seeds") String seed, @ForAll Random random) {
        String a = garbled(Seeds.text(seed), random);
        String b = garbled(Seeds.text(seed), random);
        Comparison there = Readings.compare(a, b);
        Comparison back = Readings.compare(b, a);
        assertEquals(links(there, Side.A), links(back, Side.B));
        List<String> told = told(there, Side.A);
        List<String> common = new ArrayList<>(told);
        common.retainAll(told(back, Side.B));
        assertTrue(common.size() >= AT_MARKS * told.size(), common.size() + " of " + told);
    }

    private static List<String> links(Comparison comparison, Side first) {
        return comparison.links().stream().map(link -> link.on(first) + " " + link.on(first.other()) + (link.moved() ? " moved" : "")).sorted().toList();
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(Seeds.ALL);
    }

    /** Drops, doubles and moves words, and shuffles some paragraphs. */
    private static String garbled(String text, Random random) {
        List<String> paragraphs = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        Collections.swap(paragraphs, random.nextInt(paragraphs.size()), random.nextInt(paragraphs.size()));
        List<String> words = new ArrayList<>(List.of(String.join("\n", paragraphs).split(" ")));
        for (int i = 0; i < 25; i++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(4)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                case 2 -> Collections.swap(words, at, Math.min(words.size() - 1, at + 1 + random.nextInt(3)));
                default -> words.set(at, words.get(random.nextInt(words.size())));
            }
        }
        return String.join(" ", words);
    }

    /** What is told of the versions, the given side first. */
    private static List<String> told(Comparison comparison, Side first) {
        Side second = first == Side.A ? Side.B : Side.A;
        List<String> told = new ArrayList<>();
        for (Link link : comparison.links()) {
            told.add(link.on(first) + " " + link.on(second) + " " + link.relation() + (link.moved() ? " moved" : ""));
            for (Divergence divergence : link.divergences()) {
                told.add(place(divergence, first) + " " + place(divergence, second) + " " + type(divergence, first) + " " + divergence.significance());
            }
        }
        comparison.secondUses().forEach(use -> told.add("once more in the " + (use.side() == first ? "first " : "second ") + use.on(first) + use.on(second)));
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
