package org.muqabala.reader.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundCharset;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/**
 * Takes the parts of a word processor's document in the order in which the file gives them and lays them out in reading order: what
 * runs at the head of the pages, the body with each text box after the paragraph that it hangs on, the notes, what runs at the foot.
 */
public final class Flow {

    /** What stands apart from the paragraph in which the file mentions it. */
    public enum Aside {
        /** A text box: read after the paragraph that it hangs on. */
        BOX,
        /** A foot- or endnote: read at the end. */
        NOTE,
        RUNNING_HEAD,
        RUNNING_FOOT
    }

    private record OpenAside(Aside aside, Story story) {
    }

    private record Row(List<Story> cells) {
    }

    private final List<Paragraph> heads = new ArrayList<>();
    private final List<Paragraph> notes = new ArrayList<>();
    private final List<Paragraph> hidden = new ArrayList<>();
    private final List<Paragraph> feet = new ArrayList<>();
    private final Deque<Story> stories = new ArrayDeque<>();
    private final Deque<OpenAside> asides = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Comments comments = new Comments();

    public Flow() {
        stories.push(new Story());
    }

    /** Opens a paragraph, or goes on with the one whose mark is gone. */
    public void openParagraph(Kind kind) {
        stories.peek().open(asides.isEmpty() ? kind : switch (asides.peek().aside()) {
            case BOX -> kind;
            case NOTE -> Kind.NOTE;
            case RUNNING_HEAD, RUNNING_FOOT -> Kind.FURNITURE;
        });
    }

    public void text(CharSequence words) {
        if (!words.isEmpty()) {
            stories.peek().current().append(words);
        }
    }

    /** Whether the open paragraph has no words yet, or none is open. */
    public boolean atParagraphStart() {
        return stories.peek().current().length() == 0;
    }

    /** @param markStays whether the paragraph's mark is there in the version that is read; without it the next one goes on with it */
    public void closeParagraph(boolean markStays) {
        if (markStays) {
            stories.peek().close();
        }
    }

    /** A table begins or ends: no paragraph goes on across its border. */
    public void border() {
        stories.peek().close();
    }

    public void openRow() {
        rows.push(new Row(new ArrayList<>()));
    }

    public void openCell() {
        Story cell = new Story();
        rows.peek().cells().add(cell);
        stories.push(cell);
    }

    public void closeCell() {
        stories.pop().close();
    }

    /** Makes the cells one passage; a row of one cell is there for the layout alone and its paragraphs stay what they are. */
    public void closeRow() {
        List<Story> cells = rows.pop().cells();
        Story around = stories.peek();
        around.close();
        if (cells.size() == 1) {
            around.addAfterCurrent(cells.get(0).paragraphs());
            return;
        }
        openParagraph(Kind.TABLE_ROW);
        Paragraph row = around.current();
        for (int i = 0; i < cells.size(); i++) {
            row.append(i == 0 ? "" : "\t");
            boolean first = true;
            for (Paragraph paragraph : cells.get(i).paragraphs()) {
                if (!paragraph.isBlank()) {
                    row.append(first ? "" : "\n");
                    first = false;
                }
                row.takeIn(paragraph);
            }
        }
        around.close();
    }

    public void openAside(Aside aside) {
        Story story = new Story();
        asides.push(new OpenAside(aside, story));
        stories.push(story);
    }

    public void closeAside() {
        OpenAside open = asides.pop();
        stories.pop();
        List<Paragraph> paragraphs = open.story().paragraphs();
        switch (open.aside()) {
            case BOX -> stories.peek().addAfterCurrent(paragraphs);
            case NOTE -> notes.addAll(paragraphs);
            case RUNNING_HEAD -> addNew(heads, paragraphs);
            case RUNNING_FOOT -> addNew(feet, paragraphs);
        }
    }

    /** The same running head may be there for first, left and right pages. */
    private static void addNew(List<Paragraph> list, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            if (list.stream().noneMatch(known -> known.text().equals(paragraph.text()))) {
                list.add(paragraph);
            }
        }
    }

    /** Words that stand in the file and are not shown: furniture, behind everything else that is read. */
    public void hidden(String words) {
        Paragraph paragraph = new Paragraph(Kind.FURNITURE);
        paragraph.append(words);
        hidden.add(paragraph);
    }

    /** The words that follow are what the comment of that name is on. */
    public void beginComment(String name) {
        comments.begin(name, here());
    }

    public void endComment(String name) {
        comments.end(name, here());
    }

    /** Adds a comment on the words between its begin and its end; on this place, if they were not told. */
    public void comment(Comment comment) {
        comments.add(comment, here());
    }

    private Paragraph.Place here() {
        Paragraph paragraph = stories.peek().current();
        return new Paragraph.Place(paragraph, paragraph.length());
    }

    /**
     * The article, everything told.
     *
     * @throws UnreadableArticleException if there are no words in it
     */
    public FoundArticle finish(Facts facts, boolean trackedChanges) throws UnreadableArticleException {
        List<Paragraph> all = Stream.of(heads, stories.peek().paragraphs(), notes, feet).flatMap(List::stream).toList();
        if (all.stream().allMatch(Paragraph::isBlank)) {
            throw new UnreadableArticleException(Problem.EMPTY, "");
        }
        List<FoundPassage> passages = Stream.concat(all.stream(), hidden.stream()).filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> new FoundPassage(paragraph.kind(), paragraph.text(), 0)).toList();
        return new FoundArticle(passages, facts, comments.on(all), FoundCharset.FIXED, trackedChanges);
    }
}
