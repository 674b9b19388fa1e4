package org.muqabala.ui.inspector;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.Position;

/** A suggested wording that was put into an article, for as long as it stands there. */
final class AppliedWording implements IDocumentListener {

    private final Position place;
    private final String wording;
    private final Runnable gone;

    private AppliedWording(Position place, String wording, Runnable gone) {
        this.place = place;
        this.wording = wording;
        this.gone = gone;
    }

    /**
     * Watches over it until it is gone, or the document is.
     *
     * @param gone called once, on the thread of the change
     */
    static void watch(IDocument document, int start, String wording, Runnable gone) throws BadLocationException {
        AppliedWording applied = new AppliedWording(new Position(start, wording.length()), wording, gone);
        document.addPosition(applied.place);
        document.addDocumentListener(applied);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // it stands there still
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!stands(event.getDocument())) {
            event.getDocument().removeDocumentListener(this);
            event.getDocument().removePosition(place);
            gone.run();
        }
    }

    private boolean stands(IDocument document) {
        try {
            return !place.isDeleted() && document.get(place.getOffset(), place.getLength()).equals(wording);
        } catch (BadLocationException e) {
            return false;
        }
    }
}
