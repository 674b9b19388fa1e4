package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalLineTest {

    @Test
    void aNameKeepsTheIsolatesThatAMessagePutAroundIt() {
        assertEquals("the font \u2068خط\u2069 was not found", TerminalLine.of("the font \u2068خط\u2069 was not found"));
    }

    @Test
    void whatANameWouldCloseItselfIsSpeltOut() {
        assertEquals("\u2068a\u2069b<U+2069> was not found", TerminalLine.of("\u2068a\u2069b\u2069 was not found"));
    }

    @Test
    void anIsolateThatNothingClosesIsSpeltOut() {
        assertEquals("note<U+2068>gpj.bin", TerminalLine.of("note\u2068gpj.bin"));
    }

    @Test
    void whatTurnsALineRoundIsSpeltOut() {
        assertEquals("note<U+202E>gpj.bin <U+2067>x<U+2069>", TerminalLine.of("note\u202Egpj.bin \u2067x\u2069"));
    }

    @Test
    void nothingSteersTheTerminal() {
        assertEquals("a\uFFFD[2Jb\uFFFDc\uFFFD", TerminalLine.of("a\u001B[2Jb\u009Bc\n"));
    }
}
