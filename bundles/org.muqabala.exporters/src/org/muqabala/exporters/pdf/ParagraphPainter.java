package org.muqabala.exporters.pdf;

import java.io.IOException;
import java.util.List;

/** Paints the lines of paragraphs on the page that is open, and notes where others lead to them and they lead to others. */
final class ParagraphPainter {

    /** Room beside the lines of a panel, in points. */
    static final double PADDING = 5;
    private static final double BAR = 2.2;

    private final Pages pages;
    private final LinePainter letters;
    private final DecorationPainter decorations;

    ParagraphPainter(Pages pages, LinePainter letters, DecorationPainter decorations) {
        this.pages = pages;
        this.letters = letters;
        this.decorations = decorations;
    }

    /**
     * Paints lines below each other.
     *
     * @param top where they begin, upwards from the foot of the page
     * @param bare whether the page begins with them
     */
    void paint(List<SetLine> lines, double left, double width, double top, boolean bare) throws IOException {
        int from = 0;
        double at = top;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).paragraph() == lines.get(from).paragraph()) {
                to++;
            }
            at = paintParagraph(lines.subList(from, to), left, width, at, bare && at == top);
            from = to;
        }
    }

    /** Paints the lines of one paragraph that stand on this page. */
    private double paintParagraph(List<SetLine> lines, double left, double width, double from, boolean bare) throws IOException {
        Paragraph paragraph = lines.getFirst().paragraph();
        double begin = from - (lines.getFirst().room(bare) - lines.getFirst().line().height());
        double end = begin - lines.stream().mapToDouble(each -> each.line().height()).sum();
        double inset = paragraph.panel().isPresent() ? PADDING : 0;
        double[] grounds = new double[lines.size()];
        double[] lefts = new double[lines.size()];
        double at = begin;
        for (int i = 0; i < grounds.length; i++) {
            Line line = lines.get(i).line();
            grounds[i] = at - line.ascent();
            lefts[i] = paragraph.isRightToLeft() ? left + width - inset - paragraph.indent() - line.width() : left + inset + paragraph.indent();
            at -= line.height();
        }
        pages.artifact(out -> {
            paragraph.panel().ifPresent(panel -> {
                out.rectangle(panel.tint(), left, end + 1, width, begin - end - 2);
                panel.bar().ifPresent(bar -> out.rectangle(bar, paragraph.isRightToLeft() ? left + width - BAR : left, end + 1, BAR, begin - end - 2));
            });
            for (int i = 0; i < grounds.length; i++) {
                decorations.decorate(out, paragraph, lines.get(i).line(), lefts[i], grounds[i]);
            }
        });
        Pages.Painting text = out -> {
            for (int i = 0; i < grounds.length; i++) {
                letters.letters(out, lines.get(i).line(), lefts[i], grounds[i]);
            }
        };
        if (lines.getFirst().element() == null) {
            pages.artifact(text); // set before
            return at;
        }
        pages.text(paragraph.role().tag(), lines.getFirst().element(), text);
        for (int i = 0; i < grounds.length; i++) {
            leads(paragraph, lines.get(i), lefts[i], grounds[i]);
        }
        return at;
    }

    private void leads(Paragraph paragraph, SetLine set, double left, double ground) {
        Line line = set.line();
        double top = ground + line.ascent();
        if (set.first()) {
            paragraph.bookmark().ifPresent(bookmark -> pages.bookmark(bookmark, top));
        }
        for (Paragraph.Landing landing : paragraph.landings()) {
            if (line.holds(landing.place()) || set.last() && landing.place() >= line.end()) {
                pages.land(landing.name(), top);
            }
        }
        for (Paragraph.Jump jump : paragraph.jumps()) {
            for (Line.Extent extent : line.extents(jump.start(), jump.end())) {
                pages.jump(jump.target(), left + extent.left(), ground - 3, left + extent.right(), ground + line.ascent() * 0.8);
            }
        }
    }
}
