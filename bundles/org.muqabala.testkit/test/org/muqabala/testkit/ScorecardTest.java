package org.muqabala.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The figures of a reading held against itself, against a spoilt copy of itself, and against the script that sets the rules. */
class ScorecardTest {

    private static final List<String> TYPES = List.of("lexical", "punctuation", "orthographic", "quotation", "name");
    private static final List<String> WEIGHTS = List.of("substantive", "stylistic", "cosmetic");

    @TempDir
    Path folder;

    static Stream<Story> stories() {
        return Stream.of(Story.ofSeeds("001", "004"), Story.ofSeeds("000", "001"), Story.ofFolder("bank-rate"));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aReadingAgreesWithItself(Story story) {
        Scorecard card = Scorecard.of(story.reading(), story.reading(), story.a(), story.b());
        assertEquals(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0), List.of(card.matchF1(), card.movedRecall(), card.substantiveRecall(),
                card.substantivePrecision(), card.cosmeticRecall(), card.typeAccuracy()));
        assertEquals(List.of(0, 0), List.of(card.hidden(), card.invalid()));
        assertEquals(1.0, card.noise());
    }

    @Test
    void aDivergenceThatIsNotToldIsHidden() {
        Story story = Story.ofFolder("bank-rate");
        JsonObject spoilt = story.reading();
        JsonArray divergences = spoilt.getAsJsonArray("links").get(6).getAsJsonObject().getAsJsonArray("divergences");
        divergences.remove(0);
        Scorecard card = Scorecard.of(story.reading(), spoilt, story.a(), story.b());
        assertTrue(card.hidden() > 0, card.toString());
        assertTrue(card.typeAccuracy() < 1, card.toString());
    }

    @Test
    void textThatDoesNotStandThereIsInvalid() {
        Story story = Story.ofFolder("bank-rate");
        JsonObject spoilt = story.reading();
        JsonArray divergences = spoilt.getAsJsonArray("links").get(6).getAsJsonObject().getAsJsonArray("divergences");
        divergences.get(0).getAsJsonObject().addProperty("a_text", "غير موجود");
        assertEquals(1, Scorecard.of(story.reading(), spoilt, story.a(), story.b()).invalid());
    }

    /** Where the script is at hand (system property {@code muqabala.score}), both count alike on spoilt readings. */
    @ParameterizedTest
    @MethodSource("stories")
    void countsAsTheScriptDoes(Story story) throws IOException, InterruptedException {
        Path script = Path.of(System.getProperty("muqabala.score", Seeds.root().resolve("../shared/eval/score.py").toString()));
        assumeTrue(Files.exists(script), "not held against the scoring script: it is not at " + script);
        assumeTrue(hasPython(), "not held against the scoring script: there is no python3");
        for (int seed = 0; seed < 6; seed++) {
            JsonObject spoilt = spoilt(story.reading(), new Random(seed));
            JsonObject figures = figures(script, story, spoilt);
            Scorecard card = Scorecard.of(story.reading(), spoilt, story.a(), story.b());
            assertEquals(List.of("match_precision", "match_recall", "match_f1", "moved_recall", "hidden", "invalid", "substantive_recall",
                    "substantive_precision", "cosmetic_recall", "cosmetic_precision", "type_accuracy", "noise", "hunks").stream()
                    .map(name -> name + " " + rounded(figures.get(name).getAsDouble())).toList(), figures(card), story.name() + " spoilt by " + seed);
        }
    }

    private static List<String> figures(Scorecard card) {
        return List.of("match_precision " + rounded(card.matchPrecision()), "match_recall " + rounded(card.matchRecall()),
                "match_f1 " + rounded(card.matchF1()), "moved_recall " + rounded(card.movedRecall()), "hidden " + rounded(card.hidden()),
                "invalid " + rounded(card.invalid()), "substantive_recall " + rounded(card.substantiveRecall()),
                "substantive_precision " + rounded(card.substantivePrecision()), "cosmetic_recall " + rounded(card.cosmeticRecall()),
                "cosmetic_precision " + rounded(card.cosmeticPrecision()), "type_accuracy " + rounded(card.typeAccuracy()),
                "noise " + rounded(card.noise()), "hunks " + rounded(card.hunks()));
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1e9) / 1e9;
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private JsonObject figures(Path script, Story story, JsonObject comparison) throws IOException, InterruptedException {
        Path a = Files.writeString(folder.resolve("a.txt"), story.a());
        Path b = Files.writeString(folder.resolve("b.txt"), story.b());
        Path json = Files.writeString(folder.resolve("comparison.json"), comparison.toString());
        Process process = new ProcessBuilder("python3", script.toString(), story.gold().toString(), json.toString(), a.toString(), b.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return JsonParser.parseString(printed).getAsJsonObject();
    }

    /** The reading with divergences dropped, renamed and moved, and links dropped. */
    private static JsonObject spoilt(JsonObject reading, Random random) {
        JsonArray links = reading.getAsJsonArray("links");
        for (int i = links.size() - 1; i >= 0; i--) {
            if (random.nextInt(8) == 0) {
                links.remove(i);
            } else {
                spoil(links.get(i).getAsJsonObject().getAsJsonArray("divergences"), random);
            }
        }
        return reading;
    }

    private static void spoil(JsonArray divergences, Random random) {
        for (int i = divergences.size() - 1; i >= 0; i--) {
            JsonObject divergence = divergences.get(i).getAsJsonObject();
            switch (random.nextInt(6)) {
                case 0 -> divergences.remove(i);
                case 1 -> divergence.addProperty("type", TYPES.get(random.nextInt(TYPES.size())));
                case 2 -> divergence.addProperty("significance", WEIGHTS.get(random.nextInt(WEIGHTS.size())));
                case 3 -> shift(divergence.get("a"), random.nextInt(3));
                default -> { }
            }
        }
    }

    private static void shift(JsonElement place, int by) {
        place.getAsJsonObject().addProperty("end", place.getAsJsonObject().get("end").getAsInt() + by);
    }
}
