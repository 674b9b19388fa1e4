package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** Makes the pages of a document into passages in reading order. */
final class PageReader {

    /** Type that is this much larger than the running text's is a heading. */
    private static final double LARGER = 1.15;

    private static final int LONGEST_HEADING = 25;

    private final List<Column> columns = new ArrayList<>();
    private final List<FoundPassage> running = new ArrayList<>();
    private final boolean rightToLeft;
    private final VisualOrder order;
    private final double usualSize;

    PageReader(List<PdfPage> pages) {
        rightToLeft = isRightToLeft(pages);
        List<List<Row>> rowsByPage = pages.stream().map(RowFinder::rows).toList();
        RunningHeads heads = new RunningHeads(rowsByPage);
        List<Column> runningRows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> rows = new ArrayList<>(rowsByPage.get(i));
            List<Row> outside = heads.on(rows);
            rows.removeIf(row -> outside.stream().anyMatch(other -> other == row));
            columns.addAll(new ColumnFinder(pages.get(i).number(), rightToLeft).columns(rows));
            if (!outside.isEmpty()) {
                runningRows.add(new Column(pages.get(i).number(), outside, false));
            }
        }
        order = order();
        usualSize = usualSize();
        addRunning(runningRows);
    }

    /** The passages, then, once each, what runs at the head and foot of the pages. */
    List<FoundPassage> passages() {
        List<FoundPassage> passages = new ArrayList<>();
        for (List<Line> paragraph : new ParagraphFinder(rightToLeft, order, columns).paragraphs(columns)) {
            Line first = paragraph.get(0);
            String text = first.column().table() ? cells(first.row()) : text(paragraph);
            if (!text.isBlank()) {
                passages.add(new FoundPassage(kind(first, text, passages.isEmpty()), text, first.column().page()));
            }
        }
        passages.addAll(running);
        return passages;
    }

    private void addRunning(List<Column> runningRows) {
        Set<String> known = new LinkedHashSet<>();
        for (Column column : runningRows) {
            for (Row row : column.rows()) {
                String text = line(row, true, true).strip();
                if (known.add(text)) {
                    running.add(new FoundPassage(Kind.FURNITURE, text, column.page()));
                }
            }
        }
    }

    private Kind kind(Line line, String text, boolean first) {
        if (line.column().table()) {
            return Kind.TABLE_ROW;
        }
        boolean heading = line.row().size() > LARGER * usualSize && text.split("\\s+").length <= LONGEST_HEADING;
        return !heading ? Kind.PARAGRAPH : first ? Kind.HEADLINE : Kind.HEADING;
    }

    private String cells(Row row) {
        List<Row> parts = new ArrayList<>(row.parts(row.size()));
        if (rightToLeft) {
            Collections.reverse(parts);
        }
        return parts.stream().map(part -> line(part, true, true).strip()).collect(Collectors.joining("\t"));
    }

    private String text(List<Line> paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.size(); i++) {
            String line = line(paragraph.get(i).row(), i == 0, i == paragraph.size() - 1).strip();
            if (text.length() > 0 && !joinsDivided(text, line)) {
                text.append(' ');
            }
            text.append(line);
        }
        return text.toString();
    }

    /** Takes away the hyphen at which a word was divided; whether it was. */
    private static boolean joinsDivided(StringBuilder text, String line) {
        int last = text.length() - 1;
        boolean soft = text.charAt(last) == '\u00AD';
        boolean hard = (text.charAt(last) == '-' || text.charAt(last) == '\u2010') && last > 0
                && Character.isLowerCase(text.charAt(last - 1)) && !line.isEmpty() && Character.isLowerCase(line.charAt(0));
        if (soft || hard) {
            text.setLength(last);
        }
        return soft || hard;
    }

    private String line(Row row, boolean first, boolean last) {
        return order.text(VisualOrder.withSpaces(row), new VisualOrder.Position(first, last));
    }

    private static boolean isRightToLeft(List<PdfPage> pages) {
        int balance = 0;
        for (PdfPage page : pages) {
            for (Glyph glyph : page.glyphs()) {
                balance += glyph.isRightToLeft() ? 1 : glyph.isLeftToRight() ? -1 : 0;
            }
        }
        return balance > 0;
    }

    /** How the paragraphs run, and what the file calls a bracket in right-to-left text: what makes more of them stand right. */
    private VisualOrder order() {
        boolean paragraphsRightToLeft = rightToLeft && !isSetFromTheLeft();
        VisualOrder plain = new VisualOrder(paragraphsRightToLeft, false);
        VisualOrder mirrored = new VisualOrder(paragraphsRightToLeft, true);
        return bracketsInPlace(mirrored) > bracketsInPlace(plain) ? mirrored : plain;
    }

    private int bracketsInPlace(VisualOrder candidate) {
        return columns.stream().flatMap(column -> column.rows().stream())
                .mapToInt(row -> VisualOrder.bracketsInPlace(candidate.text(VisualOrder.withSpaces(row), new VisualOrder.Position(true, true))))
                .sum();
    }

    /** Whether the lines begin evenly at the left and end as they may at the right. */
    private boolean isSetFromTheLeft() {
        int lines = 0;
        int left = 0;
        int right = 0;
        for (Column column : columns) {
            for (Row row : column.rows()) {
                lines++;
                left += row.left() - column.left() < row.size() ? 1 : 0;
                right += column.right() - row.right() < row.size() ? 1 : 0;
            }
        }
        return lines > 2 && left > 0.8 * lines && right < 0.6 * lines;
    }

    /** The size of most glyphs. */
    private double usualSize() {
        Map<Long, Integer> counts = new HashMap<>();
        columns.forEach(column -> column.rows().forEach(row -> counts.merge(Math.round(row.size() * 2), row.glyphs().size(), Integer::sum)));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2.0).orElse(1.0);
    }
}
