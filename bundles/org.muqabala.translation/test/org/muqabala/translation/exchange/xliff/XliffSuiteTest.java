package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.testkit.Judge;
import org.muqabala.testkit.Seeds;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;

/**
 * The test suites of the standard's own makers, in the folder that the system property {@code muqabala.conformance} names, else in
 * {@code ../shared/conformance}.
 */
class XliffSuiteTest {

    private static final Path SUITES = Path.of(System.getProperty("muqabala.conformance", Seeds.root().resolve("../shared/conformance").toString()))
            .resolve("xliff");

    /** It counts as valid in the suite of version 2.2, and is not even well-formed. */
    private static final String BROKEN = "Good-pgs_plural.xlf";

    static Stream<Path> valid() throws IOException {
        return files("core/valid", "core/in-out", "modules/valid").filter(file -> !file.endsWith(BROKEN));
    }

    static Stream<Path> invalid() throws IOException {
        return files("core/invalid", "modules/invalid");
    }

    private static Stream<Path> files(String... folders) throws IOException {
        assumeTrue(Judge.isThere(Files.isDirectory(SUITES), "the XLIFF test suites"), "no XLIFF test suites in " + SUITES);
        try (Stream<Path> all = Files.walk(SUITES)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(".xlf"))
                    .filter(file -> Stream.of(folders).anyMatch(folder -> file.getParent().endsWith(Path.of("test-suite").resolve(folder)))).sorted().toList();
            assertFalse(files.isEmpty(), "nothing in " + SUITES);
            return files.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void everyValidFileIsReadAndWrittenBackAsItStood(Path file) throws IOException {
        XliffDocument document = XliffReader.read(file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(document, out);
        assertEquals(Files.readString(file), out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void everyInvalidFileIsRefusedWithAReason(Path file) {
        BrokenExchangeException refused = assertThrows(BrokenExchangeException.class, () -> XliffReader.read(file), () -> file.getFileName().toString());
        assertFalse(new ExchangeTexts(Locale.ENGLISH).text(refused).isBlank());
    }
}
