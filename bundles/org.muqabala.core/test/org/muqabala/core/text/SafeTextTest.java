package org.muqabala.core.text;

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
    void aPlainLineHoldsNothingThatSteers() {
        assertEquals("a b c d e", SafeText.plainLine("a\u001B\u0007b\u009Bc\u0085\u2028d\u202E\u2067e"));
        assertEquals("\u2068قال نعم\u2069", SafeText.isolatedLine("قال\r\nنعم"));
    }

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
    void balancingIsWhatTheStandardSaysOfPairs(@ForAll("texts") String text) {
        assertEquals(paired(text), SafeText.balanced(text));
    }

    /** Work that grows with the square of the text would take minutes here. */
    @Example
    void hundredsOfThousandsOfControlsAreBalanced() {
        int many = 200_000;
        String closed = "\u202B".repeat(many) + "\u202C".repeat(many);
        assertEquals("\u2067".repeat(many) + closed + "\u2069".repeat(many), SafeText.balanced("\u2067".repeat(many) + closed));
        assertEquals("\u202B".repeat(many) + "\u202C".repeat(many), SafeText.balanced("\u202B".repeat(many) + "\u2069".repeat(many)));
        assertEquals("\u2067".repeat(many) + "\u2069".repeat(many), SafeText.balanced("\u2067".repeat(many) + "\u202C".repeat(many)));
        String nested = "\u2067\u202B".repeat(many);
        assertEquals(nested + "\u2069".repeat(many), SafeText.balanced(nested + "\u2069".repeat(many)));
    }

    /** As the bidirectional algorithm looks for pairs: an end closes the last open beginning of its kind, an embedding's none outside of its isolate. */
    private static String paired(String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder open = new StringBuilder();
        for (char c : text.toCharArray()) {
            if ("\u202A\u202B\u202D\u202E".indexOf(c) >= 0) {
                open.append('\u202C');
            } else if ("\u2066\u2067\u2068".indexOf(c) >= 0) {
                open.append('\u2069');
            } else if (c == '\u2069' || c == '\u202C') {
                int opened = open.lastIndexOf(String.valueOf(c));
                if (opened < 0 || c == '\u202C' && open.indexOf("\u2069", opened + 1) >= 0) {
                    continue;
                }
                open.setLength(opened);
            }
            out.append(c);
        }
        return out.append(open.reverse()).toString();
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
