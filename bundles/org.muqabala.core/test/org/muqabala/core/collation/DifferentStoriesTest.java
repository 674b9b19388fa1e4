package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;

/** Texts of different stories are linked by nothing, whatever people, offices, figures and phrases of the news they share. */
class DifferentStoriesTest {

    /** A text and its story. */
    private record Told(String story, String text) {
    }

    @Test
    void noTwoTextsOfDifferentStoriesAreLinked() {
        List<Told> texts = texts();
        for (Told a : texts) {
            for (Told b : texts) {
                if (!a.story().equals(b.story())) {
                    Comparison comparison = Readings.compare(a.text(), b.text());
                    assertEquals(List.of(), comparison.links(), a.story() + " and " + b.story());
                    assertEquals(List.of(), comparison.secondUses(), a.story() + " and " + b.story());
                }
            }
        }
    }

    @Test
    void anAgencysInitialsLinkNoTwoDatelines() {
        String flood = "المرفأ (أ ف ب) - غمرت المياه أحياء الميناء القديم بعد عاصفة ليلية.";
        String verdict = "بلدة الزيتون (أ ف ب) - أجلت المحكمة النطق بالحكم في قضية المصرف.";
        assertEquals(List.of(), Readings.compare(flood, verdict).links());
    }

    private static List<Told> texts() {
        List<Told> texts = new ArrayList<>();
        Seeds.ALL.forEach(seed -> texts.add(new Told(seed.equals("003") ? "the meeting of 003" : "the seeds' meeting", Seeds.text(seed))));
        for (String name : Story.names()) {
            texts.add(new Told(name, Story.ofFolder(name).a()));
            texts.add(new Told(name, Story.ofFolder(name).b()));
        }
        return texts;
    }
}
