package org.muqabala.reader.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.encoding.KnownCharsets;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.LeftOut;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class MailFormatTest {

    private static final String LEAD = "أعلنت الوزارة صباح اليوم فتح باب التسجيل للموسم الجديد أمام جميع الطلاب.";

    private final MailFormat format = new MailFormat();

    @Test
    void takesOnMails() {
        assertTrue(format.accepts(new SourceFile("a", new byte[0], "message/rfc822")));
        assertTrue(format.accepts(new SourceFile("a.EML", new byte[0], "text/plain")));
        assertFalse(format.accepts(new SourceFile("a.mht", new byte[0], "message/rfc822")));
        assertFalse(format.accepts(new SourceFile("a.eml", new byte[0], "application/pdf")));
    }

    @Test
    void readsSubjectSenderDateAndText() throws IOException {
        FoundArticle found = read("""
                From: "مكتب الصحافة" <press@example.org>
                Date: Sat, 27 Feb 2016 10:15:00 +0200 (EET)
                Subject: رد: Fwd: بيان صحفي
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                """ + LEAD + "\n\nوقالت إن التسجيل ينتهي غدا.\n");
        assertEquals(List.of("HEADLINE بيان صحفي", "PARAGRAPH " + LEAD, "PARAGRAPH وقالت إن التسجيل ينتهي غدا."), Reads.lines(found));
        assertEquals(new Facts("بيان صحفي", "", "2016-02-27T10:15:00+02:00", "مكتب الصحافة", ""), found.facts());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1256, windows-1256", "windows-1256, UTF-8", "UTF-8, windows-1256", "ISO-8859-6, us-ascii", "CP720, ISO-8859-1",
            "UTF-16LE, UTF-8"})
    void readsTextInAnyCharacterSetWhateverTheHeaderSays(String written, String declared) throws IOException {
        byte[] text = LEAD.getBytes(KnownCharsets.named(written).orElseThrow());
        FoundArticle found = read("Subject: x\nContent-Type: text/plain; charset=\"" + declared + "\"\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(text) + "\n");
        assertEquals("PARAGRAPH " + LEAD, Reads.lines(found).get(1));
        assertEquals(written, found.charset().name());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "windows-1256, windows-1256", "windows-1256, UTF-8", "ISO-8859-6, windows-1256"})
    void readsEncodedWordsOfTheSubject(String written, String declared) throws IOException {
        String subject = "افتتاح معرض الكتاب السنوي";
        byte[] bytes = subject.getBytes(Charset.forName(written));
        String base64 = Base64.getEncoder().encodeToString(bytes);
        StringBuilder quoted = new StringBuilder();
        for (byte next : bytes) {
            quoted.append(next == ' ' ? "_" : "=%02X".formatted(next & 0xFF));
        }
        for (String word : List.of("=?" + declared + "?B?" + base64 + "?=", "=?" + declared + "?q?" + quoted + "?=")) {
            assertEquals(subject, read("Subject: " + word + "\n\n" + LEAD).facts().headline());
        }
    }

    @Test
    void readsALetterThatWasCutBetweenTwoEncodedWords() throws IOException {
        byte[] bytes = "قمة".getBytes(StandardCharsets.UTF_8);
        String first = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, 3));
        String second = Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes, 3, bytes.length));
        assertEquals("عاجل قمة", read("Subject: =?utf-8?Q?=D8=B9=D8=A7=D8=AC=D9=84?= =?utf-8?Q?_?=\n =?utf-8?B?" + first + "?=\n =?utf-8?B?" + second + "?=\n\nنص")
                .facts().headline());
    }

    @Test
    void readsASubjectThatNobodyEncoded() throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes("Subject: ".getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes("افتتاح معرض الكتاب السنوي".getBytes(Charset.forName("windows-1256")));
        mail.writeBytes("\nContent-Type: text/plain\n\n".getBytes(StandardCharsets.US_ASCII));
        mail.writeBytes(LEAD.getBytes(Charset.forName("windows-1256")));
        FoundArticle found = Reads.found(format, "a.eml", mail.toByteArray());
        assertEquals(List.of("HEADLINE افتتاح معرض الكتاب السنوي", "PARAGRAPH " + LEAD), Reads.lines(found));
    }

    @Test
    void joinsFlowedLinesAndQuotedPrintableOnes() throws IOException {
        assertEquals(List.of("PARAGRAPH أعلنت الوزارة فتح باب التسجيل", "PARAGRAPH >من سطر واحد"),
                Reads.lines(read("Content-Type: text/plain; charset=utf-8; format=flowed\n\nأعلنت الوزارة \nفتح باب \nالتسجيل\n >من سطر واحد\n")));
        assertEquals(List.of("PARAGRAPH التسجيل"), Reads.lines(read("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\nالتس \nجيل\n")));
        assertEquals(List.of("PARAGRAPH قال"), Reads.lines(read("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=D9=82=\n=D8=A7=D9=84\n")));
    }

    @Test
    void joinsLinesThatAProgramHasCutAndNoOthers() throws IOException {
        String first = "أعلنت الوزارة صباح اليوم فتح باب التسجيل للموسم الجديد أمام الطلاب";
        String second = "في جميع المدارس.";
        assertEquals(List.of("PARAGRAPH " + first + " " + second), Reads.lines(read("Content-Type: text/plain; charset=utf-8\n\n" + first + "\n" + second)));
        assertEquals(List.of("PARAGRAPH سطر", "PARAGRAPH سطر ثان"), Reads.lines(read("Content-Type: text/plain; charset=utf-8\n\nسطر\nسطر ثان")));
    }

    @Test
    void takesThePageOfAnAlternativeUnlessItIsAStub() throws IOException {
        assertEquals(List.of("HEADLINE عنوان البيان الصحفي", "PARAGRAPH " + LEAD), Reads.lines(alternative("<h1>عنوان البيان الصحفي</h1><p>" + LEAD + "</p>")));
        assertEquals(List.of("PARAGRAPH " + LEAD), Reads.lines(alternative("<p>اعرض الرسالة</p>")));
        assertEquals(List.of("PARAGRAPH " + LEAD), Reads.lines(alternative("<img src=\"http://example.org/1.png\">")));
    }

    @Test
    void namesAttachmentsAndLeavesThemClosed() throws IOException {
        FoundArticle found = read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename*=UTF-8''%%D8%%AA%%D9%%82%%D8%%B1%%D9%%8A%%D8%%B1.pdf

                JVBERi0=
                --b
                Content-Type: text/html
                Content-Disposition: attachment; filename="صفحة.html"

                <p>سر</p>
                --b
                Content-Type: image/png; name="شعار.png"
                Content-Disposition: inline

                iVBORw0=
                --b--
                """.formatted(LEAD));
        assertEquals(List.of("PARAGRAPH " + LEAD), Reads.lines(found));
        assertEquals(List.of("تقرير.pdf", "صفحة.html"), found.leftOut().stream().map(LeftOut::name).toList());
    }

    @Test
    void aForwardedMessageBelongsToTheArticle() throws IOException {
        FoundArticle found = read("""
                Subject: Fwd: look
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                انظر أدناه
                --b
                Content-Type: message/rfc822
                Content-Disposition: attachment

                Subject: inner
                Content-Type: multipart/mixed; boundary=c

                --c
                Content-Type: text/plain; charset=utf-8

                %s
                --c
                Content-Type: application/pdf; name="a.pdf"

                JVBERi0=
                --c--
                --b--
                """.formatted(LEAD));
        assertEquals(List.of("FURNITURE انظر أدناه", "HEADLINE inner", "PARAGRAPH " + LEAD), Reads.lines(found));
        assertEquals(List.of("a.pdf"), found.leftOut().stream().map(LeftOut::name).toList());
    }

    @Test
    void readsAllTextsOfAMixedMailAndTheMessageInIt() throws IOException {
        FoundArticle found = read("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/html; charset=utf-8

                <p>%1$s</p>
                --b
                Content-Type: image/png

                x
                --b
                Content-Type: text/html; charset=utf-8

                <p>ثم قالت الوزارة إن الباب يغلق غدا.</p>
                --b
                Content-Type: text/plain; charset=utf-8

                وختمت البيان بالشكر.
                --b
                Content-Type: message/rfc822

                Subject: رسالة سابقة

                سر
                --b--
                """.formatted(LEAD));
        assertEquals(List.of("PARAGRAPH " + LEAD, "PARAGRAPH ثم قالت الوزارة إن الباب يغلق غدا.", "PARAGRAPH وختمت البيان بالشكر.",
                "HEADLINE رسالة سابقة", "PARAGRAPH سر"),
                Reads.lines(found));
    }

    @Test
    void refusesAMailOfTooManyPartsRatherThanCutIt() {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: text/plain\n\nx\n".repeat(501) + "--b--\n";
        assertEquals(Problem.TOO_MANY_PARTS, assertThrows(UnreadableArticleException.class, () -> read(mail)).problem());
    }

    @Test
    void takesQuotedTextAndSignatureForFurnitureWhereSomebodyWroteToIt() throws IOException {
        assertEquals(List.of("PARAGRAPH " + LEAD, "FURNITURE نص قديم", "FURNITURE --", "FURNITURE مكتب الصحافة"),
                Reads.lines(read("Content-Type: text/plain; charset=utf-8\n\n" + LEAD + "\n\n> نص قديم\n\n-- \nمكتب الصحافة\n")));
        assertEquals(List.of("PARAGRAPH للنشر", "PARAGRAPH " + LEAD), Reads.lines(read("Content-Type: text/plain; charset=utf-8\n\nللنشر\n\n> " + LEAD + "\n")));
    }

    @Test
    void doesNotSayTheHeadlineTwice() throws IOException {
        assertEquals(List.of("HEADLINE بيان صحفي", "PARAGRAPH " + LEAD), Reads.lines(read("Subject: بيان صحفي\n\nبيان صحفي\n" + LEAD)));
    }

    @Test
    void keepsHostileTextAsText() throws IOException {
        assertEquals(List.of("HEADLINE <script>alert(1)</script>", "PARAGRAPH <img src=x onerror=alert(1)>\u202Eنص"),
                Reads.lines(read("Subject: <script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\u202Eنص")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Subject:\n\n", "Content-Type: image/png\n\nx", "Content-Type: text/plain\n\n \n\n"})
    void saysThatThereIsNoText(String mail) {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read(mail)).problem());
    }

    @Test
    void isNotTooDeepInPartsOfParts() throws IOException {
        StringBuilder mail = new StringBuilder("Subject: عنوان\n");
        for (int i = 0; i < 2000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        mail.append("\nنص في العمق\n");
        try {
            assertEquals("HEADLINE عنوان", Reads.lines(read(mail.toString())).get(0));
        } catch (IOException e) {
            assertFalse(e.getMessage().isBlank());
        }
    }

    private FoundArticle alternative(String markup) throws IOException {
        return read("""
                Content-Type: multipart/alternative; boundary="=_b"

                --=_b
                Content-Type: text/plain; charset=utf-8

                %s
                --=_b
                Content-Type: text/html; charset=utf-8

                %s
                --=_b--
                """.formatted(LEAD, markup));
    }

    private FoundArticle read(String mail) throws IOException {
        return Reads.found(format, "a.eml", mail);
    }
}
