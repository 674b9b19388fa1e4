/**
 * A review as a Word document, out and back. {@link org.muqabala.exporters.docx.MergedText} writes both versions into one text, in which every
 * piece says whether it was inserted, deleted or moved; {@link org.muqabala.exporters.docx.WordFile} makes the package of it, part by part:
 * the text with its tracked changes, the comments with their threads, the summary behind the text. What others did to the file is found by
 * {@link org.muqabala.exporters.docx.ReturnedWordFile}.
 */
package org.muqabala.exporters.docx;
