package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;
import org.muqabala.translation.exchange.ExchangeTexts;

class XliffReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsSegmentsOfVersionTwoWithTheirStatesAndNotes() throws IOException {
        XliffDocument document = read(two("""
                <unit id="u1"><notes><note id="n">Check the name.</note></notes>
                 <segment id="s1" state="reviewed"><source>قال لافروف.</source><target>Lavrov said.</target></segment>
                 <ignorable><source> </source></ignorable>
                 <segment state="initial"><source>ونفى كيري.</source><target>Kerry denied</target></segment>
                </unit>
                <unit id="u2" translate="no"><segment><source>وكالات</source></segment></unit>
                """));
        assertEquals(XliffVersion.TWO, document.version());
        assertEquals(List.of(Locale.forLanguageTag("ar"), Locale.ENGLISH), List.of(document.source(), document.target()));
        assertEquals(List.of(
                new XliffSegment("f/u1/s1", "قال لافروف.", "Lavrov said.", SegmentState.REVIEWED, List.of(), List.of("Check the name."), false),
                new XliffSegment("f/u1/#2", "ونفى كيري.", "Kerry denied", SegmentState.DRAFT, List.of(), List.of("Check the name."), false),
                new XliffSegment("f/u2/#1", "وكالات", "", SegmentState.EMPTY, List.of(), List.of(), true)), document.segments());
    }

    @ParameterizedTest
    @CsvSource({"'', TRANSLATED", "new, TRANSLATED", "needs-translation, DRAFT", "needs-review-translation, FUZZY", "translated, TRANSLATED",
            "final, REVIEWED", "signed-off, REVIEWED"})
    void readsTheStatesOfVersionOne(String said, SegmentState state) throws IOException {
        String attribute = said.isEmpty() ? "" : " state=\"" + said + "\"";
        assertEquals(state, read(one("<trans-unit id=\"1\"><source>ليل</source><target" + attribute + ">night</target></trans-unit>")).segments()
                .getFirst().state());
    }

    @Test
    void aCopyOfTheSourceIsNoTranslationInVersionOneUnlessSomebodyApprovesIt() throws IOException {
        String unit = "<trans-unit id=\"1\"%s><source>2013</source><target>2013</target></trans-unit>";
        assertEquals(SegmentState.EMPTY, read(one(unit.formatted(""))).segments().getFirst().state());
        assertEquals(SegmentState.REVIEWED, read(one(unit.formatted(" approved=\"yes\""))).segments().getFirst().state());
    }

    @Test
    void signsStandForCodesAndAreTheSameOnBothSides() throws IOException {
        XliffSegment segment = read(two("""
                <unit id="u"><segment><source>قال <pc id="1">الوزير</pc><ph id="2"/> أمس<cp hex="0007"/></source>
                <target>Yesterday<ph id="2"/> the <pc id="1">minister</pc> said</target></segment></unit>
                """)).segments().getFirst();
        assertEquals("قال {1}الوزير{/1}{2} أمس\u0007", segment.source());
        assertEquals("Yesterday{2} the {1}minister{/1} said", segment.target());
        assertEquals(List.of("<pc id=\"1\">", "</pc>", "<ph id=\"2\"/>"), segment.codes().stream().map(InlineCode::xml).toList());
        assertEquals(List.of("{2}"), segment.with("the {1}minister{/1}", SegmentState.DRAFT).missing().stream().map(InlineCode::sign).toList());
    }

    @Test
    void bothHalvesOfACodeHaveOneNumberAndNativeCodesAreHidden() throws IOException {
        assertEquals("{1}قال{/1} {2}ليل{/2}{3}", read(two("<unit id=\"u\"><originalData><data id=\"d\">x</data></originalData><segment><source>"
                + "<sc id=\"a\"/>قال<ec startRef=\"a\"/> <pc id=\"b\">ليل</pc><ph id=\"c\" dataRef=\"d\"/></source></segment></unit>")).segments().getFirst().source());
        assertEquals("{1}قال{/1} {2}ليل{/2}{3}", read(one("<trans-unit id=\"1\"><source><bpt id=\"1\">&lt;b&gt;</bpt>قال<ept id=\"1\">&lt;/b&gt;</ept> "
                + "<g id=\"2\">ليل</g><x id=\"3\"/></source></trans-unit>")).segments().getFirst().source());
    }

    @Test
    void noSignIsWhatSomebodyWrote() throws IOException {
        assertEquals("{1} {2}", read(one("<trans-unit id=\"1\"><source>{1} <x id=\"1\"/></source></trans-unit>")).segments().getFirst().source());
    }

    @Test
    void spaceThatOnlyLaysOutTheFileIsOneSpace() throws IOException {
        String source = "<trans-unit id=\"1\"%s><source>\n\t قال\n\t الوزير </source></trans-unit>";
        assertEquals("قال الوزير", read(one(source.formatted(""))).segments().getFirst().source());
        assertEquals("\n\t قال\n\t الوزير ", read(one(source.formatted(" xml:space=\"preserve\""))).segments().getFirst().source());
    }

    @Test
    void suggestionsAreNoTranslation() throws IOException {
        assertEquals(SegmentState.EMPTY, read(one("<trans-unit id=\"1\"><source>ليل</source><alt-trans><target>night</target></alt-trans></trans-unit>"))
                .segments().getFirst().state());
    }

    @Test
    void readsOtherEncodingsAndFilesWithoutANamespace() throws IOException {
        String file = one("<trans-unit id=\"1\"><source>ليل</source></trans-unit>").replace(" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"", "");
        for (String charset : List.of("UTF-16", "windows-1256", "ISO-8859-6")) {
            Path written = Files.writeString(folder.resolve(charset + ".xlf"), "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>\n" + file, Charset.forName(charset));
            assertEquals("ليل", XliffReader.read(written).segments().getFirst().source());
        }
    }

    @Test
    void whatIsNoXliffIsRefusedInOneLine() throws IOException {
        assertEquals(Problem.OTHER_FORMAT, problem("<tmx version=\"1.4\"><body/></tmx>"));
        assertEquals(Problem.OTHER_FORMAT, problem("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:3.0\" version=\"3.0\"/>"));
        assertEquals(Problem.NOT_WELL_FORMED, problem(""));
        assertEquals(Problem.NOT_WELL_FORMED, problem("ليل"));
        assertEquals(Problem.NOT_WELL_FORMED, problem(two("<unit id=\"u\"><segment>")));
        assertEquals(Problem.NOT_WELL_FORMED, problem(two("<unit id=\"u\">" + "<x>".repeat(300) + "</x>".repeat(300) + "</unit>")));
        BrokenExchangeException twice = refused(two("<unit id=\"u\"><segment><source>x</source></segment></unit>\n<unit id=\"u\"><segment><source>x</source></segment></unit>"));
        assertEquals("line 4: \u2068u\u2069 is there twice; nothing was taken from it", new ExchangeTexts(Locale.ENGLISH).text(twice));
        assertFalse(new ExchangeTexts(Locale.forLanguageTag("ar")).text(twice).isBlank());
    }

    @Test
    void neverResolvesEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String unit = two("<unit id=\"u\"><segment><source>&e;</source></segment></unit>");
        assertEquals(Problem.NOT_WELL_FORMED, problem("<!DOCTYPE xliff [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + unit));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        assertEquals(Problem.NOT_WELL_FORMED, problem(laughs.append("<!ENTITY e \"&a29;\">]>") + unit));
        assertEquals(1, read("<!DOCTYPE xliff PUBLIC \"-//XLIFF//DTD XLIFF//EN\" \"http://www.oasis-open.org/committees/xliff/documents/xliff.dtd\" [<!-- > -->]>"
                + one("<trans-unit id=\"1\"><source>x</source></trans-unit>")).segments().size());
    }

    @Test
    void anotherEncodingThanTheFileSaysIsToldAsSuch() throws IOException {
        Path lying = Files.writeString(folder.resolve("lying.xlf"), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + one("<trans-unit id=\"1\">\n<source>ليل</source></trans-unit>"),
                Charset.forName("windows-1256"));
        BrokenExchangeException told = assertThrows(BrokenExchangeException.class, () -> XliffReader.read(lying));
        assertEquals(Problem.OTHER_ENCODING, told.problem());
        assertEquals(Files.readString(lying, Charset.forName("windows-1256")).lines().takeWhile(line -> !line.contains("ليل")).count() + 1, told.line());
        Path unknown = Files.writeString(folder.resolve("unknown.xlf"), "<?xml version=\"1.0\" encoding=\"x-none\"?>" + one(""));
        assertEquals(Problem.OTHER_ENCODING, assertThrows(BrokenExchangeException.class, () -> XliffReader.read(unknown)).problem());
    }

    @Test
    void aHugeFileIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path huge = folder.resolve("huge.xlf");
        byte[] block = "<x/>".repeat(1 << 18).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(huge)) {
            for (int i = 0; i < 65; i++) {
                out.write(block);
            }
        }
        assertEquals(Problem.TOO_LARGE, assertThrows(BrokenExchangeException.class, () -> XliffReader.read(huge)).problem());
    }

    @Test
    void everyProblemIsSaidInBothLanguages() {
        for (Problem problem : Problem.values()) {
            for (String language : List.of("en", "ar")) {
                ExchangeTexts texts = new ExchangeTexts(Locale.forLanguageTag(language));
                assertTrue(texts.text(new BrokenExchangeException(problem, 7, "what")).length() > 10, problem + " " + language);
                assertFalse(texts.text(new BrokenExchangeException(problem, 0, "what")).contains("{"), problem + " " + language);
            }
        }
    }

    static String one(String units) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">\n<file original=\"a.txt\" datatype=\"plaintext\" source-language=\"ar\" "
                + "target-language=\"en\"><body>" + units + "</body></file></xliff>";
    }

    static String two(String units) {
        return "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"ar\" trgLang=\"en\">\n<file id=\"f\">\n" + units + "</file></xliff>";
    }

    private Problem problem(String content) throws IOException {
        return refused(content).problem();
    }

    private BrokenExchangeException refused(String content) {
        return assertThrows(BrokenExchangeException.class, () -> read(content));
    }

    private XliffDocument read(String content) throws IOException {
        return XliffReader.read(Files.writeString(Files.createTempFile(folder, "file", ".xlf"), content));
    }
}
