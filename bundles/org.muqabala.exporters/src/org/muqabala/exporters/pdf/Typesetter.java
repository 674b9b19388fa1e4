package org.muqabala.exporters.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.apache.pdfbox.cos.COSDictionary;
import org.muqabala.core.spi.Progress;

/**
 * Sets a document from its beginning to its end: paragraphs below each other, rows of columns beside each other, page after page. For one
 * document; close it after use.
 */
public final class Typesetter implements Closeable {

    /** Lines that a row must find room for where it begins. */
    private static final int FEWEST_LINES = 2;
    /** Share of a page up to which a row is kept together. */
    private static final double KEPT = 0.3;
    private static final double PADDING = ParagraphPainter.PADDING;

    private final Paper paper;
    private final RunningHead head;
    private final Typefaces faces;
    private final LineBreaker breaker;
    private final LinePainter painter;
    private final Pages pages;
    private final ParagraphPainter paragraphs;
    private final boolean rightToLeft;
    private List<Column> repeated = List.of();
    private double y;
    private boolean fresh;

    /**
     * A document without text.
     *
     * @param rightToLeft whether columns are counted from the right
     * @param family the font; empty for the finest there is
     * @throws MissingFontException if it is not on this machine
     */
    public Typesetter(Imprint imprint, Paper paper, boolean rightToLeft, FontFiles files, String family, RunningHead head, Progress progress)
            throws IOException {
        this(imprint, paper, rightToLeft, files, family, head, progress, EmbeddedTypeface.MOST_CODES);
    }

    /** @param mostCodes how many codes one font in the document may have */
    Typesetter(Imprint imprint, Paper paper, boolean rightToLeft, FontFiles files, String family, RunningHead head, Progress progress, int mostCodes)
            throws IOException {
        this.paper = paper;
        this.rightToLeft = rightToLeft;
        this.head = head;
        try {
            faces = new Typefaces(files, family);
        } catch (InternalError | NoClassDefFoundError | UnsatisfiedLinkError | java.awt.AWTError e) {
            throw new MissingFontException(family); // a JDK without its fonts' libraries
        }
        Shaper shaper = new Shaper();
        breaker = new LineBreaker(faces, shaper, progress);
        painter = new LinePainter(mostCodes);
        pages = new Pages(imprint, paper, painter.resources(), rightToLeft);
        paragraphs = new ParagraphPainter(pages, painter, new DecorationPainter(faces, shaper, painter));
        turnPage();
    }

    /** Begins a part of the document. */
    public void begin(Role role) {
        pages.structure().open(role.tag(), "");
    }

    /** Ends the part that was begun last. */
    public void end() {
        pages.structure().close();
    }

    /** Sets a paragraph over the whole width; a heading never stands last on its page. */
    public void paragraph(Paragraph paragraph) throws IOException {
        List<SetLine> lines = lines(paragraph, paper.textWidth(), true);
        if (!lines.isEmpty()) {
            boolean heading = paragraph.role() != Role.TEXT;
            double height = lines.stream().mapToDouble(SetLine::height).sum();
            double wanted = heading ? height + 90 : lines.stream().limit(FEWEST_LINES).mapToDouble(SetLine::height).sum();
            if (!fresh && y - wanted < Paper.BOTTOM && wanted < paper.textHeight()) {
                turnPage();
            }
            fill(List.of(lines), new double[] {Paper.SIDE}, new double[] {paper.textWidth()}, 0);
        }
    }

    /** Sets columns beside each other, those of the first at the side where the document's language begins. */
    public void row(List<Column> columns, Optional<Ink> ruleAbove) throws IOException {
        pages.structure().open(Role.ROW.tag(), "");
        List<List<SetLine>> lines = new ArrayList<>();
        for (Column column : columns) {
            pages.structure().open(column.role().tag(), "");
            List<SetLine> inColumn = new ArrayList<>();
            for (Paragraph paragraph : column.paragraphs()) {
                inColumn.addAll(lines(paragraph, column.width() - 2 * PADDING, true));
            }
            pages.structure().close();
            lines.add(inColumn);
        }
        pages.structure().close();
        double tallest = tallest(lines);
        double first = lines.stream().mapToDouble(each -> each.stream().limit(FEWEST_LINES).mapToDouble(SetLine::height).sum()).max().orElse(0);
        double wanted = tallest < paper.textHeight() * KEPT ? tallest : first;
        if (!fresh && y - wanted < Paper.BOTTOM) {
            turnPage();
        }
        ruleAbove.ifPresent(ink -> pages.artifact(out -> out.stroke(ink).number(0.4).word("w [] 0 d")
                .line(Paper.SIDE, Paper.SIDE + paper.textWidth(), y)));
        fill(lines, columns);
    }

