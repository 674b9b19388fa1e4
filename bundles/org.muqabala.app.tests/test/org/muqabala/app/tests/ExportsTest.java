package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.testkit.Seeds;

/** The seeds' review in every format that the built product writes, by its command line. */
class ExportsTest {

    private static final Product PRODUCT = Product.built();
    private static final List<String> FORMATS = List.of("docx", "pdf", "html", "xliff", "xliff12", "tmx", "w3c", "tei", "xlsx", "csv", "md");

    @TempDir
    private Path folder;

    @Test
    void theReviewOfTheSeedsGoesOutInEveryFormat() throws Exception {
        Run made = PRODUCT.run(folder, "review", Seeds.file("001").toString(), Seeds.file("004").toString(), "-o", "moscow.review");
        assertEquals(0, made.status(), made.err());
        assertEquals(FORMATS, offered());
        for (String format : FORMATS) {
            Run run = export(format, "moscow." + format);
            // a memory of translations of a review that nobody has translated is empty, and says so
            assertEquals(format.equals("tmx") ? 1 : 0, run.status(), format + ": " + run.err());
            assertEquals(run.status() == 0 ? "" : "muqabala: moscow.review: ", run.err().substring(0, Math.min(run.err().length(), 25)), format);
            assertTrue(Files.size(folder.resolve("moscow." + format)) > 0, format);
            export(format, "again." + format);
            assertArrayEquals(Files.readAllBytes(folder.resolve("moscow." + format)), Files.readAllBytes(folder.resolve("again." + format)), format);
        }
    }

    private List<String> offered() throws Exception {
        Matcher formats = Pattern.compile("--to (\\S+)").matcher(PRODUCT.run(folder, "export", "--help").out());
        assertTrue(formats.find());
        return List.of(formats.group(1).split("\\|"));
    }

    /** At a time that is fixed, so that the same review gives the same bytes. */
    private Run export(String format, String file) throws Exception {
        return Run.of(folder, Map.of("SOURCE_DATE_EPOCH", "1763812800", "LC_ALL", "C.UTF-8", "DISPLAY", ""),
                List.of(PRODUCT.script().toString(), "export", "moscow.review", "--to", format, "-o", file));
    }
}
