package org.muqabala.exporters.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.SafeText;
import org.muqabala.core.xml.XmlWriter;


/** Paragraphs and runs of WordprocessingML, their properties in the order that the schema asks for. */
final class WordXml {

    private static final String[] NAMESPACES = {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006", "xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml", "xmlns:w16cid", "http://schemas.microsoft.com/office/word/2016/wordml/cid",
        "mc:Ignorable", "w14 w15 w16cid"};

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private final XmlWriter xml;

    /** Begins a part. */
    WordXml(OutputStream out, String root) throws IOException {
        xml = new XmlWriter(out);
        xml.open(root, NAMESPACES);
    }

    XmlWriter xml() {
        return xml;
    }

    /** A name or a time as it stands within a sentence: digits at the beginning of one from left to right stay there in any sentence. */
    static String within(String words) {
        return SafeText.isRightToLeft(words) ? words : LEFT_TO_RIGHT_MARK + words;
    }

    /** What a paragraph is set like. */
    record Look(String style, boolean rightToLeft) {

        /** The look of a paragraph of these words. */
        static Look of(String style, String words) {
            return new Look(style, SafeText.isRightToLeft(words));
        }
    }

    /** How a run is set. */
    record RunLook(boolean bold, String style) {

        static final RunLook PLAIN = new RunLook(false, "");
        static final RunLook BOLD = new RunLook(true, "");
    }

    /** Opens a paragraph's properties and writes those before its mark's; to be closed by the caller. */
    void openProperties(Look look, boolean list) throws IOException {
        xml.open("w:pPr");
        if (!look.style.isEmpty()) {
            value("w:pStyle", look.style);
        }
        if (list) {
            xml.open("w:numPr");
            value("w:ilvl", "0");
            value("w:numId", "1");
            xml.close();
        }
        value("w:bidi", look.rightToLeft ? "1" : "0");
    }

    void value(String element, String value) throws IOException {
        xml.empty(element, "w:val", value);
    }

    /** A whole paragraph of these words. */
    void paragraph(Look look, String words, RunLook run) throws IOException {
        xml.open("w:p");
        openProperties(look, false);
        xml.close();
        words(words, look.rightToLeft, run);
        xml.close().line();
    }

    /** Runs of these words. */
    void words(String words, boolean paragraph, RunLook look) throws IOException {
        List<String> texts = pieces(words);
        boolean[] directions = Direction.of(texts, paragraph);
        for (int from = 0; from < texts.size();) {
            int to = from + 1;
            while (to < texts.size() && directions[to] == directions[from]) {
                to++;
            }
            run(String.join("", texts.subList(from, to)), directions[from], look, "w:t");
            from = to;
        }
    }

    private static List<String> pieces(String words) {
        Pieces cut = Pieces.of(words);
        List<String> texts = new ArrayList<>();
        if (cut.size() > 0) {
            texts.add(words.substring(0, cut.spans().getFirst().start()));
        }
        for (int i = 0; i < cut.size(); i++) {
            texts.add(cut.text(i));
        }
        return texts;
    }

    /**
     * One run.
     *
     * @param element {@code w:t}, or {@code w:delText} for what is deleted
     */
    void run(String text, boolean rightToLeft, RunLook look, String element) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r").open("w:rPr");
        if (!look.style.isEmpty()) {
            value("w:rStyle", look.style);
        }
        if (rightToLeft) {
            xml.empty("w:rFonts", "w:hint", "cs");
        }
        if (look.bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (rightToLeft) {
            xml.empty("w:rtl").empty("w:lang", "w:bidi", "ar-SA");
        } else {
            xml.empty("w:rtl", "w:val", "0");
        }
        xml.close();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\t';
            if (c == '\t' || isControlSpace(c)) {
                if (i > from) {
                    xml.element(element, text.substring(from, i), "xml:space", "preserve");
                }
                if (i < text.length()) {
                    xml.empty(c == '\n' ? "w:br" : "w:tab");
                }
                from = i + 1;
            }
        }
        xml.close();
    }

    /** Line ends and what counts as one, which no text element holds. */
    private static boolean isControlSpace(char c) {
        return c >= '\n' && c <= '\r';
    }
}
