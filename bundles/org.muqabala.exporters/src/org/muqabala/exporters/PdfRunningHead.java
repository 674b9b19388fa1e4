package org.muqabala.exporters;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.pdf.Paragraph;
import org.muqabala.exporters.pdf.Role;
import org.muqabala.exporters.pdf.RunningHead;
import org.muqabala.exporters.pdf.TextStyle;

/** The names of both versions above every page, and its number below. */
record PdfRunningHead(Review review, Labels labels) implements RunningHead {

    private static final TextStyle SMALL = PdfStyles.SMALL;
    private static final int LONGEST_NAME = 44;

    @Override
    public Paragraph head() {
        return line(shortName(review, Side.A) + " ⇄ " + shortName(review, Side.B));
    }

    @Override
    public Paragraph foot(int page, int pages) {
        return line(labels.get("pdf.page", Integer.toString(page), Integer.toString(pages)) + " · " + labels.get("footer"));
    }

    private Paragraph line(String text) {
        return new Paragraph(Role.TEXT, labels.isRightToLeft(), labels.language()).add(text, SMALL);
    }

    /** A version's name, so short that it never fills more than a few lines of what stands on every page. */
    static String shortName(Review review, Side side) {
        String name = SafeText.onOneLine(review.comparison().article(side).name());
        int cut = name.offsetByCodePoints(0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        return SafeText.isolated(cut < name.length() ? name.substring(0, cut) + "…" : name);
    }
}
