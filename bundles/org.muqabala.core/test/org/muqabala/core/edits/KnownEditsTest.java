package org.muqabala.core.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Readings;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/** What is found of what a seeded editor did, and of its undoing. All thousand edits with {@code -Dmuqabala.long=true}, else two hundred. */
class KnownEditsTest {

    private static final double WANTED = 0.97;
    /** Types with fewer edits than this are judged together with the others only. */
    private static final int FEW = 20;

    @Test
    void theKnownEditsAreFound() {
        boolean whole = Boolean.getBoolean("muqabala.long");
        int edits = whole ? 1000 : 200;
        Tally tally = tally(edits);
        if (whole) {
            System.out.println(tally); // the figures, for those who ask for the whole
        }
        assertTrue(tally.edits() >= 2 * edits, "every edit is made and undone");
        assertEquals(List.of(), tally.under(WANTED, FEW), tally + String.join("\n", tally.failures()));
    }

    static Tally tally(int edits) {
        List<String> texts = Stream.concat(Story.texts().stream(), Seeds.ALL.stream().map(Seeds::text)).map(KnownEditsTest::withoutFurniture).toList();
        Tally tally = new Tally();
        for (int seed = 0; tally.edits() < 2 * edits; seed++) {
            String text = texts.get(seed % texts.size());
            EditedStory story = new SeededEditor(seed).edited(text, sentence(texts.get((seed + 3) % (texts.size() - Seeds.ALL.size()))));
            tally.add(story, Readings.compare(story.a(), story.b()));
            tally.add(story.undone(), Readings.compare(story.b(), story.a()));
        }
        return tally;
    }

    /** What the page put around the article is not edited. */
    private static String withoutFurniture(String text) {
        List<Span> furniture = Readings.compare(text, text).furniture(Side.A);
        StringBuilder article = new StringBuilder(text);
        for (int i = furniture.size() - 1; i >= 0; i--) {
            article.delete(furniture.get(i).start(), furniture.get(i).end());
        }
        return article.toString();
    }

    /** The first sentence of the second paragraph. */
    private static String sentence(String text) {
        String paragraph = text.lines().filter(line -> line.length() > 80).skip(1).findFirst().orElseThrow();
        int stop = paragraph.indexOf(". ");
        return stop < 0 ? paragraph : paragraph.substring(0, stop + 1);
    }
}
