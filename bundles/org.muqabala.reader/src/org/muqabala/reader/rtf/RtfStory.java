package org.muqabala.reader.rtf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.muqabala.core.text.View;
import org.muqabala.reader.flow.Comment;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.flow.TableRows;

/**
 * Tells the flow what the text of a file holds: words that are there in the version that is read, paragraphs, cells, what stands aside,
 * comments. What holds for words and paragraphs is asked of the {@link RtfGroup} that they stand in.
 */
final class RtfStory {

    /** Tables inside tables that no writer makes. */
    private static final int MOST_TABLES = 50;

    private final Flow flow = new Flow();
    private final View view;
    private final RtfStyles styles;
    private final Deque<TableRows> tables = new ArrayDeque<>();
    /** Hidden words of the paragraph that is read. */
    private final StringBuilder hiddenWords = new StringBuilder();
    private boolean changes;
    private int placed;

    /** Of the comment to come. */
    private String range = "";
    private String author = "";
    private String date = "";

    RtfStory(View view, RtfStyles styles) {
        this.view = view;
        this.styles = styles;
        tables.push(new TableRows(flow));
    }

    /** Everything told, but for the paragraph that no mark ends. */
    Flow flow(RtfGroup last) {
        endParagraph(last, true);
        tables.peek().enter(0);
        return flow;
    }

    /** Whether a tracked change was met. */
    boolean changes() {
        return changes;
    }

    void markChange() {
        changes = true;
    }

    void show(String words, RtfGroup group) {
        if (words.isEmpty() || isAbsent(group)) {
            return;
        }
        enter(group);
        if (group.hidden) {
            hiddenWords.append(words);
        } else {
            flow.text(words);
        }
    }

    void endParagraph(RtfGroup group) {
        enter(group);
        endParagraph(group, !isAbsent(group));
    }

    private void endParagraph(RtfGroup group, boolean markStays) {
        flow.openParagraph(styles.kind(group));
        flow.closeParagraph(markStays);
        if (!hiddenWords.toString().isBlank()) {
            flow.hidden(hiddenWords.toString());
        }
        hiddenWords.setLength(0);
    }

    /** @param depth in how many tables the cell is; a mark of a cell outside of tables is one of a paragraph */
    void endCell(RtfGroup group, int depth) {
        if (depth == 0) {
            endParagraph(group);
            return;
        }
        tables.peek().enter(depth(depth));
        endParagraph(group, true);
        tables.peek().endCell(depth(depth));
    }

    void endRow(int depth) {
        tables.peek().endRow(depth(depth));
    }

    void openAside(Aside aside, RtfGroup group) {
        if (aside == Aside.NOTE || aside == Aside.BOX) {
            enter(group);
            flow.openParagraph(styles.kind(group));
        }
        group.gone |= isAbsent(group);
        group.resetParagraph();
        flow.openAside(aside);
        tables.push(new TableRows(flow));
        group.atEnd = () -> closeAside(group);
    }

    private void closeAside(RtfGroup group) {
        endParagraph(group, true);
        tables.pop().enter(0);
        flow.closeAside();
    }

    void beginRange(String name, RtfGroup group) {
        enter(group);
        flow.beginComment(name.strip());
    }

    void endRange(String name, RtfGroup group) {
        enter(group);
        flow.endComment(name.strip());
    }

    /** The comment to come is on the words of that name. */
    void range(String name) {
        range = name.strip();
    }

    /** Letters that a program could not write are no name. */
    void author(String name) {
        author = name.replaceAll("^[?\\s]*$", "").strip();
    }

    /** @param packed as Word packs it */
    void date(String packed) {
        date = RtfFacts.unpacked(packed.strip());
    }

    /** With the words that hold it a comment leaves the version. */
    void comment(String said, RtfGroup group) {
        String text = said.strip().replaceAll("(?<![ \\t])[ \\t]*+\n\\s*+", "\n");
        if (!isAbsent(group) && !text.isEmpty()) {
            enter(group);
            String name = range.isEmpty() ? "at place " + placed++ : range;
            flow.comment(new Comment(name, author, date, text, "", false));
        }
        range = "";
        author = "";
        date = "";
    }

    boolean isAbsent(RtfGroup group) {
        return group.gone || (view == View.ORIGINAL ? group.inserted : group.deleted);
    }

    private void enter(RtfGroup group) {
        tables.peek().enter(depth(group.tables()));
    }

    private static int depth(int tables) {
        return Math.min(tables, MOST_TABLES);
    }
}
