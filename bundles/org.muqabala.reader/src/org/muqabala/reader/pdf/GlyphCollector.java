package org.muqabala.reader.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the glyphs of a document page by page, as they are painted. */
final class GlyphCollector extends PDFTextStripper {

    /** Text that is smaller than this, in points, is not there to be read. */
    private static final double SMALLEST = 1;
    private static final int QUARTERS = 4;

    private final List<PdfPage> pages = new ArrayList<>();
    private final Legibility legibility = new Legibility();
    /** Of the page at hand, by the direction in which text runs over the sheet, in quarter turns. */
    private List<List<Glyph>> glyphs = quarters();
    /** The direction of the glyph at hand. */
    private int quarter;
    private ActualText actualText;
    private int markedContents;
    private boolean mapped;

    List<PdfPage> pages(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    Legibility legibility() {
        return legibility;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        // the library would take the code for a letter
        mapped = font.toUnicode(code) != null;
        if (!mapped) {
            legibility.unmapped();
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = mapped ? PresentationForms.fold(position.getUnicode()) : "";
        if (mapped && text.isEmpty() || position.getDir() % 90 != 0 || position.getFontSizeInPt() < SMALLEST) {
            return;
        }
        quarter = (int) position.getDir() / 90 % QUARTERS;
        legibility.mapped(text);
        Glyph glyph = new Glyph(text, position.getXDirAdj(), position.getYDirAdj(), Math.max(0, position.getWidthDirAdj()),
                position.getFontSizeInPt());
        if (actualText != null) {
            actualText.add(glyph);
        } else if (!isPaintedAgain(glyph)) {
            glyphs.get(quarter).add(glyph);
        }
    }

    private static List<List<Glyph>> quarters() {
        return Stream.generate(() -> (List<Glyph>) new ArrayList<Glyph>()).limit(QUARTERS).toList();
    }

    /** Bold type is often made by painting a glyph twice, a hair apart. */
    private boolean isPaintedAgain(Glyph glyph) {
        List<Glyph> alike = glyphs.get(quarter);
        for (int i = Math.max(0, alike.size() - 3); i < alike.size(); i++) {
            Glyph before = alike.get(i);
            if (before.text().equals(glyph.text()) && Math.abs(before.x() - glyph.x()) < glyph.size() * 0.05
                    && Math.abs(before.y() - glyph.y()) < glyph.size() * 0.05 && !glyph.isAttached()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        super.beginMarkedContentSequence(tag, properties);
        markedContents++;
        String text = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        if (text != null && actualText == null) {
            actualText = new ActualText(PresentationForms.fold(text), markedContents);
        }
    }

    @Override
    public void endMarkedContentSequence() {
        super.endMarkedContentSequence();
        if (actualText != null && actualText.depth() == markedContents) {
            glyphs.get(quarter).addAll(actualText.glyphs());
            actualText = null;
        }
        markedContents--;
    }

    @Override
    protected void writePage() {
        PDRectangle sheet = getCurrentPage().getCropBox();
        // a page that was made upright and is turned to be read; what runs otherwise stands along its side and is no part of its lines
        int main = IntStream.range(0, QUARTERS).boxed().max(Comparator.comparing((Integer at) -> glyphs.get(at).size()).thenComparing(at -> -at)).orElseThrow();
        pages.add(new PdfPage(getCurrentPageNo(), main % 2 == 0 ? sheet.getHeight() : sheet.getWidth(), glyphs.get(main)));
        glyphs = quarters();
        actualText = null;
        markedContents = 0;
    }
}
