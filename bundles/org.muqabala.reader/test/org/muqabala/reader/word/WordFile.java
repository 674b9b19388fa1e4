package org.muqabala.reader.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.muqabala.reader.SourceFile;

/** Builds Word files for tests from the XML of their parts; what every such file needs around it is added. */
public final class WordFile {

    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math\"""";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    /** A file with these blocks in its body. */
    public static WordFile of(String... blocks) {
        WordFile file = new WordFile();
        file.parts.put("word/document.xml", "<w:document " + NAMESPACES + "><w:body>" + String.join("", blocks) + "</w:body></w:document>");
        file.types.append(override("word/document.xml", "document.main"));
        return file;
    }

    /** @param contents of the part's element */
    public WordFile with(String part, String element, String contents) {
        parts.put("word/" + part + ".xml", "<" + element + " " + NAMESPACES + ">" + contents + "</" + element + ">");
        String type = part.replaceAll("\\d", "");
        types.append(override("word/" + part + ".xml", type));
        relations.append("<Relationship Id=\"" + part + "\" Type=\"" + RELATION + type + "\" Target=\"" + part + ".xml\"/>");
        return this;
    }

    /** Adds an entry as it is. */
    public WordFile withEntry(String name, String contents) {
        parts.put(name, contents);
        return this;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    /** A paragraph of the given runs. */
    public static String p(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph with properties. */
    public static String styled(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph whose mark is in a tracked change, such as {@code ins}. */
    public static String marked(String change, String... runs) {
        return styled("<w:rPr>" + change(change, "") + "</w:rPr>", runs);
    }

    /** A run of words. */
    public static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String ins(String... runs) {
        return change("ins", String.join("", runs));
    }

    /** Words that are deleted. */
    public static String del(String words) {
        return change("del", "<w:r><w:delText xml:space=\"preserve\">" + words + "</w:delText></w:r>");
    }

    /** A tracked change of that name around the contents. */
    public static String change(String name, String contents) {
        String attributes = " w:id=\"1\" w:author=\"سلمى\" w:date=\"2026-03-01T10:00:00Z\"";
        return contents.isEmpty() ? "<w:" + name + attributes + "/>" : "<w:" + name + attributes + ">" + contents + "</w:" + name + ">";
    }

    public static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row that is in a tracked change, such as {@code del}. */
    public static String changedRow(String change, String... cells) {
        return "<w:tr><w:trPr>" + change(change, "") + "</w:trPr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String... blocks) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2500\" w:type=\"pct\"/></w:tcPr>" + String.join("", blocks) + "</w:tc>";
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
            put(zip, "_rels/.rels", relationships("<Relationship Id=\"r1\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"
                    + "<Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
                    + "Target=\"docProps/core.xml\"/>"));
            put(zip, "word/_rels/document.xml.rels", relationships(relations.toString()));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public SourceFile file() {
        return new SourceFile("خبر.docx", bytes(), "application/zip");
    }

    private static String relationships(String list) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + list + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String contents) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(contents.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
