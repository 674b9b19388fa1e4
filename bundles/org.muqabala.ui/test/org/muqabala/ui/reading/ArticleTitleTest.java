package org.muqabala.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.muqabala.testkit.Seeds;

class ArticleTitleTest {

    @Test
    void aNumberIsShownWithoutTheDigitsOfItsCheckSum() {
        assertEquals("001", ArticleTitle.of("001_fd6374bc9efb6c4a.txt", ""));
    }

    @Test
    void anyOtherNameKeepsEverythingButItsEnding() {
        assertEquals("bank_rate.final", ArticleTitle.of("bank_rate.final.txt", ""));
        assertEquals(".hidden", ArticleTitle.of(".hidden", ""));
    }

    @Test
    void theTitleSaysHowTheArticleBegins() {
        assertEquals("a · \u2068قال وزير الخارجية الروسي أمس\u2069", ArticleTitle.of("a.txt", "قال وزير الخارجية الروسي أمس\nثم"));
    }

    @Test
    void aLongBeginningIsCutBetweenWords() {
        assertEquals("a · \u2068one two three four five six…\u2069",
                ArticleTitle.of("a.txt", "one two three four five six seven eight nine ten"));
    }

    @Test
    void aSitesNameIsNotTakenForTheBeginning() {
        assertEquals("001 · \u2068لافروف : اتفقنا على عقد…\u2069", ArticleTitle.of(Seeds.file("001").getFileName().toString(), Seeds.text("001")));
    }

    @Test
    void bytesThatAreNoTextSayNothing() {
        assertEquals("random", ArticleTitle.of("random.txt", "w\uFFFD one two three four five"));
        assertEquals("random", ArticleTitle.of("random.txt", "one two \u0003 three four five"));
    }
}
