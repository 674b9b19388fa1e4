package org.muqabala.ui.collation;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.text.Span;

/** Says on hovering what a divergence is, how much it matters and which rule decided; of a hidden character that is shown, what it is called. */
final class DivergenceHover implements ITextHover, ITextHoverExtension {

    private final IntFunction<Optional<String>> hiddenAt;
    private final IntFunction<Optional<LedgerRow>> rowAt;
    private final IntFunction<Optional<String>> passageAt;
    private final DivergenceTexts texts;
    private Rectangle word = new Rectangle(0, 0, 0, 0);

    /**
     * @param hiddenAt the names of hidden characters at a place of the text in the widget
     * @param rowAt the row of the ledger there
     * @param passageAt what there is to say of the passage where there is no row
     */
    DivergenceHover(IntFunction<Optional<String>> hiddenAt, IntFunction<Optional<LedgerRow>> rowAt, IntFunction<Optional<String>> passageAt,
            DivergenceTexts texts) {
        this.passageAt = passageAt;
        this.hiddenAt = hiddenAt;
        this.rowAt = rowAt;
        this.texts = texts;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        word = wordAt(viewer.getTextWidget(), region.getOffset());
        int place = region.getOffset();
        Optional<String> divergence = rowAt.apply(place).map(texts::summary).or(() -> passageAt.apply(place));
        String said = Stream.concat(hiddenAt.apply(place).stream(), divergence.stream())
                .collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DivergenceTip(parent, () -> word);
    }

    /** The box around the word, in pixels of the display. */
    private static Rectangle wordAt(StyledText widget, int place) {
        String text = widget.getText();
        int start = Math.min(place, text.length());
        int end = start;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        Rectangle box = new SpanGeometry(widget).rows(new Span(start, end)).stream().findFirst()
                .orElseGet(() -> new Rectangle(widget.getLocationAtOffset(place).x, widget.getLocationAtOffset(place).y, 1, widget.getLineHeight()));
        return widget.getDisplay().map(widget, null, box);
    }
}
