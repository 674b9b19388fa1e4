package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.AbstractHoverInformationControlManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.text.Span;

/**
 * Says on hovering what a divergence is, how much it matters and which rule decided; of a hidden character that is shown, what it is called.
 * A manager of its own and not the text viewer's: that one asks on a thread on which a widget may not be asked where its words stand, and it
 * knows no letter over the beginning of wrapped right-to-left rows.
 */
final class DivergenceHover extends AbstractHoverInformationControlManager {

    private final StyledText widget;
    private final SpanGeometry geometry;
    private final IntFunction<Optional<String>> hiddenAt;
    private final IntFunction<Optional<LedgerRow>> rowAt;
    private final IntFunction<Optional<String>> passageAt;
    private final DivergenceTexts texts;

    /**
     * Lets the text say so from now on.
     *
     * @param hiddenAt the names of hidden characters at a place of the text in the widget
     * @param rowAt the row of the ledger there
     * @param passageAt what there is to say of the passage where there is no row
     */
    static void install(StyledText widget, IntFunction<Optional<String>> hiddenAt, IntFunction<Optional<LedgerRow>> rowAt,
            IntFunction<Optional<String>> passageAt, DivergenceTexts texts) {
        DivergenceHover hover = new DivergenceHover(widget, hiddenAt, rowAt, passageAt, texts);
        hover.install(widget);
        hover.setEnabled(true);
    }

    private DivergenceHover(StyledText widget, IntFunction<Optional<String>> hiddenAt, IntFunction<Optional<LedgerRow>> rowAt,
            IntFunction<Optional<String>> passageAt, DivergenceTexts texts) {
        super(DivergenceTip::new);
        this.widget = widget;
        this.geometry = new SpanGeometry(widget);
        this.hiddenAt = hiddenAt;
        this.rowAt = rowAt;
        this.passageAt = passageAt;
        this.texts = texts;
    }

    @Override
    protected void computeInformation() {
        OptionalInt letter = geometry.letterAt(getHoverEventLocation());
        String said = letter.isPresent() ? said(letter.getAsInt()) : "";
        setInformation(said.isEmpty() ? null : said, said.isEmpty() ? null : wordAt(letter.getAsInt()));
    }

    private String said(int place) {
        Optional<String> divergence = rowAt.apply(place).map(texts::summary).or(() -> passageAt.apply(place));
        return Stream.concat(hiddenAt.apply(place).stream(), divergence.stream()).collect(Collectors.joining("\n\n"));
    }

    @Override
    protected Point computeInformationControlLocation(Rectangle word, Point size) {
        return DivergenceTip.beside(widget.getDisplay().map(widget, null, word), size, widget.getMonitor().getClientArea());
    }

    /** The box around the word's first row, in the widget's pixels: as long as the pointer is in it, the tip stays. */
    private Rectangle wordAt(int place) {
        int line = widget.getLineAtOffset(place);
        int from = widget.getOffsetAtLine(line);
        String text = widget.getLine(line);
        int start = place - from;
        int end = start;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return geometry.rows(new Span(from + start, from + Math.max(end, place - from + 1))).stream().findFirst()
                .orElseGet(() -> new Rectangle(widget.getLocationAtOffset(place).x, widget.getLocationAtOffset(place).y, 1, widget.getLineHeight()));
    }
}
