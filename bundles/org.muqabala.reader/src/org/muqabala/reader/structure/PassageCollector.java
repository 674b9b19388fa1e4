package org.muqabala.reader.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Characters;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * Collects passages from elements and text in the order in which a document holds them. Names of elements are HTML's; unknown ones
 * pass through as if they were not there.
 */
public final class PassageCollector {

    /** Elements inside elements that no writer makes and no reader follows. */
    private static final int DEEPEST = 2_000;

    private static final Map<String, Kind> KINDS = Map.ofEntries(Map.entry("p", Kind.PARAGRAPH), Map.entry("div", Kind.PARAGRAPH),
            Map.entry("blockquote", Kind.PARAGRAPH), Map.entry("section", Kind.PARAGRAPH), Map.entry("article", Kind.PARAGRAPH),
            Map.entry("body", Kind.PARAGRAPH), Map.entry("pre", Kind.PARAGRAPH), Map.entry("dt", Kind.LIST_ITEM), Map.entry("dd", Kind.LIST_ITEM),
            Map.entry("h1", Kind.HEADING), Map.entry("h2", Kind.HEADING), Map.entry("h3", Kind.HEADING), Map.entry("h4", Kind.HEADING),
            Map.entry("h5", Kind.HEADING), Map.entry("h6", Kind.HEADING), Map.entry("li", Kind.LIST_ITEM), Map.entry("tr", Kind.TABLE_ROW),
            Map.entry("caption", Kind.CAPTION), Map.entry("figcaption", Kind.CAPTION), Map.entry("aside", Kind.NOTE));
    /** Passages that hold passages: a paragraph in a list item is the list item. */
    private static final Set<Kind> OUTRANKING = Set.of(Kind.LIST_ITEM, Kind.TABLE_ROW, Kind.CAPTION, Kind.NOTE, Kind.FURNITURE);
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> UNREAD = Set.of("script", "style", "head", "title", "template", "noscript", "svg", "math", "object", "rt", "rp");

    private final List<FoundPassage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Kind> kinds = new ArrayDeque<>();
    private int unread;
    private int page;

    public PassageCollector() {
        kinds.push(Kind.PARAGRAPH);
    }

    /** @throws UnreadableArticleException if elements are nested as no writer nests them */
    public void start(String element) throws UnreadableArticleException {
        String name = element.toLowerCase(Locale.ROOT);
        if (open.size() >= DEEPEST) {
            throw new UnreadableArticleException(Problem.TOO_DEEP, "");
        }
        open.push(name);
        if (UNREAD.contains(name)) {
            unread++;
        } else if (name.equals("br")) {
            text.append('\n');
        } else if (CELLS.contains(name)) {
            // a table in a table cell is told in the outer row
            text.append(text.isEmpty() ? "" : "\t");
        } else if (KINDS.containsKey(name)) {
            startPassage(KINDS.get(name));
        }
    }

    /** Ends the innermost open element. */
    public void end() {
        String name = open.pop();
        if (UNREAD.contains(name)) {
            unread--;
        } else if (KINDS.containsKey(name)) {
            endPassage();
        }
    }

    public void text(CharSequence characters) {
        if (unread == 0 && !isBetweenCells(characters)) {
            text.append(characters);
        }
    }

    /** Blanks between the cells of a row are the parser's own make-up. */
    private boolean isBetweenCells(CharSequence characters) {
        return "tr".equals(open.peek()) && characters.codePoints().allMatch(Characters::isSpace);
    }

    /** The following passages stand on this page, from 1. */
    public void page(int number) {
        flush();
        page = number;
    }

    /** All passages, in reading order. */
    public List<FoundPassage> passages() {
        flush();
        return List.copyOf(passages);
    }

    private void startPassage(Kind kind) {
        Kind outer = kinds.peek();
        boolean inRow = outer == Kind.TABLE_ROW;
        if (inRow) {
            text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\t' ? "" : " ");
        } else {
            flush();
        }
        boolean outranked = inRow || OUTRANKING.contains(outer) && kind == Kind.PARAGRAPH;
        kinds.push(outranked ? outer : kind);
    }

    private void endPassage() {
        Kind kind = kinds.pop();
        boolean inRow = kind == Kind.TABLE_ROW && kinds.peek() == Kind.TABLE_ROW;
        if (inRow) {
            text.append(' ');
        } else {
            flush(kind);
        }
    }

    private void flush() {
        flush(kinds.peek());
    }

    private void flush(Kind kind) {
        if (!text.codePoints().allMatch(Characters::isSpace)) {
            passages.add(new FoundPassage(kind, text.toString(), page));
        }
        text.setLength(0);
    }
}
