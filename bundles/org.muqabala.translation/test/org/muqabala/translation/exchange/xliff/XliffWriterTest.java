package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;
import org.muqabala.translation.exchange.UnfitTranslationException;

class XliffWriterTest {

    private static final int SEGMENTS = 9;
    private static final int LACKING = 6;

    @Test
    void writesTargetsAndStatesAndLeavesTheRestAsItStood() throws IOException {
        String file = """
                <?xml version='1.0' encoding='UTF-8'?>
                <!-- kept -->
                <x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:my='my' version='2.0'
                         srcLang="ar" my:a='&lt;b'>
                  <x:file id="f"><my:thing><![CDATA[ <kept> ]]></my:thing>
                    <x:unit id="u">
                      <x:segment id='s' >
                        <x:source>قال <x:pc id="1">الوزير</x:pc></x:source>
                      </x:segment>
                    </x:unit>
                  </x:file>
                </x:xliff>
                """;
        String translated = write(changed(file, "The {1}minister{/1} <said> \u0007", SegmentState.REVIEWED).into(Locale.ENGLISH));
        assertEquals(file.replace("my:a='&lt;b'>", "my:a='&lt;b' trgLang=\"en\">").replace("<x:segment id='s' >", "<x:segment id='s' state=\"reviewed\">")
                .replace("</x:source>", "</x:source>\n        <x:target>The <x:pc id=\"1\">minister</x:pc> &lt;said&gt; <x:cp hex=\"0007\"/></x:target>"), translated);
    }

    @ParameterizedTest
    @EnumSource(SegmentState.class)
    void everyStateComesBackInBothVersions(SegmentState state) throws IOException {
        for (String file : new String[] {one(""), one("<target state=\"final\" my=\"kept\">old</target>"), two(""), two("<target>old</target>")}) {
            String translation = state == SegmentState.EMPTY ? "" : "night";
            XliffDocument document = changed(file, translation, state);
            XliffDocument again = XliffReader.read(new XmlText(write(document), StandardCharsets.UTF_8));
            assertEquals(document.segments(), again.segments());
            assertEquals(file.contains("kept"), write(document).contains("kept"));
        }
    }

    @Test
    void anEmptyTargetOfVersionOneHoldsACopyOfTheSourceForToolsThatFillInNothingElse() throws IOException {
        assertTrue(write(changed(one("<target>old</target>"), "", SegmentState.EMPTY)).contains("<target state=\"new\">ليل<x id=\"1\"/></target>"));
    }

    @Test
    void noTranslatorCanBreakTheFile() throws IOException {
        String file = XliffReaderTest.two("<unit id=\"u\"><segment><source><pc id=\"1\">a</pc><pc id=\"2\">b</pc></source></segment></unit>");
        assertTrue(write(changed(file, "{1}a{2}b{/1}c{/2}", SegmentState.DRAFT)).contains("<target><pc id=\"1\">a<pc id=\"2\">b</pc></pc>c</target>"));
        assertTrue(write(changed(file, "{/2}a{1}b", SegmentState.DRAFT)).contains("<target>a<pc id=\"1\">b</pc></target>"));
        assertTrue(write(changed(file, "{3} {1}{1}x{/1}", SegmentState.DRAFT)).contains("<target>{3} <pc id=\"1\">x</pc></target>"));
    }

    @Test
    void aCodeThatMustStayIsMissed() throws IOException {
        XliffDocument document = changed(XliffReaderTest.two("<unit id=\"u\"><segment><source>a<ph id=\"7\" canDelete=\"no\"/></source></segment></unit>"), "b",
                SegmentState.TRANSLATED);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UnfitTranslationException lost = assertThrows(UnfitTranslationException.class, () -> XliffWriter.write(document, out));
        assertEquals(0, lost.segment());
        assertEquals("{1}", lost.code());
        assertEquals(Problem.LOST_CODE, assertInstanceOf(BrokenExchangeException.class, lost.getCause()).problem());
        assertEquals(0, out.size());
    }

    @Test
    void theSegmentThatLacksACodeIsNamed() throws IOException {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < SEGMENTS; i++) {
            units.append("<unit id=\"u%d\"><segment><source>a<ph id=\"7\" canDelete=\"no\"/></source></segment></unit>".formatted(i));
        }
        XliffDocument document = XliffReader.read(new XmlText(XliffReaderTest.two(units.toString()), StandardCharsets.UTF_8));
        for (int i = 0; i < SEGMENTS; i += 2) {
            document = document.with(i, document.segments().get(i).with(i == LACKING ? "b" : "b{1}", SegmentState.TRANSLATED));
        }
        XliffDocument unfit = document;
        assertEquals(LACKING, assertThrows(UnfitTranslationException.class, () -> write(unfit)).segment());
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "FUZZY"})
    void whatNobodyHasFinishedIsSavedWithTheCodesThatMustStayBehindIt(SegmentState state) throws IOException {
        String one = "<ph id=\"7\" canDelete=\"no\" canCopy=\"no\" canReorder=\"firstNo\"/>";
        String other = "<ph id=\"8\" canDelete=\"no\" canCopy=\"no\" canReorder=\"no\"/>";
        String file = XliffReaderTest.two("<unit id=\"u\"><segment><source>a" + one + other + "</source></segment></unit>");
        assertTrue(write(changed(file, "b", state)).contains("<target>b" + one + other + "</target>"));
        assertTrue(write(changed(file, "b{2}c{1}", state)).contains("<target>bc" + one + other + "</target>"));
        assertThrows(UnfitTranslationException.class, () -> write(changed(file, "b{2}c{1}", SegmentState.TRANSLATED)));
    }

    @Test
    void aCodeThatATranslatorDoublesStandsThereOnce() throws IOException {
        String file = XliffReaderTest.two("<unit id=\"u\"><segment><source>a<ph id=\"7\"/><pc id=\"8\">b</pc></source></segment></unit>");
        assertTrue(write(changed(file, "{1}a{1}{2}b{/2}{2}c{/2}", SegmentState.TRANSLATED)).contains(
                "<target><ph id=\"7\"/>a<pc id=\"8\">b</pc>c</target>"));
    }

    @Test
    void keepsTheEncodingAndTheMarkOfTheFile() throws IOException {
        String file = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + two("");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_16LE);
        XliffDocument document = XliffReader.read(XmlText.of(bytes));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(document, out);
        assertArrayEquals(bytes, out.toByteArray());
        Charset narrow = Charset.forName("windows-1256");
        XliffDocument old = XliffReader.read(XmlText.of(("<?xml version=\"1.0\" encoding=\"windows-1256\"?>" + one("")).getBytes(narrow)));
        ByteArrayOutputStream narrowOut = new ByteArrayOutputStream();
        XliffWriter.write(old.with(0, old.segments().getFirst().with("夜", SegmentState.DRAFT)), narrowOut);
        assertEquals("夜", XliffReader.read(XmlText.of(narrowOut.toByteArray())).segments().getFirst().target());
    }

    private static String one(String target) {
        return XliffReaderTest.one("<trans-unit id=\"1\"><source>ليل<x id=\"1\"/></source>" + target + "</trans-unit>");
    }

    private static String two(String target) {
        return XliffReaderTest.two("<unit id=\"u\"><segment><source>ليل</source>" + target + "</segment></unit>");
    }

    private static XliffDocument changed(String file, String translation, SegmentState state) throws IOException {
        XliffDocument document = XliffReader.read(new XmlText(file, StandardCharsets.UTF_8));
        return document.with(0, document.segments().getFirst().with(translation, state));
    }

    private static String write(XliffDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
