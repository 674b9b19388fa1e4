package org.muqabala.ui.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class PastedArticleTest {

    @Test
    void theFirstWordsGiveTheName() {
        PastedArticle pasted = PastedArticle.of("«رويترز»: وصل الوزير إلى العاصمة مساء اليوم.\nوقال إن…", null).orElseThrow();
        assertEquals("رويترز وصل الوزير إلى العاصمة مساء", pasted.name());
        assertEquals(".txt", pasted.ending());
        assertEquals("«رويترز»: وصل الوزير إلى العاصمة مساء اليوم.\nوقال إن…", pasted.contents());
    }

    @Test
    void aPieceOfAPageBecomesAPageThatNeedsNoJudging() {
        PastedArticle pasted = PastedArticle.of("عنوان", "<h1>عنوان</h1>").orElseThrow();
        assertEquals(".html", pasted.ending());
        assertTrue(pasted.contents().contains("<meta charset=\"utf-8\">"));
        assertTrue(pasted.contents().endsWith("<h1>عنوان</h1>"));
    }

    @Test
    void noFileSystemChokesOnTheName() {
        assertEquals("a b c", PastedArticle.of("../a\\b:*c?", null).orElseThrow().name());
        assertEquals("-", PastedArticle.of("…!", null).orElseThrow().name());
        assertTrue(PastedArticle.of("ا".repeat(500), null).orElseThrow().name().length() <= 60);
    }

    @Test
    void nothingIsNoArticle() {
        assertEquals(Optional.empty(), PastedArticle.of(null, null));
        assertEquals(Optional.empty(), PastedArticle.of(" \n", "<p></p>"));
    }
}
