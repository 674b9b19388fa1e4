package org.muqabala.exporters.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.CoreProperties;
import org.muqabala.exporters.FixedZip;

/**
 * Writes tables as an Office Open XML workbook, a sheet each: its head stays in sight and filters the rows, long text is wrapped. All text is
 * written as text, never as a formula.
 */
public final class XlsxWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** The longest name that a sheet may have. */
    private static final int LONGEST_NAME = 31;

    private final List<Table> tables;
    private final boolean rightToLeft;
    private long replaced;
    private long shortened;
    private long rowsLeftOut;

    /**
     * @param tables at least one
     * @param rightToLeft whether the first column stands at the right
     */
    public XlsxWorkbook(List<Table> tables, boolean rightToLeft) {
        this.tables = List.copyOf(tables);
        this.rightToLeft = rightToLeft;
    }

    /** How many characters no XML can hold, so that others stand for them. */
    public long replaced() {
        return replaced;
    }

    /** How many cells hold more than a spreadsheet can, so that their end was left out. */
    public long shortened() {
        return shortened;
    }

    /** How many rows there are beyond those that a sheet can hold. */
    public long rowsLeftOut() {
        return rowsLeftOut;
    }

    /** One part of the package. */
    private interface Part {
        void write(XmlWriter xml) throws IOException;
    }

    /**
     * Writes the whole workbook.
     *
     * @param title of the workbook
     * @param time when it says that it was made
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void write(String title, Instant time, OutputStream out, Progress progress) throws IOException {
        FixedZip zip = new FixedZip(out);
        part(zip, "[Content_Types].xml", this::contentTypes);
        part(zip, "_rels/.rels", this::packageRelations);
        replaced += new CoreProperties(title, "Muqabala", time.toString()).write(zip);
        part(zip, "xl/workbook.xml", this::workbook);
        part(zip, "xl/_rels/workbook.xml.rels", this::workbookRelations);
        part(zip, "xl/styles.xml", xml -> XlsxStyle.write(xml, TextLanguage.isArabic(tables.getFirst().name())));
        for (int i = 0; i < tables.size(); i++) {
            XlsxSheet sheet = new XlsxSheet(tables.get(i), rightToLeft, i == 0);
            part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", xml -> sheet.write(xml, progress));
            shortened += sheet.shortened();
            rowsLeftOut += sheet.rowsLeftOut();
            progress.worked((i + 1.0) / tables.size());
        }
        zip.finish();
    }

    private void part(FixedZip zip, String name, Part part) throws IOException {
        try (OutputStream out = zip.part(name)) {
            XmlWriter xml = new XmlWriter(out);
            part.write(xml);
            xml.finish();
            replaced += xml.replaced();
        }
    }

    private void contentTypes(XmlWriter xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", "application/vnd.openxmlformats-package.core-properties+xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", SHEET_TYPE + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", SHEET_TYPE + "styles+xml");
        for (int i = 1; i <= tables.size(); i++) {
            xml.empty("Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType", SHEET_TYPE + "worksheet+xml");
        }
    }

    private void packageRelations(XmlWriter xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        xml.empty("Relationship", "Id", "rId1", "Type", RELATIONS + "/officeDocument", "Target", "xl/workbook.xml");
        xml.empty("Relationship", "Id", "rId2", "Type", PACKAGE + "relationships/metadata/core-properties", "Target", "docProps/core.xml");
    }

    private void workbook(XmlWriter xml) throws IOException {
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS).open("bookViews").empty("workbookView", "activeTab", "0").close().open("sheets");
        for (int i = 0; i < tables.size(); i++) {
            xml.empty("sheet", "name", sheetName(tables.get(i).name()), "sheetId", Integer.toString(i + 1), "r:id", "rId" + (i + 1));
        }
        xml.close().open("definedNames");
        for (int i = 0; i < tables.size(); i++) {
            String sheet = "'" + sheetName(tables.get(i).name()).replace("'", "''") + "'!";
            xml.element("definedName", sheet + XlsxSheet.reach(tables.get(i), true), "name", "_xlnm._FilterDatabase",
                    "localSheetId", Integer.toString(i), "hidden", "1");
        }
        for (int i = 0; i < tables.size(); i++) {
            String sheet = "'" + sheetName(tables.get(i).name()).replace("'", "''") + "'!";
            xml.element("definedName", sheet + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId", Integer.toString(i));
        }
        xml.close();
    }

    private static String sheetName(String name) {
        String clean = SafeText.onOneLine(name).replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        return clean.substring(0, Math.min(LONGEST_NAME, clean.length()));
    }

    private void workbookRelations(XmlWriter xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 1; i <= tables.size(); i++) {
            xml.empty("Relationship", "Id", "rId" + i, "Type", RELATIONS + "/worksheet", "Target", "worksheets/sheet" + i + ".xml");
        }
        xml.empty("Relationship", "Id", "rId" + (tables.size() + 1), "Type", RELATIONS + "/styles", "Target", "styles.xml");
    }
}