    private static double tallest(List<List<SetLine>> columns) {
        return columns.stream().mapToDouble(each -> each.stream().mapToDouble(SetLine::height).sum()).max().orElse(0);
    }

    private void fill(List<List<SetLine>> lines, List<Column> columns) throws IOException {
        double[] lefts = new double[columns.size()];
        double[] widths = new double[columns.size()];
        double at = rightToLeft ? Paper.SIDE + paper.textWidth() : Paper.SIDE;
        for (int i = 0; i < lefts.length; i++) {
            widths[i] = columns.get(i).width();
            lefts[i] = rightToLeft ? at - widths[i] : at;
            at += rightToLeft ? -widths[i] : widths[i];
        }
        fill(lines, lefts, widths, PADDING);
    }

    /** Sets a row above all rows that follow, and again on every page that they go on to, unless it is too tall for that; until an empty one is given. */
    public void tableHead(List<Column> columns) throws IOException {
        repeated = List.of();
        if (!columns.isEmpty()) {
            row(columns, Optional.empty());
        }
        repeated = List.copyOf(columns);
    }

    /** Leaves room, unless a page begins. */
    public void space(double points) {
        if (!fresh) {
            y -= points;
        }
    }

    private List<SetLine> lines(Paragraph paragraph, double width, boolean read) {
        List<Line> lines = breaker.lines(paragraph, width - paragraph.indent() - (paragraph.panel().isPresent() ? 2 * PADDING : 0));
        COSDictionary element = lines.isEmpty() || !read ? null : pages.structure().leaf(paragraph.role().tag(), paragraph.language());
        List<SetLine> set = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            set.add(new SetLine(paragraph, lines.get(i), element, i == 0, i == lines.size() - 1));
        }
        return set;
    }

    /** Fills pages with columns until all their lines are set. */
    private void fill(List<List<SetLine>> columns, double[] lefts, double[] widths, double padding) throws IOException {
        int[] next = new int[columns.size()];
        while (true) {
            double top = y;
            double lowest = top;
            boolean done = true;
            for (int i = 0; i < next.length; i++) {
                List<SetLine> lines = columns.get(i);
                double at = top;
                int from = next[i];
                while (next[i] < lines.size() && (at - lines.get(next[i]).room(fresh && at == top) >= Paper.BOTTOM || fresh && next[i] == from)) {
                    at -= lines.get(next[i]).room(fresh && at == top);
                    next[i]++;
                }
                paragraphs.paint(lines.subList(from, next[i]), lefts[i] + padding, widths[i] - 2 * padding, top, fresh);
                lowest = Math.min(lowest, at);
                done &= next[i] == lines.size();
            }
            y = lowest;
            fresh &= lowest == top;
            if (done) {
                return;
            }
            turnPage();
        }
    }

    private void turnPage() throws IOException {
        pages.turn();
        y = paper.height() - Paper.TOP;
        fresh = true;
        if (!repeated.isEmpty()) {
            List<List<SetLine>> lines = new ArrayList<>();
            for (Column column : repeated) {
                lines.add(column.paragraphs().stream().flatMap(paragraph -> lines(paragraph, column.width() - 2 * PADDING, false).stream()).toList());
            }
            if (tallest(lines) < paper.textHeight() * KEPT) { // else pages would hold little else, or turn without end
                fill(lines, repeated);
                fresh = true;
            }
        }
    }

    /** The family that is set in. */
    public String family() {
        return faces.family();
    }

    /**
     * Writes the document.
     *
     * @return the characters that no font of this machine has, rising; a sign of replacement stands for each
     */
    public SortedSet<Integer> finish(OutputStream out) throws IOException {
        try {
            pages.furnish((page, count) -> furniture(head.head(), head.foot(page, count)));
            painter.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        pages.save(out);
        return faces.missing();
    }

    private byte[] furniture(Paragraph above, Paragraph below) throws IOException {
        Operators out = new Operators();
        out.word("/Artifact << /Type /Pagination >> BDC");
        out.stroke(Ink.LINE).number(0.5).word("w [] 0 d").line(Paper.SIDE, Paper.SIDE + paper.textWidth(), paper.height() - Paper.TOP + 9);
        furniture(out, above, paper.height() - Paper.TOP + 15);
        furniture(out, below, Paper.BOTTOM - 22);
        return out.word("EMC").bytes();
    }

    private void furniture(Operators out, Paragraph paragraph, double ground) {
        List<Line> lines = breaker.lines(paragraph, paper.textWidth());
        if (!lines.isEmpty()) {
            Line line = lines.getFirst();
            painter.letters(out, line, paragraph.isRightToLeft() ? Paper.SIDE + paper.textWidth() - line.width() : Paper.SIDE, ground);
        }
    }

    @Override
    public void close() throws IOException {
        pages.close();
        faces.close();
    }
}
