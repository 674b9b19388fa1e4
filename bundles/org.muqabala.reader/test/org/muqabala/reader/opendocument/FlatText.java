package org.muqabala.reader.opendocument;

import java.nio.charset.StandardCharsets;

import org.muqabala.reader.SourceFile;

/** Builds flat OpenDocument texts for tests from the XML of their parts. */
final class FlatText {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private FlatText() {
    }

    /** A text with these blocks in its body. */
    static SourceFile of(String... blocks) {
        return with("", "", blocks);
    }

    /**
     * @param before what stands before the body: meta data, styles
     * @param changes the list of tracked changes
     */
    static SourceFile with(String before, String changes, String... blocks) {
        String tracked = changes.isEmpty() ? "" : "<text:tracked-changes>" + changes + "</text:tracked-changes>";
        String xml = "<office:document xmlns:office=\"" + OASIS + "office:1.0\" xmlns:text=\"" + OASIS + "text:1.0\" xmlns:table=\"" + OASIS
                + "table:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:draw=\"" + OASIS + "drawing:1.0\" xmlns:meta=\"" + OASIS
                + "meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\""
                + " office:mimetype=\"application/vnd.oasis.opendocument.text\">" + before + "<office:body><office:text>" + tracked
                + String.join("", blocks) + "</office:text></office:body></office:document>";
        return new SourceFile("خبر.fodt", xml.getBytes(StandardCharsets.UTF_8), "application/xml");
    }

    static String p(String contents) {
        return "<text:p>" + contents + "</text:p>";
    }

    static String insertion(String id) {
        return "<text:changed-region text:id=\"" + id + "\"><text:insertion>" + info() + "</text:insertion></text:changed-region>";
    }

    static String deletion(String id, String... blocks) {
        return "<text:changed-region text:id=\"" + id + "\"><text:deletion>" + info() + String.join("", blocks)
                + "</text:deletion></text:changed-region>";
    }

    static String info() {
        return "<office:change-info><dc:creator>سلمى</dc:creator><dc:date>2026-03-01T10:00:00</dc:date></office:change-info>";
    }

    static String start(String id) {
        return "<text:change-start text:change-id=\"" + id + "\"/>";
    }

    static String end(String id) {
        return "<text:change-end text:change-id=\"" + id + "\"/>";
    }

    /** Where deleted words were. */
    static String gone(String id) {
        return "<text:change text:change-id=\"" + id + "\"/>";
    }
}
