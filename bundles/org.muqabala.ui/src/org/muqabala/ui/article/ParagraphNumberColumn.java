package org.muqabala.ui.article;

import java.util.OptionalInt;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Numbers the paragraphs of an article at its near edge, from 1; blank lines between them are not counted. */
final class ParagraphNumberColumn extends LineNumberRulerColumn {

    private final ParagraphNumbers numbers = new ParagraphNumbers();
    private ITextViewer viewer;

    @Override
    public Control createControl(CompositeRuler parentRuler, Composite parentControl) {
        viewer = parentRuler.getTextViewer();
        return super.createControl(parentRuler, parentControl);
    }

    /** The ground of the text beside it, so that it follows the theme. */
    @Override
    protected Color getBackground(Display display) {
        return viewer.getTextWidget().getBackground();
    }

    @Override
    protected String createDisplayString(int line) {
        IDocument document = viewer.getDocument();
        OptionalInt number = document == null ? OptionalInt.empty() : numbers.of(document, line);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
