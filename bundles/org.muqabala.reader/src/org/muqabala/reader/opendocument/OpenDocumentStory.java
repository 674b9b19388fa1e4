package org.muqabala.reader.opendocument;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.flow.Comment;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.parts.XmlElement;

/** Reads the blocks of a story (the body, a running head) into the flow, in the version that its tracked changes are read in. */
final class OpenDocumentStory {

    private static final int MOST_SPACES = 1000;

    private final Flow flow;
    private final Styles styles;
    private final TrackedChanges changes;
    private Kind usual = Kind.PARAGRAPH;
    private boolean afterSpace;
    private int unnamed;
    /** Hidden words of the paragraph that is read. */
    private final StringBuilder hiddenWords = new StringBuilder();
    private int hidden;

    OpenDocumentStory(Flow flow, Styles styles, TrackedChanges changes) {
        this.flow = flow;
        this.styles = styles;
        this.changes = changes;
    }

    private void readBlocks(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            readBlock(child);
        }
    }

    void readBlock(XmlElement block) throws IOException {
        switch (block.name()) {
            case "text:p", "text:h" -> readParagraph(block);
            case "text:list" -> readList(block);
            case "text:list-item", "text:list-header", "text:section", "text:numbered-paragraph", "text:index-body", "text:index-title" ->
                readBlocks(block);
            case "table:table" -> readTable(block);
            case "text:change-start" -> changes.begin(block);
            case "text:change-end" -> changes.end(block);
            case "text:change" -> putBack(block);
            default -> {
                if (block.name().startsWith("draw:")) {
                    readDrawing(block);
                } else if (block.has("text:index-body")) {
                    readBlocks(block);
                }
            }
        }
    }

    private void readParagraph(XmlElement paragraph) throws IOException {
        flow.openParagraph(styles.kind(paragraph, usual));
        afterSpace = true;
        readInline(paragraph);
        flow.closeParagraph(!changes.absentHere());
        if (!hiddenWords.toString().isBlank()) {
            flow.hidden(hiddenWords.toString());
        }
        hiddenWords.setLength(0);
    }

    private void readList(XmlElement list) throws IOException {
        Kind around = usual;
        usual = Kind.LIST_ITEM;
        readBlocks(list);
        usual = around;
    }

    private void readInline(XmlElement parent) throws IOException {
        for (Object node : parent.nodes()) {
            if (node instanceof XmlElement element) {
                readInlineElement(element);
            } else {
                showCollapsed((String) node);
            }
        }
    }

    private void readInlineElement(XmlElement element) throws IOException {
        switch (element.name()) {
            case "text:span" -> readSpan(element);
            case "text:s" -> show(" ".repeat(count(element)));
            case "text:tab" -> show("\t");
            case "text:line-break" -> show("\n");
            case "text:change-start" -> changes.begin(element);
            case "text:change-end" -> changes.end(element);
            case "text:change" -> putBack(element);
            case "text:note" -> readNote(element);
            case "office:annotation" -> readAnnotation(element);
            case "office:annotation-end" -> flow.endComment(element.attribute("office:name"));
            case "text:ruby-text", "text:script", "text:tracked-changes" -> {
            }
            default -> {
                if (element.name().startsWith("text:") || element.name().startsWith("loext:")) {
                    readInline(element);
                } else if (element.name().startsWith("draw:")) {
                    readDrawing(element);
                }
            }
        }
    }

    private void readSpan(XmlElement span) throws IOException {
        boolean hides = styles.hides(span);
        hidden += hides ? 1 : 0;
        readInline(span);
        hidden -= hides ? 1 : 0;
    }

    private static int count(XmlElement spaces) {
        String count = spaces.attribute("text:c");
        return count.matches("\\d{1,6}") ? Math.min(Integer.parseInt(count), MOST_SPACES) : 1;
    }

    private void show(String words) {
        afterSpace = false;
        put(words);
    }

    private void put(CharSequence words) {
        if (changes.absentHere()) {
            return;
        }
        if (hidden > 0) {
            hiddenWords.append(words);
        } else {
            flow.text(words);
        }
    }

    /** White space of the file's own layout counts as one space between words and as nothing at the beginning of a paragraph. */
    private void showCollapsed(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!space) {
                collapsed.append(c);
            } else if (!afterSpace) {
                collapsed.append(' ');
            }
            afterSpace = space;
        }
        put(collapsed);
    }

    /**
     * Puts deleted blocks back in the middle of a paragraph: the words of the first belong to the paragraph before the mark, those of
     * the last to the paragraph after it.
     */
    private void putBack(XmlElement mark) throws IOException {
        List<XmlElement> blocks = changes.putBack(mark).stream().flatMap(OpenDocumentStory::paragraphsAndTables).toList();
        boolean spaceBefore = afterSpace;
        for (int i = 0; i < blocks.size(); i++) {
            XmlElement block = blocks.get(i);
            if (block.name().equals("table:table")) {
                readTable(block);
                continue;
            }
            if (i > 0) {
                flow.openParagraph(styles.kind(block, usual));
            }
            afterSpace = true;
            readInline(block);
            if (i < blocks.size() - 1) {
                flow.closeParagraph(true);
            }
        }
        afterSpace = spaceBefore;
    }

    private static Stream<XmlElement> paragraphsAndTables(XmlElement block) {
        return switch (block.name()) {
            case "text:p", "text:h", "table:table" -> Stream.of(block);
            default -> block.children().stream().flatMap(OpenDocumentStory::paragraphsAndTables);
        };
    }

    private void readNote(XmlElement note) throws IOException {
        if (changes.absentHere() || !note.has("text:note-body")) {
            return;
        }
        readAside(Aside.NOTE, note.child("text:note-body").get());
    }

    private void readAside(Aside aside, XmlElement contents) throws IOException {
        boolean spaceBefore = afterSpace;
        Kind around = usual;
        usual = Kind.PARAGRAPH;
        flow.openAside(aside);
        readBlocks(contents);
        flow.closeAside();
        usual = around;
        afterSpace = spaceBefore;
    }

    /** A frame or a shape: its paragraphs stand apart; what it only groups is looked into. */
    private void readDrawing(XmlElement drawing) throws IOException {
        if (changes.absentHere()) {
            return;
        }
        boolean holdsText = drawing.children().stream().anyMatch(child -> child.name().matches("text:(p|h|list|section)|table:table"));
        if (holdsText) {
            readAside(Aside.BOX, drawing);
            return;
        }
        for (XmlElement child : drawing.children()) {
            if (child.name().startsWith("draw:")) {
                readDrawing(child);
            }
        }
    }

    private void readAnnotation(XmlElement annotation) {
        if (changes.absentHere()) {
            return;
        }
        String named = annotation.attribute("office:name");
        String name = named.isEmpty() ? "unnamed " + ++unnamed : named;
        flow.beginComment(name);
        flow.comment(new Comment(name, text(annotation, "dc:creator"), text(annotation, "dc:date"), words(annotation),
                annotation.attribute("loext:parent-name"), annotation.attribute("loext:resolved").equals("true")));
    }

    private static String text(XmlElement annotation, String name) {
        return annotation.child(name).map(XmlElement::text).map(String::strip).orElse("");
    }

    private static String words(XmlElement annotation) {
        return annotation.descendants().filter(element -> element.name().equals("text:p")).map(XmlElement::text)
                .filter(words -> !words.isBlank()).collect(Collectors.joining("\n"));
    }

    private void readTable(XmlElement table) throws IOException {
        Kind around = usual;
        usual = Kind.PARAGRAPH;
        flow.border();
        readRows(table);
        flow.border();
        usual = around;
    }

    private void readRows(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "table:table-row" -> readRow(child);
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> readRows(child);
                default -> {
                }
            }
        }
    }

    private void readRow(XmlElement row) throws IOException {
        flow.openRow();
        for (XmlElement cell : row.children()) {
            if (cell.name().equals("table:table-cell")) {
                flow.openCell();
                readBlocks(cell);
                flow.closeCell();
            }
        }
        flow.closeRow();
    }
}
