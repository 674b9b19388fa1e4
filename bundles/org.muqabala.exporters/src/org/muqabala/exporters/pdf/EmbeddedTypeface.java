package org.muqabala.exporters.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

/**
 * A font as one document has it: the glyphs that are used, each under a code for every text that it stands for, so that a reader of the file
 * gets the very letters back. Marks away from the line are drawings, for a text reader would take them for lines of their own.
 */
final class EmbeddedTypeface {

    /** A code has two bytes, and 0 is none. */
    static final int MOST_CODES = 0xFFFF;
    /** Codes that are kept for the directions of lines. */
    private static final int MARKS = 2;
    /** The tables of a font that only paints. */
    private static final List<String> TABLES = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "gasp");
    private static final int BLOCK = 100;
    private static final String DIGITS = "0123456789ABCDEF";

    private record Coded(int glyph, String text, int width) {
    }

    private final Typeface face;
    private final String tag;
    private final Map<Coded, Integer> codes = new LinkedHashMap<>();
    private final Map<Integer, COSStream> drawings = new HashMap<>();
    private final COSDictionary dictionary = new COSDictionary();
    private final int blank;
    private final int mostCodes;

    /**
     * @param number of the font in its document
     * @param mostCodes how many it may have
     */
    EmbeddedTypeface(Typeface face, int number, int mostCodes) throws IOException {
        this.face = face;
        this.mostCodes = mostCodes;
        tag = "MQBL" + (char) ('A' + number / 26 % 26) + (char) ('A' + number % 26) + "+";
        blank = face.outlines().getUnicodeCmapLookup().getGlyphId(' ');
    }

    /** What goes into the resources of pages; complete after {@link #finish}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** Whether it can have so many more codes. */
    boolean hasRoom(int more) {
        return codes.size() + more + MARKS <= mostCodes;
    }

    /**
     * The code of a glyph that stands for a text.
     *
     * @param width in thousandths of the size
     */
    int code(int glyph, String text, int width) {
        return codes.computeIfAbsent(new Coded(glyph, text, width), key -> codes.size() + 1);
    }

    /** The code of room that stands for a text and shows nothing. */
    int blank(String text, int width) {
        return code(blank, text, width);
    }

    /** A glyph as a drawing, in thousandths of the size. */
    COSStream drawing(int glyph) throws IOException {
        COSStream known = drawings.get(glyph);
        if (known == null) {
            known = draw(glyph);
            drawings.put(glyph, known);
        }
        return known;
    }

    private COSStream draw(int glyph) throws IOException {
        COSStream form = new COSStream();
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        java.awt.Shape shape = face.font().createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), new int[] {glyph}).getOutline();
        java.awt.geom.Rectangle2D bounds = shape.getBounds2D();
        form.setItem(COSName.BBOX, numbers(Math.floor(bounds.getMinX()) - 1, Math.floor(-bounds.getMaxY()) - 1, Math.ceil(bounds.getMaxX()) + 1,
                Math.ceil(-bounds.getMinY()) + 1));
        Operators operators = new Operators();
        PathIterator path = shape.getPathIterator(AffineTransform.getScaleInstance(1, -1));
        operators.path(path);
        write(form, operators.bytes());
        return form;
    }

    /** Writes the glyphs that were used. */
    void finish() throws IOException {
        TrueTypeFont outlines = face.outlines();
        TTFSubsetter subsetter = new TTFSubsetter(outlines, TABLES);
        Set<Integer> glyphs = new HashSet<>();
        codes.keySet().forEach(coded -> glyphs.add(coded.glyph));
        subsetter.addGlyphIds(glyphs);
        subsetter.setPrefix(tag);
        Map<Integer, Integer> newNumbers = new HashMap<>();
        subsetter.getGIDMap().forEach((newNumber, glyph) -> newNumbers.put(glyph, newNumber));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);

        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.BASE_FONT, name());
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant(descriptor(outlines, file.toByteArray()), newNumbers));
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        COSStream texts = new COSStream();
        write(texts, texts().getBytes(StandardCharsets.US_ASCII));
        dictionary.setItem(COSName.TO_UNICODE, texts);
    }

    private COSName name() {
        return COSName.getPDFName(tag + face.font().getPSName());
    }

    private COSDictionary descriptor(TrueTypeFont outlines, byte[] file) throws IOException {
        double scale = (double) Typeface.UNITS / outlines.getUnitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name());
        descriptor.setInt(COSName.FLAGS, 4);
        BoundingBox box = outlines.getFontBBox();
        descriptor.setItem(COSName.FONT_BBOX, numbers(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) Math.round(outlines.getHorizontalHeader().getAscender() * scale));
        descriptor.setInt(COSName.DESCENT, (int) Math.round(outlines.getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, 700);
        descriptor.setInt(COSName.STEM_V, 80);
        COSStream program = new COSStream();
        program.setInt(COSName.LENGTH1, file.length);
        write(program, file);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private COSDictionary descendant(COSDictionary descriptor, Map<Integer, Integer> newNumbers) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name());
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        font.setInt(COSName.DW, 0);
        COSArray each = new COSArray();
        byte[] glyphs = new byte[2 * (codes.size() + 1)];
        codes.forEach((coded, code) -> {
            each.add(COSInteger.get(coded.width));
            int number = newNumbers.getOrDefault(coded.glyph, 0);
            glyphs[2 * code] = (byte) (number >> 8);
            glyphs[2 * code + 1] = (byte) number;
        });
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        font.setItem(COSName.W, widths);
        COSStream map = new COSStream();
        write(map, glyphs);
        font.setItem(COSName.CID_TO_GID_MAP, map);
        return font;
    }

    private String texts() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<String> entries = new ArrayList<>();
        codes.forEach((coded, code) -> entries.add("<" + hex(code) + "> <" + hex(coded.text) + ">\n"));
        for (int i = 0; i < entries.size(); i += BLOCK) {
            List<String> block = entries.subList(i, Math.min(entries.size(), i + BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append("""
                endcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """).toString();
    }

    static String hex(int code) {
        return new String(new char[] {DIGITS.charAt(code >> 12 & 0xF), DIGITS.charAt(code >> 8 & 0xF), DIGITS.charAt(code >> 4 & 0xF),
            DIGITS.charAt(code & 0xF)});
    }

    private static String hex(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(unit -> digits.append(hex(unit)));
        return digits.toString();
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    static void write(COSStream stream, byte[] bytes) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
    }
}
