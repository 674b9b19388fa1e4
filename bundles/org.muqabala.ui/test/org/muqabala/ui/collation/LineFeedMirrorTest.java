package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;

class LineFeedMirrorTest {

    private static final String[] WORDS = {"", "قال", "\n", "أمس\nعاد", "x"};

    private final IDocument original = new Document("قال لافروف\r\nوأضاف\r\n\r\nانتهى");
    private final LineFeedMirror mirror = new LineFeedMirror(original);

    @Test
    void linesEndWithALineFeedAlone() {
        assertEquals("قال لافروف\nوأضاف\n\nانتهى", mirror.document().get());
    }

    @Test
    void whatIsWrittenStandsInTheOriginalWithItsLineEnds() throws BadLocationException {
        mirror.document().replace(11, 0, "أمس\nو");
        assertEquals("قال لافروف\r\nأمس\r\nووأضاف\r\n\r\nانتهى", original.get());
        mirror.document().replace(10, 1, "");
        assertEquals("قال لافروفأمس\r\nووأضاف\r\n\r\nانتهى", original.get());
    }

    @Test
    void whatIsWrittenInTheOriginalIsSeen() throws BadLocationException {
        original.replace(12, 5, "وأكد\r\n");
        assertEquals("قال لافروف\nوأكد\n\n\nانتهى", mirror.document().get());
        original.set("a\r\nb");
        assertEquals("a\nb", mirror.document().get());
    }

    @Test
    void lineEndsOfSeveralKindsStayWhatTheyAre() throws BadLocationException {
        IDocument mixed = new Document("a\nb\r\nc\rd");
        new LineFeedMirror(mixed).document().replace(6, 1, "D");
        assertEquals("a\nb\r\nc\rD", mixed.get());
    }

    @Test
    void afterwardsBothGoTheirOwnWay() {
        mirror.close();
        original.set("");
        assertEquals("قال لافروف\nوأضاف\n\nانتهى", mirror.document().get());
    }

    @Test
    void bothSayTheSameWhereverIsWritten() throws BadLocationException {
        Random random = new Random(7);
        for (int edit = 0; edit < 2000; edit++) {
            boolean inMirror = random.nextBoolean();
            IDocument written = inMirror ? mirror.document() : original;
            int start = betweenCharacters(written, random.nextInt(written.getLength() + 1));
            int end = betweenCharacters(written, start + random.nextInt(Math.min(4, written.getLength() - start) + 1));
            String words = WORDS[random.nextInt(WORDS.length)];
            written.replace(start, end - start, inMirror ? words : words.replace("\n", "\r\n"));
            assertEquals(LineFeedMirror.plain(original.get()), mirror.document().get(), "edit " + edit);
        }
    }

    /** No editor writes between a CR and its LF. */
    private static int betweenCharacters(IDocument document, int place) {
        return document.get().startsWith("\r\n", place - 1) ? place - 1 : place;
    }
}
