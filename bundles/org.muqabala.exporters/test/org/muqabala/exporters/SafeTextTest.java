package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SafeTextTest {

    private static final String CONTROLS = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    @Example
    void showsControlCharactersAsPictures() {
        assertEquals("␀␛\n\tا␡\uFFFD\uFFFD😀", SafeText.visible("\u0000\u001B\n\tا\u007F\u0085\uD83D😀"));
    }

    @Example
    void closesWhatIsOpenAndDropsWhatClosesNothing() {
        assertEquals("a\u202Eb\u202C", SafeText.balanced("a\u202Eb"));
        assertEquals("ab", SafeText.balanced("a\u2069b\u202C"));
        assertEquals("\u2067a\u202Eb\u202C\u2069", SafeText.balanced("\u2067a\u202Eb"));
        assertEquals("\u202Ea\u202C", SafeText.balanced("\u202Ea\u202C"));
    }

    @Property
    void balancedTextIsBalancedAndKeepsItsLetters(@ForAll("texts") String text) {
        String balanced = SafeText.balanced(text);
        assertEquals(balanced, SafeText.balanced(balanced));
        assertEquals(letters(text), letters(balanced));
        assertEquals(count(balanced, "\u2066\u2067\u2068"), count(balanced, "\u2069"));
    }

    @Property
    void visibleTextKeepsItsLength(@ForAll String text) {
        assertEquals(text.length(), SafeText.visible(text).length());
        assertEquals(SafeText.visible(text), SafeText.visible(SafeText.visible(text)));
    }

    @Example
    void runsFromRightToLeftUnlessMostLettersRunTheOtherWay() {
        assertTrue(SafeText.isRightToLeft("CNN: قال لافروف"));
        assertTrue(SafeText.isRightToLeft("123"));
        assertTrue(!SafeText.isRightToLeft("Exit mobile version"));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(CONTROLS + "aب").ofMaxLength(20);
    }

    private static String letters(String text) {
        return text.replaceAll("[" + CONTROLS + "]", "");
    }

    private static long count(String text, String of) {
        return text.chars().filter(c -> of.indexOf(c) >= 0).count();
    }
}
