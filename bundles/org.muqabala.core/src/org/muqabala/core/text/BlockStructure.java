package org.muqabala.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the blocks of a text: each line that is not blank is one; a dateline before running text is one of its own, and so is a
 * kicker that stands glued to its paragraph. What a file says of a line goes before what the line looks like.
 */
public final class BlockStructure {

    /** Most words that a headline or kicker has. */
    private static final int LONGEST_HEADING = 25;

    /** Characters in which a dateline is looked for. */
    private static final int LONGEST_DATELINE = 100;

    /** A place, perhaps an agency in brackets, and a dash; perhaps the reporter's name or an agency behind it. */
    private static final Pattern DATELINE = Pattern.compile("^(?:[\\p{L}\\p{M}]+[ /،,]*){1,4}(?:\\([^()\n]{1,40}\\)|[«\"“][^»\"”\n]{1,30}[»\"”])?\\s*[-–—](?=\\s)"
            + "(?:\\s+[\\p{L}\\p{M}]+(?:\\s+[\\p{L}\\p{M}]+){1,2}\\s+[-–—](?=\\s)|\\s+(?!و)[\\p{L}\\p{M}]+(?:\\s+[\\p{L}\\p{M}]+)?:(?=\\s)"
            + "|\\s+\\([^()\n]{1,40}\\)\\s*[-–—:](?=\\s))?");

    private static final GluedKicker GLUED_KICKER = new GluedKicker();

    private BlockStructure() {
    }

    /** The blocks of plain text in reading order; together they hold every character that is not white space. */
    public static List<Block> of(String text) {
        List<Span> lines = lines(text);
        return of(text, lines, Collections.nCopies(lines.size(), Optional.empty()));
    }

    /**
     * The blocks of a text of whose lines a file says what they are.
     *
     * @param lines the lines that are not blank, in reading order, without surrounding space
     * @param marked what the file says of each line; empty where it says no more than that it is a paragraph
     */
    public static List<Block> of(String text, List<Span> lines, List<Optional<BlockKind>> marked) {
        FurnitureRules furniture = new FurnitureRules(text, lines);
        List<Block> blocks = new ArrayList<>();
        boolean body = false;
        boolean headline = false;
        for (int i = 0; i < lines.size(); i++) {
            Span line = lines.get(i);
            if (marked.get(i).isPresent()) {
                BlockKind kind = marked.get(i).get();
                blocks.add(new Block(line, kind));
                headline |= kind == BlockKind.HEADLINE;
            } else if (furniture.matches(line)) {
                blocks.add(new Block(line, BlockKind.FURNITURE));
            } else if (isHeading(text, line) && i + 1 < lines.size()) {
                blocks.add(new Block(line, body || headline ? BlockKind.KICKER : BlockKind.HEADLINE));
                headline = true;
            } else {
                boolean opensReport = !body || blocks.get(blocks.size() - 1).kind() == BlockKind.KICKER;
                addRunningText(text, line, body, opensReport, blocks);
                body = true;
            }
        }
        return blocks;
    }

    /** @param opensReport whether a dateline may stand before the paragraph: it is the first of all, or the first under its heading */
    private static void addRunningText(String text, Span line, boolean afterLead, boolean opensReport, List<Block> blocks) {
        Span rest = line;
        int dateline = opensReport ? datelineEnd(text, line) : line.start();
        if (dateline > line.start()) {
            blocks.add(new Block(new Span(line.start(), dateline), BlockKind.DATELINE));
            rest = strip(text, dateline, line.end());
        }
        if (afterLead && !rest.isEmpty()) {
            addParagraph(text, rest, blocks);
        } else if (!rest.isEmpty()) {
            blocks.add(new Block(rest, BlockKind.LEAD));
        }
    }

    /** The index after the dateline at the head of the line; its start if there is none. */
    private static int datelineEnd(String text, Span line) {
        Matcher dateline = DATELINE.matcher(text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_DATELINE)));
        return dateline.find() ? line.start() + dateline.end() : line.start();
    }

    private static void addParagraph(String text, Span line, List<Block> blocks) {
        int kickerEnd = GLUED_KICKER.end(text, line);
        if (kickerEnd > line.start()) {
            blocks.add(new Block(new Span(line.start(), kickerEnd), BlockKind.KICKER));
        }
        blocks.add(new Block(strip(text, kickerEnd, line.end()), BlockKind.BODY));
    }

    /** A short line that does not end as a sentence does. */
    private static boolean isHeading(String text, Span line) {
        char last = text.charAt(line.end() - 1);
        boolean ended = Characters.isTerminator(last) && last != '؟' && last != '?' && last != '!' || ",،؛;".indexOf(last) >= 0
                || line.length() > 1 && Characters.isQuote(last) && Characters.isTerminator(text.charAt(line.end() - 2));
        return !ended && !WordCount.exceeds(LONGEST_HEADING, text, line);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Span line = strip(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
