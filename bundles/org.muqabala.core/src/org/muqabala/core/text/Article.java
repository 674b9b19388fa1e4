package org.muqabala.core.text;

import java.util.List;
import java.util.Objects;

/**
 * One version of a story as the program reads it.
 *
 * @param name what a user calls it, mostly the file's name; never blank
 * @param text the canonical text; line ends are LF, nothing else is changed for plain-text files; NFC, a passage a line for any other
 * @param blocks in reading order, never overlapping; between them stand only white space and line breaks
 * @param reading how it was read
 * @param source what its file holds besides the text
 */
public record Article(String name, String text, List<Block> blocks, Reading reading, Source source) {

    public Article {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an article needs a name");
        }
        Objects.requireNonNull(text);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(reading);
        Objects.requireNonNull(source);
    }

    /** An article of a file that holds its text and nothing else. */
    public Article(String name, String text, List<Block> blocks, Reading reading) {
        this(name, text, blocks, reading, Source.PLAIN);
    }

    /** An article of plain text, its blocks found by {@link BlockStructure}. */
    public static Article ofPlainText(String name, String text, Reading reading) {
        return new Article(name, text, BlockStructure.of(text), reading);
    }

    /** An article of text that was typed or pasted. */
    public static Article typed(String name, String text) {
        return ofPlainText(name, text, Reading.TYPED);
    }
}
