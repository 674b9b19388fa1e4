package org.muqabala.exporters.table;

import java.io.IOException;

import org.muqabala.core.collation.Significance;
import org.muqabala.core.xml.XmlWriter;

/** How cells of a workbook look. Each stands in the style sheet at the place of its ordinal. */
enum XlsxStyle {
    /** As every workbook must begin. */
    PLAIN(0, 0, 0, "", false),
    HEAD(0, 1, 2, "label", false),
    /** Wrapped; runs as its first letter does. */
    TEXT(0, 0, 0, "0", false),
    /** Arabic, whatever it begins with. */
    ARABIC(0, 0, 0, "2", false),
    /** Text that begins as a formula does: stays text when somebody edits it. */
    LIKE_FORMULA(0, 0, 0, "0", true),
    NUMBER(0, 0, 0, "", false),
    MOMENT(164, 0, 0, "1", false),
    DAY(165, 0, 0, "1", false),
    SUBSTANTIVE(0, 1, 3, "label", false),
    STYLISTIC(0, 0, 4, "label", false),
    COSMETIC(0, 0, 5, "label", false);

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Head, then the weights: the tints of the workbench on white. */
    private static final String[] FILLS = {"FFE8ECF2", "FFF9DEDC", "FFFCEFC7", "FFEFEFEF"};

    /** Stands for the reading order of the program's own words. */
    private static final String LABEL = "label";

    private final int format;
    private final int font;
    private final int fill;
    private final String readingOrder;
    private final boolean quoted;

    XlsxStyle(int format, int font, int fill, String readingOrder, boolean quoted) {
        this.format = format;
        this.font = font;
        this.fill = fill;
        this.readingOrder = readingOrder;
        this.quoted = quoted;
    }

    static XlsxStyle of(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> SUBSTANTIVE;
            case STYLISTIC -> STYLISTIC;
            case COSMETIC -> COSMETIC;
        };
    }

    /** @param rightToLeft whether the program's own words run from the right */
    static void write(XmlWriter xml, boolean rightToLeft) throws IOException {
        xml.open("styleSheet", "xmlns", NAMESPACE);
        xml.open("numFmts", "count", "2").empty("numFmt", "numFmtId", "164", "formatCode", "yyyy-mm-dd hh:mm");
        xml.empty("numFmt", "numFmtId", "165", "formatCode", "yyyy-mm-dd").close();
        xml.open("fonts", "count", "2");
        font(xml, false);
        font(xml, true);
        xml.close().open("fills", "count", Integer.toString(FILLS.length + 2));
        // the first two are as every reader expects them
        xml.open("fill").empty("patternFill", "patternType", "none").close().open("fill").empty("patternFill", "patternType", "gray125").close();
        for (String colour : FILLS) {
            xml.open("fill").open("patternFill", "patternType", "solid").empty("fgColor", "rgb", colour).empty("bgColor", "indexed", "64").close().close();
        }
        xml.close().open("borders", "count", "1").open("border").empty("left").empty("right").empty("top").empty("bottom").empty("diagonal").close().close();
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
        xml.open("cellXfs", "count", Integer.toString(values().length));
        for (XlsxStyle style : values()) {
            style.writeFormat(xml, rightToLeft);
        }
        xml.close().open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
    }

    private static void font(XmlWriter xml, boolean bold) throws IOException {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", "11").empty("name", "val", "Arial").empty("family", "val", "2").close();
    }

    private void writeFormat(XmlWriter xml, boolean rightToLeft) throws IOException {
        xml.open("xf", "numFmtId", Integer.toString(format), "fontId", Integer.toString(font), "fillId", Integer.toString(fill), "borderId", "0",
                "xfId", "0", "quotePrefix", quoted ? "1" : null, "applyNumberFormat", format > 0 ? "1" : null, "applyFont", font > 0 ? "1" : null,
                "applyFill", fill > 0 ? "1" : null, "applyAlignment", this == PLAIN ? null : "1");
        if (this != PLAIN) {
            String order = readingOrder.equals(LABEL) ? rightToLeft ? "2" : "1" : readingOrder;
            String side = order.equals("2") ? "right" : order.equals("1") ? "left" : null;
            xml.empty("alignment", "horizontal", side, "vertical", "top", "wrapText", this == NUMBER ? null : "1", "indent", side == null ? null : "1",
                    "readingOrder", order.isEmpty() ? null : order);
        }
        xml.close();
    }
}
