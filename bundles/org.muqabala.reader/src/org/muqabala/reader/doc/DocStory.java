package org.muqabala.reader.doc;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.muqabala.core.text.View;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.flow.BuiltInStyles;
import org.muqabala.reader.flow.Flow;
import org.muqabala.reader.flow.TableRows;

/**
 * Reads the paragraphs of one story (the body, a note, a text box, a running head) into the flow. Words in tracked changes that are not
 * there in the version that is read are passed over, and so is the code of fields; hidden text is set apart.
 */
final class DocStory {

    /** What a character of the text is that is no letter. */
    private static final char NOTE = 0x02;
    private static final char COMMENT = 0x05;
    private static final char CELL_END = 0x07;
    private static final char DRAWING = 0x08;
    private static final char LINE_END = 0x0B;
    private static final char PAGE_END = 0x0C;
    private static final char PARAGRAPH_END = 0x0D;
    private static final char COLUMN_END = 0x0E;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char BINDING_HYPHEN = 0x1E;
    private static final char SOFT_HYPHEN = 0x1F;
    /** Styles from 1 to 9 are those of headings, whatever they are called. */
    private static final int LAST_HEADING = 9;
    private static final int BODY_LEVEL = 9;
    private static final int MOST_TABLES = 50;

    private final HWPFDocument document;
    private final DocDocument asides;
    private final Flow flow;
    private final View view;
    private final TableRows tables;
    private final StringBuilder hiddenWords = new StringBuilder();
    /** Fields around what is read, and those of them whose result has not begun. */
    private int fields;
    private int fieldCodes;
    private boolean changes;

    DocStory(HWPFDocument document, DocDocument asides, Flow flow, View view) {
        this.document = document;
        this.asides = asides;
        this.flow = flow;
        this.view = view;
        tables = new TableRows(flow);
    }

    void read(Range story) {
        for (int i = 0; i < story.numParagraphs(); i++) {
            readParagraph(story.getParagraph(i));
        }
        tables.enter(0);
    }

    /** Whether a tracked change was met. */
    boolean changes() {
        return changes;
    }

    private void readParagraph(Paragraph paragraph) {
        int depth = paragraph.isInTable() ? Math.clamp(paragraph.getTableLevel(), 1, MOST_TABLES) : 0;
        if (depth > 0 && paragraph.isTableRowEnd()) {
            tables.endRow(depth);
            return;
        }
        tables.enter(depth);
        flow.openParagraph(kind(paragraph));
        boolean markStays = true;
        char last = PARAGRAPH_END;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            changes |= run.isMarkedInserted() || run.isMarkedDeleted();
            markStays = !isAbsent(run);
            String text = readRun(run);
            last = text.isEmpty() ? last : text.charAt(text.length() - 1);
        }
        boolean endsCell = depth > 0 && (last == CELL_END || paragraph.isEmbeddedCellMark());
        flow.closeParagraph(markStays || endsCell);
        if (endsCell) {
            tables.endCell(depth);
        }
        if (!hiddenWords.toString().isBlank()) {
            flow.hidden(hiddenWords.toString());
        }
        hiddenWords.setLength(0);
    }

    private String readRun(CharacterRun run) {
        String text = run.text();
        boolean absent = isAbsent(run);
        for (int i = 0; i < text.length(); i++) {
            asides.pass(run.getStartOffset() + i);
            if (!absent) {
                readCharacter(run, text.charAt(i), run.getStartOffset() + i);
            }
        }
        return text;
    }

    private void readCharacter(CharacterRun run, char letter, int place) {
        switch (letter) {
            case FIELD_BEGIN -> {
                fields++;
                fieldCodes++;
            }
            case FIELD_RESULT -> fieldCodes = Math.max(0, fieldCodes - 1);
            case FIELD_END -> endField();
            case NOTE -> asides.readNote(place);
            case DRAWING -> asides.readBox(place);
            case COMMENT -> asides.mention(place);
            case LINE_END -> show(run, "\n");
            case COLUMN_END, PAGE_END -> show(run, " ");
            case BINDING_HYPHEN -> show(run, "\u2011");
            case SOFT_HYPHEN -> show(run, "\u00AD");
            case '\t' -> show(run, "\t");
            default -> {
                if (run.isSymbol()) {
                    show(run, String.valueOf(run.getSymbolCharacter()));
                } else if (letter >= ' ') {
                    show(run, String.valueOf(letter));
                }
            }
        }
    }

    /** A field without a result ends in its code. */
    private void endField() {
        if (fields > 0) {
            fields--;
            fieldCodes = Math.min(fieldCodes, fields);
        }
    }

    private void show(CharacterRun run, String words) {
        if (fieldCodes > 0) {
            return;
        }
        if (run.isVanished()) {
            hiddenWords.append(words);
        } else {
            flow.text(words);
        }
    }

    private boolean isAbsent(CharacterRun run) {
        return view == View.ORIGINAL ? run.isMarkedInserted() : run.isMarkedDeleted();
    }

    private Kind kind(Paragraph paragraph) {
        int style = paragraph.getStyleIndex();
        Optional<Kind> named = kindNamed(style);
        if (named.isPresent()) {
            return named.get();
        }
        if (style >= 1 && style <= LAST_HEADING || paragraph.getLvl() < BODY_LEVEL) {
            return Kind.HEADING;
        }
        return paragraph.isInList() ? Kind.LIST_ITEM : Kind.PARAGRAPH;
    }

    /** What the style's name says, or that of a style that it is based on. */
    private Optional<Kind> kindNamed(int index) {
        Set<Integer> seen = new HashSet<>();
        for (int style = index; style >= 0 && style < document.getStyleSheet().numStyles() && seen.add(style);) {
            StyleDescription description = document.getStyleSheet().getStyleDescription(style);
            if (description == null) {
                return Optional.empty();
            }
            Optional<Kind> kind = Optional.ofNullable(description.getName()).flatMap(BuiltInStyles::kind);
            if (kind.isPresent()) {
                return kind;
            }
            style = description.getBaseStyle();
        }
        return Optional.empty();
    }
}
