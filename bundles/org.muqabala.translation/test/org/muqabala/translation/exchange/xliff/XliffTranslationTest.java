package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.exchange.UnfitTranslationException;

class XliffTranslationTest {

    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en">
              <file id="f">
                <unit id="u1"><segment id="s1"><source>قال الوزير نعم.</source></segment></unit>
                <unit id="u2" translate="no"><segment id="s2"><source>© وكالة</source></segment></unit>
                <unit id="u3"><segment id="s3" state="translated"><source>وغادر القاعة. </source><target>He left.</target></segment></unit>
                <unit id="u4"><segment id="s4"><source> </source></segment></unit>
              </file>
            </xliff>
            """;

    private final XliffTranslation translation = new XliffTranslation("a.xlf", document(FILE), Locale.ENGLISH);

    @Test
    void whatIsToBeTranslatedIsTheArticle() {
        Translation read = translation.translation();
        assertEquals(List.of("قال الوزير نعم.", "وغادر القاعة."), read.segments().stream().map(read::source).toList());
        assertEquals(List.of(SegmentState.EMPTY, SegmentState.TRANSLATED), read.segments().stream().map(Segment::state).toList());
        assertEquals(Locale.ENGLISH, read.language());
        assertEquals(Locale.of("ar"), translation.sourceLanguage());
    }

    @Test
    void whatIsTranslatedGoesBackToItsPlace() throws IOException {
        Translation read = translation.translation();
        Translation now = read.with(0, read.segments().get(0).written("The minister said yes.").confirmed(SegmentState.TRANSLATED));
        String written = new String(translation.written(now), StandardCharsets.UTF_8);
        assertTrue(written.contains("<target>The minister said yes.</target>"), written);
        assertTrue(written.contains("trgLang=\"en\""), written);
        assertEquals(now.segments(), new XliffTranslation("a.xlf", document(written), Locale.FRENCH).translation().segments());
    }

    @Test
    void aSegmentThatLacksACodeIsNumberedAsTranslatorsSeeIt() {
        String code = "<ph id=\"1\" canDelete=\"no\"/>";
        XliffTranslation coded = new XliffTranslation("a.xlf", document(FILE.replace("القاعة. ", "القاعة." + code).replace("left.", "left." + code)),
                Locale.ENGLISH);
        assertEquals(List.of("", "{1}"), coded.codes().stream().map(codes -> codes.codes().stream().map(InlineCode::sign)
                .collect(Collectors.joining())).toList());
        Translation read = coded.translation();
        Translation now = read.with(1, read.segments().get(1).written("He left.").confirmed(SegmentState.REVIEWED));
        UnfitTranslationException unfit = assertThrows(UnfitTranslationException.class, () -> coded.written(now));
        assertEquals(1, unfit.segment());
        assertTrue(new ExchangeTexts(Locale.ENGLISH).text(unfit).startsWith("segment 2 lacks the inline code \u2068{1}\u2069"));
        assertTrue(new ExchangeTexts(Locale.of("ar")).text(unfit).contains("المقطع 2"));
    }

    @Test
    void aFileThatSomebodyElseHasWrittenIsTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.xlf");
        Files.writeString(file, FILE);
        XliffDocument read = XliffReader.read(file);
        assertTrue(XliffReader.holds(file, read));
        Files.writeString(file, FILE + " ");
        assertFalse(XliffReader.holds(file, read));
        Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xC0});
        assertFalse(XliffReader.holds(file, read), "in no encoding at all");
    }

    @Test
    void aFileWithNothingToTranslateIsATranslationOfNothing() {
        String nothing = FILE.replace("<unit id=\"u1\">", "<unit id=\"u1\" translate=\"no\">").replace("<unit id=\"u3\">", "<unit id=\"u3\" translate=\"no\">");
        assertEquals(List.of(), new XliffTranslation("a.xlf", document(nothing), Locale.ENGLISH).translation().segments());
    }

    @Test
    void anotherTranslationIsRefused() {
        Translation other = Translation.empty(Article.typed("a", "قال نعم."), Locale.ENGLISH);
        assertThrows(IllegalArgumentException.class, () -> translation.with(other));
    }

    private static XliffDocument document(String file) {
        try {
            return XliffReader.read(new XmlText(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
