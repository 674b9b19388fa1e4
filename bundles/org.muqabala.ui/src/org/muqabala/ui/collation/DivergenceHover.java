package org.muqabala.ui.collation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.muqabala.core.collation.Side;

/** Says on hovering what a divergence is, how much it matters and which rule decided. */
final class DivergenceHover implements ITextHover {

    private final CollationModel model;
    private final Side side;
    private final DivergenceTexts texts;

    DivergenceHover(CollationModel model, Side side, DivergenceTexts texts) {
        this.model = model;
        this.side = side;
        this.texts = texts;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return VersionPane.rowAt(model, side, region.getOffset()).map(texts::summary).orElse(null);
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }
}
