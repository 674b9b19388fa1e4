package org.muqabala.reader.flow;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.reader.FoundPassage.Kind;

/**
 * Paragraphs that follow one another: the body, a cell, a text box, a note, a running head. A paragraph whose mark is not there in the
 * version that is read goes on in the next one.
 */
final class Story {

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Paragraph> afterCurrent = new ArrayList<>();
    private Paragraph current;

    /** The paragraph that takes words; one is opened if none is. */
    Paragraph current() {
        if (current == null) {
            current = new Paragraph(Kind.PARAGRAPH);
        }
        return current;
    }

    void open(Kind kind) {
        if (current == null) {
            current = new Paragraph(kind);
        } else {
            // the mark that is left says what the paragraph is
            current.become(kind);
        }
    }

    void close() {
        if (current != null) {
            paragraphs.add(current);
            current = null;
        }
        paragraphs.addAll(afterCurrent);
        afterCurrent.clear();
    }

    /** Paragraphs that stand beside the current one come after it. */
    void addAfterCurrent(List<Paragraph> others) {
        (current == null ? paragraphs : afterCurrent).addAll(others);
    }

    /** The paragraphs so far; one that is open is closed. */
    List<Paragraph> paragraphs() {
        close();
        return paragraphs;
    }
}
