package org.muqabala.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

class ParagraphNumbersTest {

    private final ParagraphNumbers numbers = new ParagraphNumbers();

    @Test
    void blankLinesAreNotCounted() {
        assertEquals(List.of(1, 0, 2, 0, 3), numbersOf(new Document("قال\n\nثم\n \t\nعاد")));
    }

    @Test
    void anEmptyDocumentHasNoParagraph() {
        assertEquals(List.of(0), numbersOf(new Document("")));
    }

    @Test
    void anEditIsCountedAgain() throws BadLocationException {
        Document document = new Document("قال\nثم");
        assertEquals(List.of(1, 2), numbersOf(document));
        document.replace(0, 3, "");
        assertEquals(List.of(0, 1), numbersOf(document));
    }

    /** The numbers of all lines, 0 for a line without one. */
    private List<Integer> numbersOf(Document document) {
        return IntStream.range(0, document.getNumberOfLines())
                .mapToObj(line -> numbers.of(document, line))
                .map(number -> number.orElse(0))
                .toList();
    }
}
