package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void anExtensionIsWhatFollowsTheLastDot() {
        assertEquals("docx", named("خبر.v2.DOCX").extension());
        assertEquals("", named("خبر").extension());
        assertEquals("", named("").extension());
    }

    private static SourceFile named(String name) {
        return new SourceFile(name, new byte[0], "application/octet-stream");
    }
}
