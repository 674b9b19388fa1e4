package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the blocks of plain text: each line that is not blank is one. */
public final class BlockStructure {

    private BlockStructure() {
    }

    /** The blocks in reading order; together they hold every character that is not white space. */
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = strip(text, start, end);
            if (!line.isEmpty()) {
                blocks.add(new Block(line, BlockKind.BODY));
            }
            start = end + 1;
        }
        return blocks;
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
