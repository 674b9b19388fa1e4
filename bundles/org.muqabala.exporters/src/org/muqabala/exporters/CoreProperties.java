package org.muqabala.exporters;

import java.io.IOException;
import java.io.OutputStream;

import org.muqabala.core.xml.XmlWriter;

/**
 * What an Office Open XML file says of itself: in text documents and workbooks alike.
 *
 * @param title of the document
 * @param author who made it, and changed it last
 * @param time when, as the file says it
 */
public record CoreProperties(String title, String author, String time) {

    /** Where they stand in the package. */
    public static final String PART = "docProps/core.xml";

    /**
     * Writes them as a part of the package.
     *
     * @return how many characters XML cannot hold, so that others stand for them
     */
    public long write(FixedZip zip) throws IOException {
        try (OutputStream part = zip.part(PART)) {
            XmlWriter xml = new XmlWriter(part);
            xml.open("cp:coreProperties", "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
            xml.element("dc:title", title).element("dc:creator", author).element("cp:lastModifiedBy", author);
            xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF").element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
            xml.finish();
            return xml.replaced();
        }
    }
}
