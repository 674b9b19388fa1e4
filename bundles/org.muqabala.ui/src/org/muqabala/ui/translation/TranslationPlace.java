package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IResource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.DraftOrigin;
import org.muqabala.store.ReviewProblem;

/** Where a translation is kept, and how it gets there. Every method may be called on any thread. */
sealed interface TranslationPlace permits ReviewTranslation, XliffFile {

    /** What the user calls it. */
    String name();

    /** What of the workspace is written to. */
    IResource resource();

    /** The folder in which a glossary for it may stand. */
    Path glossaries();

    /**
     * Reads it.
     *
     * @throws IOException if it cannot be read; {@link #problem} says why
     * @throws CancellationException if {@code progress} was cancelled
     */
    OpenedTranslation open(Progress progress) throws IOException;

    /**
     * Whether saving would take away what another program has written since it was read or written here.
     *
     * @throws IOException if that cannot be told; {@link #problem} says why
     */
    boolean isChangedOnDisk() throws IOException;

    /**
     * Writes it, whole or not at all.
     *
     * @param before what was read or written last
     * @return what somebody else has made of it since, and where it is kept
     * @throws IOException if it cannot be written; {@link #problem} says why
     */
    List<ReviewProblem> save(Translation now, Translation before) throws IOException;

    /** How drafts of the translation are known that are not saved yet. */
    DraftOrigin origin(Locale language);

    /**
     * Keeps drafts aside that have no place in the translation any more.
     *
     * @return where they are, for the user
     */
    String setAside(Path drafts) throws IOException;

    /** What was wrong, in one line of the interface's language. */
    String problem(IOException e);
}
