package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.View;

/** A Word file with tracked changes, and what LibreOffice makes of it in older formats, read as the same two versions. */
class OfficeTrackedChangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "rtf", "doc"})
    void theFinalVersionHasNothingDeleted(String extension) throws IOException {
        FoundArticle found = Fixtures.read(wire(extension), View.FINAL);
        String text = text(found);
        assertTrue(text.contains("أعلن المتحدث مقتل 17 شخصا في الغارة، وانتهت المفاوضات أمس."), text);
        assertTrue(text.contains("فقرة أضافها المحرر كلها."), text);
        assertTrue(text.contains("ثانيا ذاك. أولا هذا."), text);
        assertTrue(text.contains("حمص"), text);
        assertHasNone(text, "15", "المحادثات", "فقرة حذفها المحرر كلها.", "أولا هذا. ثانيا ذاك.", "حلب");
        assertTrue(found.trackedChanges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "rtf", "doc"})
    void theOriginalVersionHasNothingInserted(String extension) throws IOException {
        FoundArticle found = Fixtures.read(wire(extension), View.ORIGINAL);
        String text = text(found);
        assertTrue(text.contains("أعلن المتحدث مقتل 15 شخصا في الغارة، وانتهت المحادثات أمس."), text);
        assertTrue(text.contains("فقرة حذفها المحرر كلها."), text);
        assertTrue(text.contains("أولا هذا. ثانيا ذاك."), text);
        assertTrue(text.contains("حلب"), text);
        assertHasNone(text, "17", "المفاوضات", "فقرة أضافها المحرر كلها.", "ثانيا ذاك. أولا هذا.", "حمص");
        assertTrue(found.trackedChanges());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seeds/001.rtf", "seeds/001.doc"})
    void aFileWithoutTrackedChangesIsOneVersion(String path) throws IOException {
        FoundArticle whole = Fixtures.read(Fixtures.file(path), View.FINAL);
        FoundArticle original = Fixtures.read(Fixtures.file(path), View.ORIGINAL);
        assertFalse(whole.trackedChanges());
        assertFalse(original.trackedChanges());
        assertEquals(whole.passages(), original.passages());
    }

    @Test
    void readingTheOriginalLeavesTheBytesAsTheyCame() throws IOException {
        SourceFile file = wire("doc");
        byte[] before = file.bytes().clone();
        Fixtures.read(file, View.ORIGINAL);
        assertTrue(Arrays.equals(before, file.bytes()));
    }

    private static SourceFile wire(String extension) {
        return Fixtures.file("tracked/wire." + extension);
    }

    private static String text(FoundArticle found) {
        List<String> texts = found.passages().stream().map(passage -> passage.text().strip()).toList();
        return String.join("\n", texts);
    }

    private static void assertHasNone(String text, String... absent) {
        for (String words : absent) {
            assertFalse(text.contains(words), () -> words + " in\n" + text);
        }
    }
}
