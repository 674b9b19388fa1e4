package org.muqabala.exporters.pdf;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * A line with what it is part of.
 *
 * @param element of the document's structure; null for what is set again and read once
 * @param first whether it begins its paragraph
 * @param last whether it ends it
 */
record SetLine(Paragraph paragraph, Line line, COSDictionary element, boolean first, boolean last) {

    /** With the room before its paragraph, in points. */
    double height() {
        return room(false);
    }

    /** @param bare whether a page begins with it, so that nothing is left before it */
    double room(boolean bare) {
        return line.height() + (first && !bare ? paragraph.before() : 0);
    }
}
