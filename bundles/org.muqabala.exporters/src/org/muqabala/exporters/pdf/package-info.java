/**
 * Sets text as PDF: fonts found on the machine, shaped by the JDK and embedded in part; paragraphs broken into lines by the
 * bidirectional algorithm; lines laid on pages beside each other, with tags, bookmarks and running heads. Knows nothing of
 * reviews: what stands in a document is decided by {@link org.muqabala.exporters.PdfExporter}.
 */
package org.muqabala.exporters.pdf;
