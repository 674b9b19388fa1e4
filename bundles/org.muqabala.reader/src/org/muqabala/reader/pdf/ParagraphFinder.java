package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins the lines of a document's columns to paragraphs again, also across the borders of columns and pages. */
final class ParagraphFinder {

    /** Lines of one paragraph have type of one size, but for the difference between its Arabic and its Latin letters. */
    private static final double OTHER_SIZE = 0.15;

    /** Lines of one paragraph do not stand farther apart than this, in sizes of the type; those of Arabic stand well apart. */
    private static final double WIDEST_LEADING = 2.5;

    /** A line that stands this much farther below than lines usually do begins a paragraph. */
    private static final double WIDE_LEADING = 1.4;

    /** And one that stands a little farther below does after the end of a sentence. */
    private static final double WIDER_LEADING = 1.1;

    /** An indent, in sizes of the type. */
    private static final double INDENT = 0.7;

    private static final String SENTENCE_END = ".؟?!…:";
    private static final String AFTER_SENTENCE_END = "»”\"')]’ ";

    private final boolean rightToLeft;
    private final VisualOrder order;
    private final Map<Long, Double> leading = new HashMap<>();

    /** @param rightToLeft whether words begin at the right */
    ParagraphFinder(boolean rightToLeft, VisualOrder order, List<Column> columns) {
        this.rightToLeft = rightToLeft;
        this.order = order;
        Map<Long, List<Double>> steps = new HashMap<>();
        for (Column column : columns) {
            for (int i = 1; i < column.rows().size(); i++) {
                Row row = column.rows().get(i);
                steps.computeIfAbsent(Math.round(row.size()), size -> new ArrayList<>()).add(row.y() - column.rows().get(i - 1).y());
            }
        }
        // most of them may be steps between paragraphs, where many have one line
        steps.forEach((size, all) -> leading.put(size, all.stream().sorted().toList().get(all.size() / 5)));
    }

    /** The lines of each paragraph; rows of a table are paragraphs of one line. */
    List<List<Line>> paragraphs(List<Column> columns) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        for (Column column : columns) {
            for (Row row : column.rows()) {
                Line line = new Line(row, column);
                if (!paragraph.isEmpty() && begins(paragraph.get(paragraph.size() - 1), line)) {
                    paragraphs.add(paragraph);
                    paragraph = new ArrayList<>();
                }
                paragraph.add(line);
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** Whether the line begins a paragraph after the one before. */
    private boolean begins(Line before, Line line) {
        if (before.column().table() || line.column().table()
                || Math.abs(before.row().size() - line.row().size()) > OTHER_SIZE * before.row().size()) {
            return true;
        }
        // the first word would have had room
        if (before.free() > line.firstWord(rightToLeft)) {
            return true;
        }
        double indent = line.indent(order.isRightToLeft());
        if (indent > INDENT * line.row().size() && indent - before.indent(order.isRightToLeft()) > INDENT * line.row().size()) {
            return true;
        }
        if (before.column() != line.column()) {
            return endsSentence(before);
        }
        double widest = line.row().size() * WIDEST_LEADING;
        double usual = Math.min(widest, leading.getOrDefault(Math.round(line.row().size()), widest));
        double step = (line.row().y() - before.row().y()) / usual;
        return step > WIDE_LEADING || step > WIDER_LEADING && endsSentence(before);
    }

    private boolean endsSentence(Line line) {
        String text = order.text(VisualOrder.withSpaces(line.row()), new VisualOrder.Position(false, true));
        int at = text.length() - 1;
        while (at >= 0 && AFTER_SENTENCE_END.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && SENTENCE_END.indexOf(text.charAt(at)) >= 0;
    }
}
