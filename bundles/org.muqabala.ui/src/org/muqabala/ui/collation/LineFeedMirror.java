package org.muqabala.ui.collation;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.TextUtilities;

/**
 * A document with the lines of another one, each of which ends with a line feed alone, as articles are read: its places are places of the
 * article. What is written in one of both stands in the other as well; the original keeps the line ends that it has, and new lines end as its
 * first one does. For the UI thread.
 */
final class LineFeedMirror {

    private final IDocument original;
    private final Document mirror;
    private final IDocumentListener fromOriginal = new FromOriginal();
    private boolean passingOn;

    LineFeedMirror(IDocument original) {
        this.original = original;
        mirror = new Document(plain(original.get()));
        mirror.setInitialLineDelimiter("\n");
        mirror.addDocumentListener(new FromMirror());
        original.addDocumentListener(fromOriginal);
    }

    /** A text as articles are read: CR LF and CR are LF. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    IDocument document() {
        return mirror;
    }

    IDocument original() {
        return original;
    }

    /** Where a place of the original stands; within a line's end, before it. */
    int inMirror(int place) throws BadLocationException {
        int line = original.getLineOfOffset(place);
        return mirror.getLineOffset(line) + Math.min(place - original.getLineOffset(line), mirror.getLineInformation(line).getLength());
    }

    /** From now on both go their own way. */
    void close() {
        original.removeDocumentListener(fromOriginal);
    }

    /** Both have the same lines, whatever these end with. */
    private int inOriginal(int place) throws BadLocationException {
        int line = mirror.getLineOfOffset(place);
        return original.getLineOffset(line) + place - mirror.getLineOffset(line);
    }

    private final class FromMirror implements IDocumentListener {

        private int start;
        private int end;

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            if (passingOn) {
                return;
            }
            try {
                start = inOriginal(event.getOffset());
                end = inOriginal(event.getOffset() + event.getLength());
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (passingOn) {
                return;
            }
            passingOn = true;
            try {
                String written = event.getText() == null ? "" : event.getText();
                original.replace(start, end - start, plain(written).replace("\n", TextUtilities.getDefaultLineDelimiter(original)));
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            } finally {
                passingOn = false;
            }
        }
    }

    /** Other editors, undo in them and changes on the disk: what the texts begin and end with is left as it is. */
    private final class FromOriginal implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // all is seen afterwards
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (passingOn) {
                return;
            }
            String before = mirror.get();
            String after = plain(original.get());
            int most = Math.min(before.length(), after.length());
            int start = 0;
            while (start < most && before.charAt(start) == after.charAt(start)) {
                start++;
            }
            int tail = 0;
            while (tail < most - start && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            if (start + tail < Math.max(before.length(), after.length())) {
                take(start, before.length() - start - tail, after.substring(start, after.length() - tail));
            }
        }

        private void take(int start, int length, String text) {
            passingOn = true;
            try {
                mirror.replace(start, length, text);
            } catch (BadLocationException e) {
                throw new IllegalStateException(e);
            } finally {
                passingOn = false;
            }
        }
    }
}
