package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XliffWriter.write(translation.with(now), out);
        String written = out.toString(StandardCharsets.UTF_8);
        assertTrue(written.contains("<target>The minister said yes.</target>"), written);
        assertTrue(written.contains("trgLang=\"en\""), written);
        assertEquals(now.segments(), new XliffTranslation("a.xlf", document(written), Locale.FRENCH).translation().segments());
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
