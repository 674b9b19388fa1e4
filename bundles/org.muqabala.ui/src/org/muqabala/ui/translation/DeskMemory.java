package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.LuceneMemory;
import org.muqabala.translation.memory.OccupiedMemoryException;
import org.muqabala.ui.preferences.TranslationMemoryPlace;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The translation memory that all editors share: opened when it is first asked, in the folder that the preferences name, and given back when the
 * workbench ends. Safe for use from several threads; every call may take as long as a disk does.
 */
@Component(service = DeskMemory.class)
public final class DeskMemory {

    /** What was opened, and where. */
    private record Opened(Path folder, TranslationMemory memory) {
    }

    private Optional<Opened> opened = Optional.empty();

    /** @throws IOException if the memory cannot be read; the message is for the user */
    List<MemoryMatch> matches(String sentence, Locale source, Locale target, int most) throws IOException {
        return memory().matches(sentence, source, target, most);
    }

    /** @throws IOException if the memory cannot be read; the message is for the user */
    List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException {
        return memory().concordance(words, inTarget, most);
    }

    /** @throws IOException if the memory cannot be written; the message is for the user */
    void add(TranslationUnit unit) throws IOException {
        memory().add(unit);
    }

    private synchronized TranslationMemory memory() throws IOException {
        Path folder = TranslationMemoryPlace.current();
        if (opened.filter(open -> !open.folder().equals(folder)).isPresent()) {
            close();
        }
        if (opened.isEmpty()) {
            opened = Optional.of(new Opened(folder, open(folder)));
        }
        return opened.get().memory();
    }

    private static TranslationMemory open(Path folder) throws IOException {
        try {
            return new LuceneMemory(folder);
        } catch (OccupiedMemoryException e) {
            throw new IOException(Messages.memory_occupied, e);
        } catch (IOException | IllegalArgumentException e) {
            // Lucene says of files that are none of its own that their arguments are wrong
            throw new IOException(Messages.memory_unreadable, e);
        }
    }

    @Deactivate
    synchronized void close() throws IOException {
        if (opened.isPresent()) {
            TranslationMemory memory = opened.get().memory();
            opened = Optional.empty();
            memory.close();
        }
    }
}
