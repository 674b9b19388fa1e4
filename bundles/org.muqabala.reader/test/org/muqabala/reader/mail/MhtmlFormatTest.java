package org.muqabala.reader.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class MhtmlFormatTest {

    private static final String PAGE = "<html><head><title>عودة القطارات</title></head><body><nav><a href=\"/\">الرئيسية</a></nav><h1>عودة القطارات إلى العمل</h1>"
            + "<p>عادت القطارات إلى العمل صباح اليوم بعد توقف دام أسبوعين بسبب أعمال الصيانة.</p></body></html>";

    private final MhtmlFormat format = new MhtmlFormat();

    @Test
    void takesOnSavedPages() {
        assertTrue(format.accepts(new SourceFile("a.mhtml", new byte[0], "message/rfc822")));
        assertTrue(format.accepts(new SourceFile("a.mht", new byte[0], "text/plain")));
        assertTrue(format.accepts(new SourceFile("a", new byte[0], "multipart/related")));
        assertFalse(format.accepts(new SourceFile("a.eml", new byte[0], "message/rfc822")));
        assertFalse(format.accepts(new SourceFile("a.mht", new byte[0], "application/zip")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1256, windows-1256", "windows-1256, utf-8", "UTF-8, windows-1256"})
    void readsThePageAmongItsPictures(String written, String declared) throws IOException {
        String mail = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://example.org/1
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html; charset=%s
                Content-Transfer-Encoding: base64
                Content-Location: https://example.org/1

                %s
                ------b
                Content-Type: text/css
                Content-Transfer-Encoding: binary

                p { color: red }
                ------b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------b--
                """.formatted(declared, Base64.getMimeEncoder().encodeToString(PAGE.getBytes(Charset.forName(written))));
        FoundArticle found = Reads.found(format, "a.mhtml", mail);
        assertEquals(List.of("FURNITURE الرئيسية", "HEADLINE عودة القطارات إلى العمل",
                "PARAGRAPH عادت القطارات إلى العمل صباح اليوم بعد توقف دام أسبوعين بسبب أعمال الصيانة."), Reads.lines(found));
        assertEquals(written, found.charset().name());
    }

    @Test
    void saysThatThereIsNoPage() {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class,
                () -> Reads.found(format, "a.mht", "Content-Type: image/png\n\nx")).problem());
    }
}
