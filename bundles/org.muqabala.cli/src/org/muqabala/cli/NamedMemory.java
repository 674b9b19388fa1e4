package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.translation.memory.BadMemoryAddressException;
import org.muqabala.translation.memory.MemoryPlace;
import org.muqabala.translation.memory.MemoryTexts;
import org.muqabala.translation.memory.OccupiedMemoryException;
import org.muqabala.translation.memory.PostgresAddress;
import org.muqabala.translation.memory.PostgresMemory;
import org.muqabala.translation.memory.SharedMemoryException;
import org.muqabala.translation.memory.SharedMemoryListener;

/**
 * The translation memory that a command works on: the user's own unless another folder is named, or the address of one that the
 * desk shares. Beside a shared one stands the user's own, which does alone while the shared one is away.
 */
final class NamedMemory implements AutoCloseable {

    static final Option MEMORY = new Option("--memory", "DIR|jdbc:postgresql:…", List.of(), false);
    static final Option FROM = new Option("--from", "LANGUAGE", List.of(), false);

    /** The variable of the environment that holds the password at a shared memory; arguments can be read by everybody on the machine. */
    static final String PASSWORD = "MUQABALA_MEMORY_PASSWORD";

    private final TranslationMemory memory;
    private boolean away;
    /** Whether something was not taken by the shared memory and stays here. */
    private boolean kept;

    private NamedMemory(Arguments arguments, Desk desk) throws CommandException {
        Optional<String> named = arguments.value(MEMORY);
        MemoryTexts texts = new MemoryTexts(desk.messages().locale());
        Path folder = named.isEmpty() || PostgresAddress.isMeant(named.get()) ? MemoryPlace.usualFolder() : desk.path(named.get());
        Optional<PostgresAddress> shared = shared(named, texts);
        String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        try {
            memory = open(new MemoryPlace(folder, shared, password), shared, password, listener(desk, texts));
        } catch (SharedMemoryException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(named.orElseThrow(), texts.text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(folder.toString(), texts.text(e)), e);
        }
    }

    static NamedMemory open(Arguments arguments, Desk desk) throws CommandException {
        return new NamedMemory(arguments, desk);
    }

    private static Optional<PostgresAddress> shared(Optional<String> named, MemoryTexts texts) throws CommandException {
        if (named.filter(PostgresAddress::isMeant).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(PostgresAddress.parse(named.get()));
        } catch (BadMemoryAddressException e) {
            throw new CommandException(ExitStatus.WRONG_USAGE, texts.text(e), e);
        }
    }

    private static TranslationMemory open(MemoryPlace place, Optional<PostgresAddress> shared, String password,
            SharedMemoryListener listener) throws IOException {
        try {
            return place.open(listener, Runnable::run);
        } catch (OccupiedMemoryException e) {
            if (shared.isEmpty()) {
                throw e;
            }
            // the workbench has the user's own one open; the desk's does alone
            return new PostgresMemory(shared.get(), password);
        }
    }

    private SharedMemoryListener listener(Desk desk, MemoryTexts texts) {
        return new SharedMemoryListener() {
            @Override
            public void away(SharedMemoryException why) {
                away = true;
                desk.tell(texts.away(why));
            }

            @Override
            public void refused(SharedMemoryException why) {
                kept = true;
                desk.tell(texts.refused(why));
            }

            @Override
            public void back(long sent) {
                away = false;
                desk.tell(texts.back(sent));
            }
        };
    }

    TranslationMemory memory() {
        return memory;
    }

    /** How a command ends that did all else. */
    ExitStatus status() {
        return away || kept ? ExitStatus.LEFT_OUT : ExitStatus.DONE;
    }

    /** The language that the user names. */
    static Locale source(Arguments arguments) {
        return named(arguments).orElse(TextLanguage.USUAL_SOURCE);
    }

    /** The language that the user names, else the article's. */
    static Locale source(Arguments arguments, Article article) {
        return named(arguments).orElseGet(() -> TextLanguage.source(article));
    }

    private static Optional<Locale> named(Arguments arguments) {
        return arguments.value(FROM).map(tag -> Locale.forLanguageTag(tag.replace('_', '-')));
    }

    @Override
    public void close() throws IOException {
        memory.close();
    }
}
