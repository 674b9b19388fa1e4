package org.muqabala.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainFileNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "story: original ↔ final, story – original – final",
            "a ↔ b, a – b",
            "خبر: الأصل ↔ النهائي, خبر – الأصل – النهائي",
            "a/b\\\\c*?\"<>|\u2068d\u2069, abcd"})
    void holdsNothingThatAFileSystemTakesForSomethingElse(String name, String expected) {
        assertEquals(expected, PlainFileName.of(name));
    }
}
