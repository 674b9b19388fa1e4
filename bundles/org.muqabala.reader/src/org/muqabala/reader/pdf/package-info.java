/**
 * PDF files, which hold glyphs at places and no text: glyphs become rows, rows columns, rows in columns lines in the order in which they
 * are written rather than painted, and lines paragraphs; what repeats at the head and foot of the pages is told apart.
 */
package org.muqabala.reader.pdf;
