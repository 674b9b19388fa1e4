package org.muqabala.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

class TmxReaderTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final String HEADER = "<header creationtool=\"x\" srclang=\"ar\" adminlang=\"en\" segtype=\"sentence\" o-tmf=\"x\" datatype=\"plaintext\"/>";

    @TempDir
    Path folder;

    @Test
    void readsUnitsWithTheirAuthorsAndTimes() throws IOException {
        List<TranslationUnit> units = read(tmx("<tu changedate=\"20261122T120000Z\" creationid=\"huda\">" + tuv("ar", "ليل") + tuv("en-GB", "night") + "</tu>"));
        assertEquals(List.of(new TranslationUnit(ARABIC, Locale.UK, "ليل", "night", "huda", Instant.parse("2026-11-22T12:00:00Z"))), units);
    }

    @Test
    void everyOtherLanguageOfAUnitIsATranslation() throws IOException {
        assertEquals(List.of("ليل=night", "ليل=nuit"), lines(tmx("<tu>" + tuv("en", "night") + tuv("ar", "ليل") + tuv("fr", "nuit") + "</tu>")));
    }

    @Test
    void theUnitMaySayAnotherSourceLanguageAndTheFileMayLeaveItOpen() throws IOException {
        assertEquals(List.of("night=ليل"), lines(tmx("<tu srclang=\"en\">" + tuv("ar", "ليل") + tuv("en", "night") + "</tu>")));
        assertEquals(List.of("ليل=night"), lines(tmx("<tu>" + tuv("en", "night") + tuv("ar", "ليل") + "</tu>").replace("srclang=\"ar\"", "srclang=\"*all*\"")));
    }

    @Test
    void codesOfFormattingAreLeftOutAndTheirTextStays() throws IOException {
        String seg = "قال <bpt i=\"1\">&lt;b&gt;</bpt>الوزير<ept i=\"1\">&lt;/b&gt;</ept> <hi>أمس</hi><ph>x<sub>y</sub></ph>";
        assertEquals(List.of("قال الوزير أمس=said"), lines(tmx("<tu>" + tuv("ar", seg) + tuv("en", "said") + "</tu>")));
    }

    @Test
    void whatIsNoUseIsPassedOverAndCounted() throws IOException {
        TmxReader reader = new TmxReader(file(tmx("<tu>" + tuv("ar", "ليل") + "</tu><tu>" + tuv("ar", " ") + tuv("en", "x") + "</tu><tu>"
                + tuv("ar", "ا".repeat(100_001)) + tuv("en", "x") + "</tu>"), StandardCharsets.UTF_8), ARABIC, Progress.NONE);
        reader.forEach(unit -> {
            throw new AssertionError(unit);
        });
        assertEquals(3, reader.passedOver());
    }

    @Test
    void readsTheDocumentTypeThatTmxFilesHaveAndOtherEncodings() throws IOException {
        String body = tmx("<tu>" + tuv("ar", "ليل") + tuv("en", "night") + "</tu>");
        String typed = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n" + body;
        assertEquals(1, units(file(typed, StandardCharsets.UTF_16)).size());
    }

    @Test
    void neverResolvesEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String external = "<!DOCTYPE tmx [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + tmx("<tu>" + tuv("ar", "&e;") + tuv("en", "x") + "</tu>");
        assertEquals(Problem.NOT_WELL_FORMED, problem(external));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        assertEquals(Problem.NOT_WELL_FORMED, problem(laughs + "]>" + tmx("<tu>" + tuv("ar", "&a29;") + tuv("en", "x") + "</tu>")));
    }

    @Test
    void brokenFilesAreToldByTheirLine() throws IOException {
        BrokenExchangeException broken = assertThrows(BrokenExchangeException.class, () -> read("<tmx>\n<body>\n<tu>"));
        assertEquals("the XML is broken in line 3, or uses an entity, which is never resolved; nothing was taken from it", new ExchangeTexts(Locale.ENGLISH).text(broken));
        assertEquals(Problem.OTHER_FORMAT, problem("<html><body/></html>"));
        assertEquals(Problem.NOT_WELL_FORMED, problem(""));
        assertEquals(Problem.NOT_WELL_FORMED, problem("ليل"));
        assertEquals(Problem.TOO_DEEP, problem("<tmx>" + "<x>".repeat(100) + "</x>".repeat(100) + "</tmx>"));
    }

    @Test
    void whatWouldFillTheMemoryInOnePieceIsToldByItsLine() throws IOException {
        String endless = "x".repeat(XmlStream.LONGEST_PIECE + 100_000);
        for (String piece : List.of("<![CDATA[" + endless + "]]>", "<!--" + endless + "-->",
                "<ph x=\"" + endless + "\"/>", "<?x " + endless + "?>")) {
            String sound = "<tu>" + tuv("ar", "ليل") + tuv("en", "night") + "</tu>\n";
            BrokenExchangeException broken = assertThrows(BrokenExchangeException.class,
                    () -> read("<tmx>\n<body>\n" + sound + "<tu>" + tuv("ar", piece) + tuv("en", "x") + "</tu></body></tmx>"));
            assertEquals("a single piece of it is longer than any text in line 4; nothing was taken from it",
                    new ExchangeTexts(Locale.ENGLISH).text(broken));
        }
    }

    @Test
    void aLongSegmentIsNoSuchPiece() throws IOException {
        String endless = "ا".repeat(XmlStream.LONGEST_PIECE);
        String passedOver = "<tu>" + tuv("ar", endless) + tuv("en", "x") + "</tu>";
        assertEquals(List.of("ليل=night"), lines(tmx(passedOver + "<tu>" + tuv("ar", "ليل") + tuv("en", "night") + "</tu>")));
    }

    @Test
    void anotherEncodingThanTheFileSaysIsToldByItsLine() throws IOException {
        String body = "<tmx>\n<body>\n<tu>" + tuv("ar", "ليل") + tuv("en", "night") + "</tu></body></tmx>";
        BrokenExchangeException lying = refused(declared("UTF-8") + body, Charset.forName("windows-1256"));
        assertEquals("line 4 is in another encoding than the file says; save it as UTF-8, or correct what its first line says; nothing was taken from it",
                new ExchangeTexts(Locale.ENGLISH).text(lying));
        assertEquals(4, refused(declared("UTF-8") + body.replace("\n<tu>", "\n" + "<tu/>".repeat(20_000) + "<tu>"), Charset.forName("windows-1256")).line());
        assertEquals(Problem.OTHER_ENCODING, refused(body, Charset.forName("windows-1256")).problem());
        assertEquals(Problem.OTHER_ENCODING, refused(declared("x-none") + body, StandardCharsets.UTF_8).problem());
        assertEquals(Problem.NOT_WELL_FORMED, refused(declared("UTF-8") + body.replace("ليل", "لي\0ل"), StandardCharsets.UTF_8).problem());
    }

    @Test
    void utf16IsReadWithAndWithoutAMarkAndAlsoWhereItIsUtf8() throws IOException {
        String content = declared("UTF-16") + tmx("<tu>" + tuv("ar", "ليل 😀".repeat(5_000)) + tuv("en", "night") + "</tu>");
        for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            assertEquals("ليل 😀".repeat(5_000), units(file(content, charset)).getFirst().source());
        }
    }

    @Test
    void aTextThatIsCutInACharacterIsRefused() throws IOException {
        String content = "<tmx>\n<body>\n<tu>😀";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            byte[] whole = content.getBytes(charset);
            for (int cut = 1; cut < 4; cut++) {
                Path file = Files.write(folder.resolve("cut.tmx"), Arrays.copyOf(whole, whole.length - cut));
                assertEquals(3, assertThrows(BrokenExchangeException.class, () -> units(file)).line());
            }
        }
    }

    private static String declared(String charset) {
        return "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n";
    }

    private BrokenExchangeException refused(String content, Charset charset) throws IOException {
        Path file = file(content, charset);
        return assertThrows(BrokenExchangeException.class, () -> units(file));
    }

    @Test
    void stopsWhenNobodyWantsItAnyMore() throws IOException {
        Progress cancelled = new Progress() {
            @Override
            public void worked(double share) {
                // nobody watches
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path file = file(tmx("<tu>" + tuv("ar", "ليل") + tuv("en", "night") + "</tu>"), StandardCharsets.UTF_8);
        assertThrows(CancellationException.class, () -> new TmxReader(file, ARABIC, cancelled).forEach(unit -> { }));
    }

    private static String tmx(String units) {
        return "<tmx version=\"1.4\">" + HEADER + "<body>" + units + "</body></tmx>";
    }

    private static String tuv(String language, String segment) {
        return "<tuv xml:lang=\"" + language + "\"><seg>" + segment + "</seg></tuv>";
    }

    private Problem problem(String content) {
        return assertThrows(BrokenExchangeException.class, () -> read(content)).problem();
    }

    private List<String> lines(String content) throws IOException {
        return read(content).stream().map(unit -> unit.source() + "=" + unit.target()).toList();
    }

    private List<TranslationUnit> read(String content) throws IOException {
        return units(file(content, StandardCharsets.UTF_8));
    }

    private static List<TranslationUnit> units(Path file) throws IOException {
        List<TranslationUnit> units = new ArrayList<>();
        new TmxReader(file, ARABIC, Progress.NONE).forEach(units::add);
        return units;
    }

    private Path file(String content, Charset charset) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "memory", ".tmx"), content, charset);
    }
}
