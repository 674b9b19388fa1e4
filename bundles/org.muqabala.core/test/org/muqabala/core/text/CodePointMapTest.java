package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** From UTF-16 to code points and back. */
class CodePointMapTest {

    @Test
    void anEmojiCountsOnce() {
        CodePointMap map = new CodePointMap("أ😀ب");
        assertEquals(3, map.length());
        assertEquals(2, map.toCodePoint(3));
        assertEquals(3, map.toUtf16(2));
        assertThrows(IndexOutOfBoundsException.class, () -> map.toUtf16(4));
    }

    @Property(tries = 300, seed = "2")
    void thereAndBack(@ForAll String text) {
        CodePointMap map = new CodePointMap(text);
        assertEquals(text.codePointCount(0, text.length()), map.length());
        for (int i = 0; i <= map.length(); i++) {
            assertEquals(text.offsetByCodePoints(0, i), map.toUtf16(i));
            assertEquals(i, map.toCodePoint(map.toUtf16(i)));
        }
    }
}
