package org.muqabala.ui.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.Reviews;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps what is typed into articles and not saved where a crash leaves it. All editors of a file share one buffer, whether it is edited alone or
 * in a collation.
 */
@Component(service = TextJournals.class)
public final class TextJournals implements IFileBufferListener {

    private final Path folder;
    private final List<Path> left;
    private final Map<IFileBuffer, TextJournal> open = new HashMap<>();

    @Activate
    public TextJournals() throws IOException {
        folder = Platform.getStateLocation(FrameworkUtil.getBundle(TextJournals.class)).append("journals").toPath();
        if (!Files.isDirectory(folder)) {
            left = List.of();
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(file -> file.toString().endsWith("." + LeftText.EXTENSION)).sorted().toList();
        }
    }

    /** Follows all articles that are open or come to be. In the UI thread. */
    public void begin() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
        Stream.of(FileBuffers.getTextFileBufferManager().getFileBuffers()).forEach(this::bufferCreated);
    }

    /**
     * What a crash left over.
     *
     * @param unreadable told of each that cannot be looked into and stays where it is
     */
    public List<LeftText> left(Consumer<IOException> unreadable) {
        List<LeftText> texts = new ArrayList<>();
        for (Path journal : left) {
            try {
                if (Files.exists(journal)) {
                    texts.add(LeftText.read(journal));
                }
            } catch (IOException e) {
                unreadable.accept(e);
            }
        }
        return texts;
    }

    /** The text is in the editor of its article again, which goes on keeping it. In the UI thread. */
    public void takenUp(LeftText text) {
        journalOf(text.article()).ifPresent(journal -> journal.adopt(text.journal()));
    }

    private Optional<TextJournal> journalOf(IFile article) {
        return open.entrySet().stream().filter(entry -> article.equals(article(entry.getKey()))).map(Map.Entry::getValue).findFirst();
    }

    /** Empty for what is no article of a story: files from elsewhere, and the insides of reviews. */
    private static IFile article(IFileBuffer buffer) {
        IPath place = buffer.getLocation();
        IFile file = place == null ? null : FileBuffers.getWorkspaceFileAtLocation(place);
        return file == null || Reviews.isInsideReview(file) ? null : file;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        inUi(() -> {
            IFile article = article(buffer);
            boolean isHeld = buffer instanceof ITextFileBuffer text && text.getDocument() != null;
            if (article != null && isHeld && !open.containsKey(buffer)) {
                TextJournal journal = new TextJournal((ITextFileBuffer) buffer, article, folder.resolve(UUID.randomUUID() + "." + LeftText.EXTENSION));
                open.put(buffer, journal);
                journal.begin();
            }
        });
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        inUi(() -> Optional.ofNullable(open.remove(buffer)).ifPresent(TextJournal::end));
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
        if (!dirty) {
            inUi(() -> Optional.ofNullable(open.get(buffer)).ifPresent(TextJournal::settled));
        }
    }

    private static void inUi(Runnable work) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            if (display.getThread() == Thread.currentThread()) {
                work.run();
            } else {
                display.asyncExec(work);
            }
        }
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
        // what it says then is told by its document
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
        // told by its document
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        // told when it has changed
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        // it is as it was
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
        // what it says stays the same
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
        // a new buffer comes to be for the file
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
        // what is still in the editor is kept under the name that it had
    }
}
