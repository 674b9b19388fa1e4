package org.muqabala.ui.article;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.muqabala.ui.reading.ReadOnlyDocuments;

/** The document of a file that could not be read: empty. */
final class NoText extends ReadOnlyDocuments {

    @Override
    protected IDocument createDocument(Object element) {
        return new Document();
    }
}
