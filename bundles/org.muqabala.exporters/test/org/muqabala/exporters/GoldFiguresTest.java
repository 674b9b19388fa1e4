package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.Scorecard;
import org.muqabala.testkit.Story;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** How well what the program writes of two versions agrees with what careful editors said of them. */
class GoldFiguresTest {

    @Test
    void theNamedPair() throws IOException {
        assertAgreesAsOnSeeds(Story.ofSeeds("001", "004"));
    }

    @Test
    void theCloserPair() throws IOException {
        assertAgreesAsOnSeeds(Story.ofSeeds("000", "001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank-rate", "cup-final", "sandstorm", "harbour", "book-fair", "lunar-probe"})
    void theWrittenStories(String story) throws IOException {
        assertAgreesAsOnStories(Story.ofFolder(story));
    }

    private static void assertAgreesAsOnSeeds(Story story) throws IOException {
        Scorecard card = card(story);
        assertNothingIsHidden(card);
        assertAtLeast(0.985, card.matchF1(), "match F1", card);
        assertAtLeast(1.0, card.movedRecall(), "moved recall", card);
        assertAtLeast(0.95, card.substantiveRecall(), "substantive recall", card);
        assertAtLeast(0.85, card.substantivePrecision(), "substantive precision", card);
        assertAtLeast(0.95, card.cosmeticRecall(), "cosmetic recall", card);
        assertAtLeast(0.95, card.cosmeticPrecision(), "cosmetic precision", card);
        assertAtLeast(0.90, card.typeAccuracy(), "type accuracy", card);
        assertTrue(card.noise() >= 0.85 && card.noise() <= 1.15, card.toString());
    }

    private static void assertAgreesAsOnStories(Story story) throws IOException {
        Scorecard card = card(story);
        assertNothingIsHidden(card);
        assertAtLeast(0.97, card.matchF1(), "match F1", card);
        assertAtLeast(0.95, card.movedRecall(), "moved recall", card);
        assertAtLeast(0.90, card.substantiveRecall(), "substantive recall", card);
        assertAtLeast(0.80, card.substantivePrecision(), "substantive precision", card);
        assertAtLeast(0.95, card.cosmeticRecall(), "cosmetic recall", card);
        assertAtLeast(0.90, card.cosmeticPrecision(), "cosmetic precision", card);
        assertAtLeast(0.85, card.typeAccuracy(), "type accuracy", card);
        assertTrue(card.noise() >= 0.8 && card.noise() <= 1.2, card.toString());
    }

    private static void assertNothingIsHidden(Scorecard card) {
        assertEquals(0, card.hidden(), card.toString());
        assertEquals(0, card.invalid(), card.toString());
    }

    private static void assertAtLeast(double least, double figure, String name, Scorecard card) {
        assertTrue(figure >= least, name + " " + figure + " is under " + least + ": " + card);
    }

    private static Scorecard card(Story story) throws IOException {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("a", story.a()), Article.typed("b", story.b()), Progress.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonJson(comparison, Locale.ENGLISH).write(out);
        JsonObject json = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
        return Scorecard.of(story.reading(), json, story.a(), story.b());
    }
}
