package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Reasons as sentences. */
class ReasonTextsTest {

    private static final Reason ADDED = new Reason("quotation.word-added", List.of("", "الوزير،"));

    @Test
    void aReasonIsASentenceOfItsLanguage() {
        assertEquals("“الوزير،” was put into the quotation.", new ReasonTexts(Locale.ENGLISH).text(ADDED));
    }

    @Test
    void quotedWordsStandIsolatedSoThatTheirMarksStayWithThem() {
        assertEquals("“\u2068الوزير،\u2069” was put into the quotation.", new ReasonTexts(Locale.ENGLISH).isolated(ADDED));
    }
}
