package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class DivergenceTipTest {

    private static final Rectangle SCREEN = new Rectangle(0, 0, 1280, 800);
    private static final Point SIZE = new Point(300, 50);

    @Test
    void standsUnderTheWord() {
        assertEquals(new Point(400, 144), DivergenceTip.beside(new Rectangle(400, 100, 60, 40), SIZE, SCREEN));
    }

    @Test
    void standsOverAWordAtTheFootOfTheScreen() {
        assertEquals(new Point(400, 696), DivergenceTip.beside(new Rectangle(400, 750, 60, 40), SIZE, SCREEN));
    }

    @Test
    void staysOnTheScreen() {
        assertEquals(new Point(980, 144), DivergenceTip.beside(new Rectangle(1200, 100, 60, 40), SIZE, SCREEN));
    }

    @Test
    void wordsOfAnArticleAreNotTakenForMarkup() {
        assertEquals("▲ Number<br>“&lt;b&gt;12&amp;lt;&lt;/b&gt;”", DivergenceTip.asMarkup("▲ Number\n“<b>12&lt;</b>”"));
    }
}
