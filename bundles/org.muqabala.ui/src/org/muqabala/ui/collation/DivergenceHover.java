package org.muqabala.ui.collation;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Says on hovering what a divergence is, how much it matters and which rule decided. */
final class DivergenceHover implements ITextHover, ITextHoverExtension {

    private final CollationModel model;
    private final Side side;
    private final DivergenceTexts texts;
    private Rectangle word = new Rectangle(0, 0, 0, 0);

    DivergenceHover(CollationModel model, Side side, DivergenceTexts texts) {
        this.model = model;
        this.side = side;
        this.texts = texts;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        word = wordAt(viewer.getTextWidget(), region.getOffset());
        return VersionPane.rowAt(model, side, region.getOffset()).map(texts::summary).orElse(null);
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
