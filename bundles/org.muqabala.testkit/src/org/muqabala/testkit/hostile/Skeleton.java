package org.muqabala.testkit.hostile;

import java.nio.charset.StandardCharsets;

/**
 * The least that makes a file of each XML-based format, with a place for a document type before its root and for text inside a
 * paragraph.
 */
enum Skeleton {
    DOCX("docx"), ODT("odt"), FODT("fodt"), EPUB("epub"), XHTML("xhtml"), NEWSML("xml"), NITF("nitf"), RDF("xml"), FEED("xml");

    static final String WORD_TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    static final String WORD_RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String OFFICE = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    private static final String EPUB_CONTAINER = "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
            + "<rootfile full-path=\"book.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>";
    private static final String EPUB_PACKAGE = "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"><metadata/><manifest>"
            + "<item id=\"c\" href=\"c.xhtml\" media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"c\"/></spine></package>";

    final String extension;

    Skeleton(String extension) {
        this.extension = extension;
    }

    /** The main XML part up to the text. */
    String opening(String doctype) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + doctype + switch (this) {
            case DOCX -> "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
            case ODT -> "<office:document-content " + OFFICE + "><office:body><office:text><text:p>";
            case FODT -> "<office:document " + OFFICE + " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:body><office:text><text:p>";
            case EPUB, XHTML -> "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>";
            case NEWSML -> "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentSet><inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>";
            case NITF -> "<nitf><body><body.content><p>";
            case RDF -> "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description><p>";
            case FEED -> "<rss version=\"2.0\"><channel><item><description>";
        };
    }

    String closing() {
        return switch (this) {
            case DOCX -> "</w:t></w:r></w:p></w:body></w:document>";
            case ODT -> "</text:p></office:text></office:body></office:document-content>";
            case FODT -> "</text:p></office:text></office:body></office:document>";
            case EPUB, XHTML -> "</p></body></html>";
            case NEWSML -> "</p></body></html></inlineXML></contentSet></newsItem>";
            case NITF -> "</p></body.content></body></nitf>";
            case RDF -> "</p></rdf:Description></rdf:RDF>";
            case FEED -> "</description></item></channel></rss>";
        };
    }

    /** The start tag of an element that may stand inside itself. */
    String nestedTag() {
        return switch (this) {
            case DOCX -> "w:sdt";
            case ODT, FODT -> "text:span";
            default -> "div";
        };
    }

    /** A file whose text is that, as XML. */
    byte[] file(String doctype, String text) {
        String part = opening(doctype) + text + closing();
        return isPacked() ? packed().entry(mainPart(), part).bytes() : part.getBytes(StandardCharsets.UTF_8);
    }

    /** A file whose text is so many megabytes of one letter; only for packed formats. */
    byte[] bomb(char filling, int megabytes) {
        return packed().bomb(mainPart(), opening(""), filling, megabytes, closing()).bytes();
    }

    boolean isPacked() {
        return this == DOCX || this == ODT || this == EPUB;
    }

    private String mainPart() {
        return switch (this) {
            case DOCX -> "word/document.xml";
            case ODT -> "content.xml";
            default -> "c.xhtml";
        };
    }

    private RawZip packed() {
        return switch (this) {
            case DOCX -> new RawZip().entry("[Content_Types].xml", WORD_TYPES).entry("_rels/.rels", WORD_RELATIONS);
            case ODT -> new RawZip().entry("mimetype", "application/vnd.oasis.opendocument.text");
            default -> new RawZip().entry("mimetype", "application/epub+zip").entry("META-INF/container.xml", EPUB_CONTAINER).entry("book.opf", EPUB_PACKAGE);
        };
    }
}
