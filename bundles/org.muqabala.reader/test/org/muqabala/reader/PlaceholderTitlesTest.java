package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTitlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Untitled", "untitled-2", "Untitled 1", "Document1", "Document", "Doc3", "مستند1", "المستند 2", "بلا عنوان", "بدون عنوان 1",
            "New Microsoft Word Document (2)", "Microsoft Word - بيان.docx", "Microsoft Office Word - Press release", "بيان نهائي.doc", "final_v3.DOCX",
            " story.odt ", "Unknown Title"})
    void whatAProgramWroteIsNoTitle(String title) {
        assertEquals("", PlaceholderTitles.without(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"قمة موسكو", "Document leaked in Moscow", "وثيقة باريس", "مستند يكشف", "Microsoft Word turns 40", "Untitled no more", "روسيا 24",
            "إصدار 2.0"})
    void whatAPersonWroteIsKept(String title) {
        assertEquals(title, PlaceholderTitles.without(title));
    }
}
