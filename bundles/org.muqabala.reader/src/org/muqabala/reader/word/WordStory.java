package org.muqabala.reader.word;

import java.io.IOException;
import java.util.Optional;

import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.flow.Comment;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.Flow.Aside;
import org.muqabala.reader.parts.XmlElement;

/**
 * Reads the blocks of one story (the body, a note, a running head) into the flow. Words in tracked changes that are not there in the
 * version that is read are passed over, and so is the code of fields; hidden text is set apart.
 */
final class WordStory {

    private final WordDocument document;
    private final Flow flow;
    private final Presence presence;
    private final WordStyles styles;
    private final WordComments comments;
    private final WordFields fields = new WordFields();
    /** Hidden words of the paragraph that is read. */
    private final StringBuilder hiddenWords = new StringBuilder();
    private int absent;
    private int hidden;

    WordStory(WordDocument document, Flow flow, Presence presence, WordStyles styles, WordComments comments) {
        this.document = document;
        this.flow = flow;
        this.presence = presence;
        this.styles = styles;
        this.comments = comments;
    }

    void readBlocks(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            readBlock(child);
        }
    }

    void readBlock(XmlElement block) throws IOException {
        boolean out = presence.takesOut(block);
        absent += out ? 1 : 0;
        switch (block.name()) {
            case "w:p" -> readParagraph(block);
            case "w:tbl" -> readTable(block);
            case "w:sectPr" -> document.readRunning(block);
            case "mc:AlternateContent" -> readBlocks(chosen(block));
            case "w:commentRangeStart" -> flow.beginComment(block.attribute("w:id"));
            case "w:commentRangeEnd" -> flow.endComment(block.attribute("w:id"));
            case "w:sdtPr", "w:sdtEndPr", "w:tblPr", "w:tblGrid" -> {
            }
            default -> readBlocks(block);
        }
        absent -= out ? 1 : 0;
    }

    private void readParagraph(XmlElement paragraph) throws IOException {
        Optional<XmlElement> properties = paragraph.child("w:pPr");
        if (styles.isSummary(properties.orElse(null))) {
            readSummary(paragraph);
            return;
        }
        boolean markOut = properties.flatMap(p -> p.child("w:rPr")).map(presence::takesOutByProperty).orElse(false);
        flow.openParagraph(kind(properties));
        readInline(paragraph);
        flow.closeParagraph(!markOut && absent == 0);
        if (!hiddenWords.toString().isBlank()) {
            flow.hidden(hiddenWords.toString());
        }
        hiddenWords.setLength(0);
        Optional<XmlElement> section = properties.flatMap(p -> p.child("w:sectPr"));
        if (section.isPresent()) {
            document.readRunning(section.get());
        }
    }

    /** What stands around the text is told apart from it; who commented on it did so beside the text. */
    private void readSummary(XmlElement paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.descendants().forEach(element -> {
            switch (element.name()) {
                case "w:t" -> words.append(element.text());
                case "w:commentReference" -> readComment(element);
                default -> {
                }
            }
        });
        document.addSummary(words.toString());
    }

    /** The properties that the paragraph has in this version: a tracked change of them keeps the former ones. */
    private Kind kind(Optional<XmlElement> properties) {
        Optional<XmlElement> former = properties.flatMap(p -> p.child("w:pPrChange")).flatMap(change -> change.child("w:pPr"));
        return styles.kind((presence.showsFormer() && former.isPresent() ? former : properties).orElse(null));
    }

    private void readInline(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            boolean out = presence.takesOut(child);
            absent += out ? 1 : 0;
            readInlineElement(child);
            absent -= out ? 1 : 0;
        }
    }

    private void readInlineElement(XmlElement element) throws IOException {
        switch (element.name()) {
            case "w:r" -> readRun(element);
            case "w:t", "w:delText" -> show(WordText.of(element));
            case "m:t" -> show(element.text());
            case "w:tab", "w:ptab" -> show("\t");
            case "w:cr" -> show("\n");
            case "w:br" -> show(isLineBreak(element) ? "\n" : " ");
            case "w:noBreakHyphen" -> show("\u2011");
            case "w:softHyphen" -> show("\u00AD");
            case "w:sym" -> show(WordSymbols.text(element));
            case "w:fldChar" -> fields.mark(element);
            case "w:footnoteReference" -> readNote("footnotes", element);
            case "w:endnoteReference" -> readNote("endnotes", element);
            case "w:commentRangeStart" -> flow.beginComment(element.attribute("w:id"));
            case "w:commentRangeEnd" -> flow.endComment(element.attribute("w:id"));
            case "w:commentReference" -> readComment(element);
            case "w:txbxContent" -> readBox(element);
            case "mc:AlternateContent" -> readInline(chosen(element));
            case "w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delInstrText", "w:rt" -> {
            }
            default -> readInline(element);
        }
    }

    private void readRun(XmlElement run) throws IOException {
        boolean vanishes = run.child("w:rPr").flatMap(p -> p.child("w:vanish")).map(WordStyles::value).map(WordStyles::isOn).orElse(false);
        hidden += vanishes ? 1 : 0;
        readInline(run);
        hidden -= vanishes ? 1 : 0;
    }

    private void show(String words) {
        if (isShown()) {
            flow.text(words);
        } else if (absent == 0 && fields.shown()) {
            hiddenWords.append(words);
        }
    }

    private boolean isShown() {
        return absent == 0 && hidden == 0 && fields.shown();
    }

    /** Breaks of pages and columns stand between words as well. */
    private static boolean isLineBreak(XmlElement element) {
        String type = element.attribute("w:type");
        return type.isEmpty() || type.equals("textWrapping");
    }

    private void readNote(String type, XmlElement reference) throws IOException {
        if (isShown()) {
            document.readNote(type, reference.attribute("w:id"));
        }
    }

    /** With the words that hold it a comment leaves the version. */
    private void readComment(XmlElement reference) {
        if (absent == 0) {
            comments.comment(reference.attribute("w:id")).ifPresent(flow::comment);
        }
    }

    private void readBox(XmlElement contents) throws IOException {
        if (isShown()) {
            flow.openAside(Aside.BOX);
            readBlocks(contents);
            flow.closeAside();
        }
    }

    /** The same contents are given for newer and for older programs: the first choice is read, else what older ones get. */
    private static XmlElement chosen(XmlElement alternatives) {
        return alternatives.child("mc:Choice").or(() -> alternatives.child("mc:Fallback")).orElse(alternatives);
    }

    private void readTable(XmlElement table) throws IOException {
        flow.border();
        readRows(table);
        flow.border();
    }

    private void readRows(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            boolean out = presence.takesOut(child);
            absent += out ? 1 : 0;
            switch (child.name()) {
                case "w:tr" -> readRow(child);
                case "w:tblPr", "w:tblGrid", "w:sdtPr", "w:sdtEndPr" -> {
                }
                case "w:commentRangeStart" -> flow.beginComment(child.attribute("w:id"));
                case "w:commentRangeEnd" -> flow.endComment(child.attribute("w:id"));
                default -> readRows(child);
            }
            absent -= out ? 1 : 0;
        }
    }

    private void readRow(XmlElement row) throws IOException {
        boolean out = row.child("w:trPr").map(presence::takesOutByProperty).orElse(false);
        absent += out ? 1 : 0;
        flow.openRow();
        readCells(row);
        flow.closeRow();
        absent -= out ? 1 : 0;
    }

    private void readCells(XmlElement parent) throws IOException {
        for (XmlElement child : parent.children()) {
            boolean out = presence.takesOut(child);
            absent += out ? 1 : 0;
            switch (child.name()) {
                case "w:tc" -> readCell(child);
                case "w:trPr", "w:tblPrEx", "w:sdtPr", "w:sdtEndPr" -> {
                }
                case "w:commentRangeStart" -> flow.beginComment(child.attribute("w:id"));
                case "w:commentRangeEnd" -> flow.endComment(child.attribute("w:id"));
                default -> readCells(child);
            }
            absent -= out ? 1 : 0;
        }
    }

    private void readCell(XmlElement cell) throws IOException {
        if (cell.child("w:tcPr").map(presence::takesOutByProperty).orElse(false)) {
            return;
        }
        flow.openCell();
        for (XmlElement block : cell.children()) {
            if (!block.name().equals("w:tcPr")) {
                readBlock(block);
            }
        }
        flow.closeCell();
    }
}
