package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.exchange.TmxReader;

/** {@code memory} and {@code glossary}: what the desk knows goes in and out, and is searched. */
class MemoryCommandsTest extends CommandCase {

    private static final String TMX = """
            <tmx version="1.4"><header srclang="ar"/><body>
            <tu><tuv xml:lang="ar"><seg>وصل الوفد إلى القاهرة ليلاً.</seg></tuv><tuv xml:lang="en"><seg>The delegation arrived in Cairo by night.</seg></tuv></tu>
            <tu><tuv xml:lang="ar"><seg>بلا ترجمة</seg></tuv></tu>
            </body></tmx>
            """;

    @Test
    void aMemoryIsImportedAndSearched() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), TMX);
        assertEquals(1, run("memory", "import", "old.tmx", "--memory", "memory"));
        assertEquals("muqabala: old.tmx: 1 translation is new; the memory has 1 now\n"
                + "muqabala: old.tmx: 1 unit was in one language alone, empty or far too long\n", errors());
        assertEquals(0, run("memory", "search", "وصل الوفد الى القاهره ليلا", "--memory", "memory"));
        assertTrue(output().startsWith("100 %: the same words\n"), this::output);
        assertTrue(output().contains("The delegation arrived in Cairo by night."), this::output);
        assertEquals(0, run("memory", "search", "الأمطار", "--memory", "memory"));
        assertEquals("The memory holds nothing like it.\n", output());
    }

    @Test
    void aMemoryGoesOutAndComesBackWhole() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), """
                <tmx version="1.4"><header srclang="ar"/><body>
                <tu creationid="huda" changedate="20261122T120000Z"><tuv xml:lang="ar-SY"><seg>وصل &lt;الوفد&gt; ليلاً.</seg></tuv><tuv xml:lang="en"><seg>It arrived &amp; left.</seg></tuv></tu>
                <tu srclang="en"><tuv xml:lang="en"><seg>Night.</seg></tuv><tuv xml:lang="ar"><seg>ليل.</seg></tuv></tu>
                </body></tmx>
                """);
        assertEquals(0, run("memory", "import", "old.tmx", "--memory", "memory"), this::errors);
        assertTrue(errors().contains("old.tmx: 2 translations are new; the memory has 2 now"), errors());
        assertEquals(0, run("memory", "import", "old.tmx", "--memory", "memory"), this::errors);
        assertTrue(errors().contains("old.tmx: no translation is new, 2 were known already; the memory has 2 now"), errors());
        assertEquals(0, run("memory", "export", "--memory", "memory", "-o", "out.tmx"), this::errors);
        assertTrue(errors().endsWith("muqabala: 2 translations were written\n"), this::errors);
        assertEquals(0, run("memory", "import", "out.tmx", "--memory", "other"), this::errors);
        assertEquals(units(desk.resolve("old.tmx")), units(desk.resolve("out.tmx")));
        run("memory", "export", "--memory", "other", "-o", "again.tmx");
        assertEquals(units(desk.resolve("out.tmx")), units(desk.resolve("again.tmx")));
    }

    @Test
    void anEmptyMemoryIsSaidAndNoFolderIsWrittenInto() throws IOException {
        assertEquals(0, run("memory", "export", "--memory", "none", "-o", "out.tmx"));
        assertEquals("muqabala: the memory is empty\n", errors());
        assertEquals(4, run("memory", "export", "--memory", "none", "-o", "nowhere/out.tmx"));
        assertEquals(2, run("memory", "export", "extra", "--memory", "none"));
    }

    @Test
    void aBrokenMemoryFileLeavesTheMemoryAsItWas() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), TMX);
        run("memory", "import", "old.tmx", "--memory", "memory");
        Files.writeString(desk.resolve("broken.tmx"), TMX.replace("القاهرة", "بيروت").replace("</body>", ""));
        assertEquals(3, run("memory", "import", "broken.tmx", "--memory", "memory"));
        assertTrue(errors().startsWith("muqabala: broken.tmx: the XML is broken in line 4"), this::errors);
        run("memory", "search", "بيروت", "--memory", "memory");
        assertEquals("The memory holds nothing like it.\n", output());
        assertEquals(3, run("memory", "import", "none.tmx", "--memory", "memory"));
        assertEquals("muqabala: none.tmx: there is no such file\n", errors());
    }

    @Test
    void filesInAnotherEncodingThanTheySayLeaveEverythingAsItWas() throws IOException {
        String declared = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
        Charset other = Charset.forName("windows-1256");
        Files.writeString(desk.resolve("lying.tmx"), declared + TMX, other);
        assertEquals(3, run("memory", "import", "lying.tmx", "--memory", "memory"));
        assertEquals("muqabala: lying.tmx: line 3 is in another encoding than the file says; save it as UTF-8, or correct what its first line says; "
                + "nothing was taken from it\n", errors());
        assertEquals(0, run("memory", "export", "--memory", "memory", "-o", "out.tmx"));
        assertEquals("muqabala: the memory is empty\n", errors());
        Files.writeString(desk.resolve("lying.tbx"), declared + "<tbx><text><body>\n<conceptEntry><note>هدنة</note></conceptEntry></body></text></tbx>", other);
        assertEquals(3, run("glossary", "import", "lying.tbx", "--glossary", "terms"));
        assertTrue(errors().startsWith("muqabala: lying.tbx: line 3 is in another encoding"), this::errors);
        assertTrue(Files.notExists(desk.resolve("terms")));
    }

    @Test
    void anAddressThatIsNoneOrHoldsAPasswordIsRefused() throws IOException {
        assertEquals(2, run("memory", "search", "ليل", "--memory", "jdbc:mysql:memory"));
        assertTrue(errors().contains("is no address of a shared memory"), this::errors);
        assertEquals(2, run("memory", "search", "ليل", "--memory", "jdbc:postgresql:memory?password=secret"));
        assertEquals("muqabala: The address must not hold the password; it would stand there for everybody to read.\n", errors());
    }

    @Test
    void aGlossaryIsImportedSearchedAndExported() throws IOException {
        Files.writeString(desk.resolve("terms.csv"), "ar,en,part\nهدنة,truce,noun\nلافروف,Lavrov,name\nحرب,,\n");
        assertEquals(1, run("glossary", "import", "terms.csv", "--glossary", "terms"));
        assertEquals("muqabala: terms.csv: 2 terms were taken over; the glossary has 2 now\nmuqabala: terms.csv: 1 entry was in one language alone, empty or far too long\n", errors());
        assertEquals(0, run("glossary", "search", "بالهدنة", "--glossary", "terms"), this::errors);
        assertEquals("\u2068هدنة\u2069 = \u2068truce\u2069\n", output());
        assertEquals(0, run("glossary", "export", "--glossary", "terms", "-o", "out.tbx"), this::errors);
        assertEquals(0, run("glossary", "import", "out.tbx", "--glossary", "again"), this::errors);
        assertEquals(0, run("glossary", "export", "--form", "csv", "--glossary", "again"), this::errors);
        assertEquals("\uFEFFar,en,forbidden,part,note\r\nلافروف,Lavrov,,properNoun,\r\nهدنة,truce,,noun,\r\n", output());
        assertEquals(2, run("glossary", "export", "out.tbx"));
        assertEquals("muqabala: glossary export takes no files\n", errors());
    }

    @Test
    void aBrokenGlossaryFileLeavesTheGlossaryAsItWas() throws IOException {
        Files.writeString(desk.resolve("broken.tbx"), "<tbx><text><body><conceptEntry>");
        assertEquals(3, run("glossary", "import", "broken.tbx", "--glossary", "terms"));
        assertTrue(errors().startsWith("muqabala: broken.tbx: the XML is broken in line 1"), this::errors);
        assertTrue(Files.notExists(desk.resolve("terms")));
        assertEquals(3, run("glossary", "import", "none.csv", "--glossary", "terms"));
    }

    /** What stands in a file. */
    static Set<TranslationUnit> units(Path tmx) throws IOException {
        Set<TranslationUnit> units = new HashSet<>();
        new TmxReader(tmx, Locale.forLanguageTag("ar"), Progress.NONE).forEach(units::add);
        return units;
    }
}
