package org.muqabala.reader.pdf;

import java.util.List;

/**
 * What is painted on a page that stands for text.
 *
 * @param number from 1
 * @param height in points
 * @param glyphs in the order in which they are painted
 */
record PdfPage(int number, double height, List<Glyph> glyphs) {
}
