package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;

/** Which language the interface speaks, by its letters. */
final class Language {

    /** Words that stand in Latin letters in Arabic too: names of encodings, formats, keys, fonts and files. */
    private static final Pattern NAMES = Pattern.compile(
            "<a.*?>|</a>|DeepL|LibreTranslate|Ollama|PostgreSQL|TMX|https?:\\S+|jdbc:\\S+|UTF-\\S+|ISO-\\S+|US-ASCII|CSV|HTML|LF|CRLF|Unix|Ctrl|Alt|Shift|Muqabala|\\S+-regular-\\d+|\\S+\\.\\S+|/\\S+");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

    private Language() {
    }

    /** Fails if there is no text at all, or, in the Arabic workbench, a text in English. */
    static void assertSpoken(List<String> texts) {
        assertFalse(texts.isEmpty(), "texts");
        if (WorkbenchTester.isArabic()) {
            assertEquals(List.of(), texts.stream().filter(text -> LATIN_WORD.matcher(NAMES.matcher(text).replaceAll("")).find()).toList(),
                    "English in the Arabic workbench");
        }
    }
}
