package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.exchange.TmxReader;
import org.muqabala.translation.memory.MemoryTexts;
import org.muqabala.translation.memory.SharedMemoryException;

/** {@code memory import FILE.tmx}: adds the translations of another tool's memory to ours, all or none. */
final class MemoryImportCommand implements Command {

    @Override
    public String name() {
        return "memory import";
    }

    @Override
    public List<String> files() {
        return List.of("FILE.tmx");
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMemory.FROM, NamedMemory.MEMORY);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String name = arguments.files().get(0);
        Path file = desk.path(name);
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("memory.noFile")));
        }
        TmxReader reader = new TmxReader(file, NamedMemory.source(arguments), new TerminalProgress(desk));
        ExitStatus status;
        try (NamedMemory inUse = NamedMemory.open(arguments, desk)) {
            TranslationMemory memory = inUse.memory();
            long before = memory.size();
            long taken = memory.addAll(reader);
            long fresh = Math.min(taken, memory.size() - before);
            desk.tell(Desk.about(name, desk.messages().get("memory.added", fresh, taken - fresh, memory.size())));
            status = inUse.status();
        } catch (BrokenExchangeException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, new ExchangeTexts(desk.messages().locale()).text(e)), e);
        } catch (SharedMemoryException e) {
            throw new CommandException(ExitStatus.UNWRITABLE, new MemoryTexts(desk.messages().locale()).text(e), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("file.unreadable", desk.reason(e))), e);
        }
        if (reader.passedOver() > 0) {
            desk.tell(Desk.about(name, desk.messages().get("memory.passedOver", reader.passedOver())));
            return ExitStatus.LEFT_OUT;
        }
        return status;
    }
}
