package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.Term;

class SpellingCheckTest {

    @TempDir
    Path folder;

    @Test
    void wordsOfTheDictionaryWithTheirEndingsAreKnown() throws IOException {
        CheckCase english = english();
        english.finds("نعم", "the ministers talked; Lavrov talks of COP21 and the minister's talk");
        english.finds("نعم", "the minster talked", "spelling.unknown:  | minster");
        english.mends("نعم", "the minstre talks", "the minister talks");
    }

    @Test
    void whatTheGlossaryHoldsIsSpeltRight() throws IOException {
        english().finds("نعم", "talk of shabiha");
    }

    @Test
    void dictionariesAreFoundByLanguageAndCountry() throws IOException {
        write("en_GB", "en_US", "ar", "de_DE");
        Files.writeString(folder.resolve("fr.aff"), "SET UTF-8\n");
        Dictionaries dictionaries = new Dictionaries(List.of(folder.resolve("none"), folder));
        assertEquals(Optional.of(folder.resolve("en_GB.aff")), dictionaries.find(Locale.UK));
        assertEquals(Optional.of(folder.resolve("en_US.aff")), dictionaries.find(Locale.ENGLISH));
        assertEquals(Optional.of(folder.resolve("ar.aff")), dictionaries.find(Locale.forLanguageTag("ar-LB")));
        assertEquals(Optional.of(folder.resolve("de_DE.aff")), dictionaries.find(Locale.GERMAN));
        assertEquals(Optional.empty(), dictionaries.find(Locale.FRENCH));
        assertEquals(List.of("ar", "de_DE", "en_GB", "en_US"), dictionaries.names());
    }

    @Test
    void whatIsNoDictionaryIsRefused() throws IOException {
        Files.writeString(folder.resolve("xx.aff"), "PFX A Y 1000000\nbroken");
        Files.writeString(folder.resolve("xx.dic"), "no number\n");
        assertThrows(IOException.class, () -> new HunspellSpeller(folder.resolve("xx.aff")));
    }

    @Test
    void arabicWordsAreLookedUpWithoutTheirVowelMarks() throws IOException {
        Files.writeString(folder.resolve("ar.aff"), "SET UTF-8\nIGNORE \u064B\u064E\u0651\u0640\nPFX W Y 1\nPFX W 0 و .\n");
        Files.writeString(folder.resolve("ar.dic"), "2\nوزير/W\nقال/W\n");
        HunspellSpeller speller = new HunspellSpeller(folder.resolve("ar.aff"));
        assertTrue(speller.knows("ووزير"));
        assertTrue(speller.knows("قالَ"));
        assertFalse(speller.knows("وزيير"));
    }

    private CheckCase english() throws IOException {
        write("en_US");
        return CheckCase.english(new SpellingCheck(new HunspellSpeller(folder.resolve("en_US.aff")),
                new Glossary(Wire.ARABIC, Locale.ENGLISH, List.of(new Term("شبيحة", "shabiha")))));
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Files.writeString(folder.resolve(name + ".aff"),
                    "SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\nSFX S Y 2\nSFX S 0 s .\nSFX S 0 ed .\n");
            Files.writeString(folder.resolve(name + ".dic"), "5\nthe\nminister/S\ntalk/S\nof\nand\n");
        }
    }
}
