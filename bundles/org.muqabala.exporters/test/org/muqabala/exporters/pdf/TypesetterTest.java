package org.muqabala.exporters.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.Progress;

class TypesetterTest {

    private static final TextStyle STYLE = TextStyle.reading(12);

    @Test
    void aShortTableHeadStandsOnEveryPage() throws IOException {
        try (PDDocument document = table("headword")) {
            assertTrue(document.getNumberOfPages() > 2);
            assertEquals(document.getNumberOfPages(), heads(document));
        }
    }

    @Test
    void aTableHeadOfMoreThanAPageStandsOnce() throws IOException {
        try (PDDocument document = table("headword ".repeat(3_000))) {
            assertEquals(3_000, heads(document));
        }
    }

    @Test
    void aFontWithoutRoomForMoreCodesGoesOnInAnother() throws IOException {
        String text = "قال وزير الخارجية الروسي سيرغي لافروف إنه تم الاتفاق على عقد مؤتمر جديد في 25 يناير لدى Gazprom Export وبعدها";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Typesetter setter = new Typesetter(new Imprint("t", "en", "Muqabala", Instant.EPOCH), Paper.A4, false, FontFiles.ofMachine(), "", new Plain(),
                Progress.NONE, 60)) {
            setter.paragraph(new Paragraph(Role.TEXT, true, "ar").add(text, STYLE));
            setter.finish(out);
        } catch (MissingFontException e) {
            assumeTrue(false, "no Arabic font on this machine");
        }
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(widths(document, name).size() <= 60);
                fonts.add(document.getPage(0).getResources().getFont(name).getName().replaceFirst(".*\\+", ""));
            }
            assertTrue(new HashSet<>(fonts).size() < fonts.size(), "one font for each face: " + fonts);
            String read = new PDFTextStripper().getText(document).replaceAll("\\p{Cf}", "").replaceAll("\\s+", " ");
            assertTrue(read.contains(text), read);
        }
    }

    private static COSArray widths(PDDocument document, COSName font) throws IOException {
        COSDictionary descendant = (COSDictionary) document.getPage(0).getResources().getFont(font).getCOSObject()
                .getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        return (COSArray) descendant.getCOSArray(COSName.W).getObject(1);
    }

    private static int heads(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).split("headword", -1).length - 1;
    }

    private static PDDocument table(String head) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Typesetter setter = new Typesetter(new Imprint("t", "en", "Muqabala", Instant.EPOCH), Paper.A4, false, FontFiles.ofMachine(), "", new Plain(),
                Progress.NONE)) {
            setter.begin(Role.TABLE);
            setter.tableHead(row(Role.HEADER_CELL, head));
            for (int i = 0; i < 120; i++) {
                setter.row(row(Role.CELL, "row " + i), Optional.empty());
            }
            setter.tableHead(List.of());
            setter.end();
            setter.finish(out);
        } catch (MissingFontException e) {
            assumeTrue(false, "no Arabic font on this machine");
        }
        return Loader.loadPDF(out.toByteArray());
    }

    private static List<Column> row(Role role, String text) {
        return List.of(new Column(role, 200, List.of(paragraph(text))), new Column(role, 200, List.of(paragraph("b"))));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(Role.TEXT, false, "en").add(text, STYLE);
    }

    private record Plain() implements RunningHead {

        @Override
        public Paragraph head() {
            return paragraph("above");
        }

        @Override
        public Paragraph foot(int page, int pages) {
            return paragraph("below");
        }
    }
}
