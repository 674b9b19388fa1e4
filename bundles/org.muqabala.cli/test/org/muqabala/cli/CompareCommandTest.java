package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** {@code compare}: two files as text, as data and as a page, by the desk's own rules. */
class CompareCommandTest extends CommandCase {

    @Test
    void comparesTwoFilesAsText() {
        assertEquals(0, run("compare a.txt b.txt"));
        assertTrue(output().startsWith("A  a.txt\nB  b.txt\n▲ 0 substantive"), output());
        assertTrue(output().contains("B  وأكد كيري ذلك"), output());
        assertEquals("", errors());
    }

    @Test
    void comparesTwoFilesAsJson() {
        assertEquals(0, run("compare a.txt b.txt --format json"));
        JsonObject json = JsonParser.parseString(output()).getAsJsonObject();
        assertEquals("muqabala-comparison", json.get("format").getAsString());
        assertEquals(15, json.getAsJsonObject("a").get("length").getAsInt());
        assertTrue(output().endsWith("}\n"));
    }

    @Test
    void comparesTwoFilesAsAPage() {
        assertEquals(0, run("compare a.txt b.txt --format=html"));
        assertTrue(output().startsWith("<!DOCTYPE html>"));
    }

    @Test
    void comparesSeeds() {
        assertEquals(0, run("compare", Seeds.file("001").toString(), Seeds.file("004").toString()));
        assertTrue(output().contains("substantive"));
    }

    @Test
    void saysThatAFileSaysTheSameAsItself() {
        assertEquals(0, run("compare a.txt a.txt"));
        assertEquals("A  a.txt\nB  a.txt\nThe two versions say the same, letter by letter.\n", output());
    }

    @Test
    void readsChangesCloseTogetherAsOne() throws IOException {
        Files.writeString(desk.resolve("old.txt"), "شرح المدرب خطة الهجوم في الشوط الأخير من اللقاء الودي أمام الصحافيين المجتمعين.");
        Files.writeString(desk.resolve("new.txt"), "شرح المدرب خطة اللعب في الوقت الأخير من اللقاء الودي أمام الصحافيين المجتمعين.");
        assertEquals(List.of("الهجوم", "الشوط"), changedInA("compare old.txt new.txt --format json"));
        assertEquals(List.of("الهجوم", "الشوط"), changedInA("compare old.txt new.txt --format json --chunks 0"));
        assertEquals(List.of("الهجوم في الشوط"), changedInA("compare old.txt new.txt --format json --chunks 1"));
        assertEquals(2, run("compare old.txt new.txt --chunks 4"));
        assertTrue(errors().contains("0 1 2 3"), errors());
    }

    @Test
    void countsTheDesksOwnSpellingsAsOne() throws IOException {
        Files.writeString(desk.resolve("old.txt"), "وصل كمبيوتر جديد إلى السفينة بعد رحلة دامت ثلاثة أسابيع.");
        Files.writeString(desk.resolve("new.txt"), "وصل حاسوب جديد إلى السفينة بعد رحلة دامت ثلاثة أسابيع.");
        Files.writeString(desk.resolve("style.txt"), "# machines\r\nكمبيوتر = حاسوب\r\n");
        assertEquals(0, run("compare old.txt new.txt"));
        assertTrue(output().contains("○ 0 cosmetic"), output());
        assertEquals(0, run("compare old.txt new.txt --house-style style.txt"));
        assertTrue(output().contains("▲ 0 substantive") && output().contains("○ 1 cosmetic"), output());
        assertEquals(0, run("review old.txt new.txt -o towns.review"));
        assertEquals(0, run("export towns.review --to html --house-style style.txt"));
        assertTrue(output().contains("cosmetic orthographic"), output());
        assertEquals(0, run("versions . --house-style style.txt"));
        assertEquals(4, run("compare old.txt new.txt --house-style style.txt -o style.txt"), "the table is an input");
    }

    @Test
    void saysWhichLineOfAHouseStyleIsBrokenAndWhatToWrite() throws IOException {
        Files.writeString(desk.resolve("style.txt"), "مسئول = مسؤول\nشنغهاي\n");
        assertEquals(3, run("compare a.txt b.txt --house-style style.txt"));
        assertEquals("muqabala: style.txt: line 2: “شنغهاي” is no pair of spellings; write it as: variant = preferred\n", errors());
        assertEquals("", output());
        assertEquals(3, run("compare a.txt b.txt --house-style nowhere.txt"));
        assertTrue(errors().startsWith("muqabala: nowhere.txt: "), errors());
    }

    @Test
    void switchesFoldsAndRulesOff() throws IOException {
        Files.writeString(desk.resolve("new.txt"), "قال لافروف أمس\n");
        assertEquals(0, run("compare a.txt new.txt"));
        assertTrue(output().contains("○ 1 cosmetic"), output());
        assertEquals(0, run("compare a.txt new.txt --without-folds hamza-seats,digits --without-rules order"));
        assertTrue(output().contains("○ 0 cosmetic"), output());
        assertEquals(2, run("compare a.txt new.txt --without-folds hamza"));
        assertTrue(errors().contains("hamza-seats"), errors());
        assertEquals(2, run("compare a.txt new.txt --without-rules spelling,grammar"));
        assertTrue(errors().contains("\"grammar\"") && errors().contains("modality"), errors());
    }

    @Test
    void comparesAFileOfOneTenMegabyteLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; line.length() < 7_000_000; i++) {
            line.append("ارتفع سعر السهم ").append(i).append(".5 ").append(i % 10 == 0 ? "Reuters " : "نقطة ");
        }
        int changed = line.indexOf("السهم", line.length() / 2);
        Files.writeString(desk.resolve("long.txt"), line);
        Files.writeString(desk.resolve("other.txt"), line.replace(changed, changed + 5, "النفط"));
        assertTrue(Files.size(desk.resolve("long.txt")) > 10_000_000);
        assertEquals(0, run("compare long.txt other.txt --format json"));
        JsonArray links = JsonParser.parseString(output()).getAsJsonObject().getAsJsonArray("links");
        List<JsonElement> divergences = links.asList().stream().flatMap(link -> link.getAsJsonObject().getAsJsonArray("divergences").asList().stream()).toList();
        assertEquals(1, divergences.size(), divergences.toString());
    }

    private List<String> changedInA(String command) {
        assertEquals(0, run(command), this::errors);
        JsonArray links = JsonParser.parseString(output()).getAsJsonObject().getAsJsonArray("links");
        return links.asList().stream().flatMap(link -> link.getAsJsonObject().getAsJsonArray("divergences").asList().stream())
                .map(divergence -> divergence.getAsJsonObject().get("a_text").getAsString()).toList();
    }
}
