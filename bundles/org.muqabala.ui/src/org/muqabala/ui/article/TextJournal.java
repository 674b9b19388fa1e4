package org.muqabala.ui.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.TypingPause;

/** Keeps what one article says on the disk as long as its own file does not say it. For the UI thread. */
final class TextJournal implements IDocumentListener {

    private final ITextFileBuffer buffer;
    /** A buffer that is let go of has none any more. */
    private final IDocument document;
    private final IFile article;
    private final AtomicReference<Path> file;
    /** What this journal wrote before it went on with another file. */
    private final AtomicReference<Path> former = new AtomicReference<>();
    private final TypingPause pause = new TypingPause(PlatformUI.getWorkbench().getDisplay(), this::note);
    /** What is to be kept; {@code null} for nothing. */
    private final AtomicReference<String> wanted = new AtomicReference<>();
    private final Job job = Job.createSystem(Messages.TextJournal_job, (ICoreRunnable) monitor -> write());

    /** @param file where it is kept; does not exist yet */
    TextJournal(ITextFileBuffer buffer, IFile article, Path file) {
        this.buffer = buffer;
        this.document = buffer.getDocument();
        this.article = article;
        this.file = new AtomicReference<>(file);
    }

    void begin() {
        document.addDocumentListener(this);
    }

    /** Goes on with the file that kept it when the program ended last: it goes as soon as the article is saved or given up. */
    void adopt(Path left) {
        former.set(file.getAndSet(left));
        note();
    }

    /** It was saved, or is what the file says again. */
    void settled() {
        pause.end();
        wanted.set(null);
        job.schedule();
    }

    /** The article is no longer open: it was saved or given up. At once, as the program may be about to end. */
    void end() {
        document.removeDocumentListener(this);
        pause.end();
        job.cancel();
        wanted.set(null);
        write();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // there is nothing new to keep yet
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        pause.typed();
    }

    private void note() {
        wanted.set(buffer.isDirty() ? document.get() : null);
        job.schedule();
    }

    private synchronized void write() {
        String text = wanted.get();
        try {
            if (text == null) {
                Files.deleteIfExists(file.get());
            } else {
                new LeftText(file.get(), article, text).keep();
            }
            Path before = former.getAndSet(null);
            if (before != null) {
                Files.deleteIfExists(before);
            }
        } catch (IOException e) {
            ILog.of(TextJournal.class).warn(e.getMessage(), e);
        }
    }
}
