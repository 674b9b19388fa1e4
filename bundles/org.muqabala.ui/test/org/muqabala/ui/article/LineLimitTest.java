package org.muqabala.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

class LineLimitTest {

    private static final String LONGEST = "ق".repeat(LineLimit.LONGEST);

    @Test
    void linesUpToTheLimitAreShown() {
        assertEquals(OptionalInt.empty(), LineLimit.firstBeyond(""));
        assertEquals(OptionalInt.empty(), LineLimit.firstBeyond(LONGEST + "\n" + LONGEST + "\n"));
    }

    @Test
    void aLongerOneIsFoundWhereverItStands() {
        OptionalInt oneMore = OptionalInt.of(LineLimit.LONGEST + 1);
        assertEquals(oneMore, LineLimit.firstBeyond(LONGEST + "ل"));
        assertEquals(oneMore, LineLimit.firstBeyond("قال\n\n" + LONGEST + "ل\nقال"));
    }
}
