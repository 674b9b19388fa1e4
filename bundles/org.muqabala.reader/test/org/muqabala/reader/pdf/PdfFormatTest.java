package org.muqabala.reader.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.SourceFile;

/** Which PDF files are articles, and what the file says besides its text. */
class PdfFormatTest {

    private final PdfFormat format = new PdfFormat();

    @Test
    void whatAFileIsDecidesAndNotItsName() throws IOException {
        assertTrue(format.accepts(new SourceFile("خبر.txt", pdf("A report.", ""), "application/pdf")));
        assertFalse(format.accepts(new SourceFile("خبر.pdf", "نص عادي".getBytes(StandardCharsets.UTF_8), "text/plain")));
    }

    @Test
    void aTitleIsKeptAsTheFilesHeadline() throws IOException {
        FoundArticle article = read(pdf("A report.", ""));
        assertEquals("Moscow talks", article.facts().headline());
        assertEquals(List.of("A report."), article.passages().stream().map(FoundPassage::text).toList());
    }

    @Test
    void theNameOfTheFileThatWasPrintedIsNoHeadline() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf("A report.", ""))) {
            document.getDocumentInformation().setTitle("Microsoft Word - report.docx");
            document.save(bytes);
        }
        assertEquals("", read(bytes.toByteArray()).facts().headline());
    }

    @Test
    void aPageThatIsTurnedToBeReadIsRead() throws IOException {
        assertEquals(List.of("A report.", "Its second paragraph."), read(turned()).passages().stream().map(FoundPassage::text).toList());
    }

    /** A landscape page as programs make it: upright on the sheet, and the sheet turned. */
    private static byte[] turned() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            page.setRotation(90);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.setTextMatrix(new Matrix(0, 1, -1, 0, 100, 72));
                content.showText("A report.");
                content.setTextMatrix(new Matrix(0, 1, -1, 0, 160, 72));
                content.showText("Its second paragraph.");
                content.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileThatWantsAPasswordSaysSo() throws IOException {
        assertEquals(Problem.ENCRYPTED, problem(pdf("A report.", "secret")));
    }

    @Test
    void pagesWithoutTextAreNoArticle() throws IOException {
        assertEquals(Problem.NO_TEXT, problem(pdf("", "")));
    }

    @Test
    void arabicInAWesternCodeIsNotShownAsAnArticle() throws IOException {
        String garbled = new String("وزير الخارجية الروسي في موسكو".getBytes("windows-1256"), StandardCharsets.ISO_8859_1);
        assertEquals(Problem.GARBLED, problem(pdf(garbled, "")));
    }

    @Test
    void accentsOfEuropeAreText() throws IOException {
        assertEquals("Le général a été évacué à Genève, où l'été s'achève.",
                read(pdf("Le général a été évacué à Genève, où l'été s'achève.", "")).passages().get(0).text());
    }

    @Test
    void aBrokenFileIsBroken() {
        byte[] bytes = Fixtures.file("seeds/000.pdf").bytes();
        byte[] half = Arrays.copyOf(bytes, 200);
        assertThrows(IOException.class, () -> read(half));
    }

    @Test
    void shapesOfLettersBecomeLetters() {
        assertEquals("سلام", PresentationForms.fold("\uFEB3\uFEFC\uFEE1"));
        assertEquals("َ", PresentationForms.fold("\uFE76"));
        assertEquals("fi", PresentationForms.fold("\uFB01"));
        assertEquals("ﷺ", PresentationForms.fold("ﷺ"), "typed as a sign");
        assertEquals("ی ک", PresentationForms.fold("ی ک"), "look-alikes are the file's own letters");
    }

    private Problem problem(byte[] bytes) {
        return assertThrows(UnreadableArticleException.class, () -> read(bytes)).problem();
    }

    private FoundArticle read(byte[] bytes) throws IOException {
        return format.read(new SourceFile("خبر.pdf", bytes, "application/pdf"), ReadingOptions.usual());
    }

    private static byte[] pdf(String text, String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            document.getDocumentInformation().setTitle("Moscow talks");
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(50, 50, 200, 200);
                content.fill();
                if (!text.isEmpty()) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 600);
                    content.showText(text);
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password + "!", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
