package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

class XliffWriterTest {

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
        BrokenExchangeException lost = assertThrows(BrokenExchangeException.class, () -> XliffWriter.write(document, out));
        assertEquals(Problem.LOST_CODE, lost.problem());
        assertEquals("7", lost.what());
        assertEquals(0, out.size());
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
