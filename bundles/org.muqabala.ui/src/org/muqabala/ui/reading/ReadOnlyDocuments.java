package org.muqabala.ui.reading;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.AbstractDocumentProvider;

/** Documents that are shown and never written. */
public abstract class ReadOnlyDocuments extends AbstractDocumentProvider {

    @Override
    protected final IAnnotationModel createAnnotationModel(Object element) {
        return new AnnotationModel();
    }

    /** Nothing asks for it but a fault of the program. */
    @Override
    protected final void doSaveDocument(IProgressMonitor monitor, Object element, IDocument document, boolean overwrite) {
        throw new IllegalStateException("what is only read is never written");
    }

    @Override
    protected final IRunnableContext getOperationRunner(IProgressMonitor monitor) {
        return null;
    }
}
