package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Span;

class TextDriftTest {

    private static final String TEXT = "قال الوزير أمس إن الاتفاق قريب.";
    private static final Span WORD = new Span(4, 10);

    private final TextDrift drift = new TextDrift();

    @Test
    void aWordGoesAlongWithWhatIsWrittenBeforeIt() {
        assertEquals("الوزير", word(edited(0, 0, "عاجل: ")));
    }

    @Test
    void whatIsWrittenAtTheEdgesOfAWordIsNoPartOfIt() {
        String text = edited(10, 0, " الأول");
        assertEquals("الوزير", word(text));
        drift.edited(4, 0, 3);
        assertEquals("الوزير", word(new StringBuilder(text).insert(4, "إن ").toString()));
    }

    @Test
    void whatIsWrittenInAWordIsPartOfIt() {
        assertEquals("الوززير", word(edited(7, 0, "ز")));
    }

    @Test
    void aWordThatIsReplacedIsTheNewOne() {
        assertEquals("الرئيس", word(edited(4, 6, "الرئيس")));
    }

    @Test
    void aWordThatIsRemovedLeavesItsPlace() {
        edited(2, 10, "");
        assertEquals(Span.at(2), drift.now(WORD));
    }

    @Test
    void anEmptyPlaceStaysEmpty() {
        edited(4, 0, "إن ");
        assertEquals(Span.at(7), drift.now(Span.at(4)));
    }

    @Test
    void onlyWhatWasEditedAfterTheSealIsLeft() {
        drift.edited(0, 0, 5);
        drift.seal();
        drift.edited(5, 0, 2);
        assertEquals(5, drift.untilSealed().now(0));
        drift.forgetSealed();
        assertEquals(12, drift.now(10));
        assertEquals(4, drift.now(4));
    }

    @Test
    void whatIsStillThereIsFoundBothWaysAfterAnyEdits() {
        Random random = new Random(7);
        for (int run = 0; run < 500; run++) {
            TextDrift drifted = new TextDrift();
            // every letter is told apart by its own code point
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append((char) (0x4000 + i));
            }
            for (int edit = 0; edit < 8; edit++) {
                int offset = random.nextInt(text.length() + 1);
                int removed = random.nextInt(Math.min(5, text.length() - offset) + 1);
                String inserted = "x".repeat(random.nextInt(4));
                text.replace(offset, offset + removed, inserted);
                drifted.edited(offset, removed, inserted.length());
            }
            for (int now = 0; now < text.length(); now++) {
                if (text.charAt(now) != 'x') {
                    int then = text.charAt(now) - 0x4000;
                    assertEquals(new Span(now, now + 1), drifted.now(new Span(then, then + 1)));
                    assertEquals(then, drifted.then(new Span(now, now + 1)).start());
                    assertTrue(drifted.then(now) <= then);
                }
            }
        }
    }

    private String edited(int offset, int removed, String inserted) {
        drift.edited(offset, removed, inserted.length());
        return new StringBuilder(TEXT).replace(offset, offset + removed, inserted).toString();
    }

    private String word(String text) {
        return drift.now(WORD).of(text);
    }
}
