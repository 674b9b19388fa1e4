package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.translation.memory.LuceneMemory;
import org.muqabala.translation.memory.OccupiedMemoryException;

/** The translation memory that a command works on: the user's own unless another is named. */
final class MemoryFolder {

    static final Option MEMORY = new Option("--memory", "DIR", List.of(), false);
    static final Option FROM = new Option("--from", "LANGUAGE", List.of(), false);

    private static final String USUAL_SOURCE = "ar";

    private MemoryFolder() {
    }

    static TranslationMemory open(Arguments arguments, Desk desk) throws CommandException {
        Path usual = Path.of(System.getProperty("user.home"), ".muqabala", "memory");
        Path folder = arguments.has(MEMORY) ? desk.path(arguments.value(MEMORY).orElseThrow()) : usual;
        try {
            return new LuceneMemory(folder);
        } catch (OccupiedMemoryException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder.toString(), desk.messages().get("memory.occupied")), e);
        } catch (IOException | IllegalArgumentException e) {
            // Lucene says of files that are none of its own that their arguments are wrong
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder.toString(), desk.messages().get("memory.unreadable")), e);
        }
    }

    static Locale source(Arguments arguments) {
        return Locale.forLanguageTag(arguments.value(FROM).orElse(USUAL_SOURCE).replace('_', '-'));
    }
}
