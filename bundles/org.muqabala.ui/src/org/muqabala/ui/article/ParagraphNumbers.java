package org.muqabala.ui.article;

import java.util.BitSet;
import java.util.OptionalInt;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/** Which paragraph a line is: lines that are not blank, counted from 1. Counts once for each state of a document. */
final class ParagraphNumbers {

    private IDocument counted;
    private long countedAt;
    private BitSet paragraphs = new BitSet();

    /**
     * The number of the paragraph on a line.
     *
     * @param line from 0
     * @return empty for a blank line
     */
    OptionalInt of(IDocument document, int line) {
        refresh(document);
        return paragraphs.get(line) ? OptionalInt.of(paragraphs.get(0, line + 1).cardinality()) : OptionalInt.empty();
    }

    /** How many paragraphs the document has. */
    int count(IDocument document) {
        refresh(document);
        return paragraphs.cardinality();
    }

    /**
     * The line, from 0, of a paragraph.
     *
     * @param number from 1 to {@link #count}
     */
    int lineOf(IDocument document, int number) {
        refresh(document);
        return paragraphs.stream().skip(number - 1L).findFirst().orElseThrow();
    }

    private void refresh(IDocument document) {
        long stamp = document instanceof IDocumentExtension4 stamped ? stamped.getModificationStamp()
                : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
        if (document != counted || stamp != countedAt || stamp == IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP) {
            counted = document;
            countedAt = stamp;
            paragraphs = paragraphsOf(document);
        }
    }

    private static BitSet paragraphsOf(IDocument document) {
        BitSet paragraphs = new BitSet();
        String text = document.get();
        try {
            for (int line = 0; line < document.getNumberOfLines(); line++) {
                int start = document.getLineOffset(line);
                if (!text.substring(start, start + document.getLineLength(line)).isBlank()) {
                    paragraphs.set(line);
                }
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("lines of a document that is not being changed", e);
        }
        return paragraphs;
    }
}
