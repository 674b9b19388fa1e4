package org.muqabala.cli;

import java.io.IOException;
import java.util.List;

import org.muqabala.translation.exchange.MemoryTmx;
import org.muqabala.translation.memory.MemoryTexts;

/** {@code memory export -o FILE.tmx}: the whole memory for other tools, or for another desk. */
final class MemoryExportCommand implements Command {

    @Override
    public String name() {
        return "memory export";
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMemory.MEMORY, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        try (NamedMemory inUse = NamedMemory.open(arguments, desk)) {
            MemoryTmx tmx = new MemoryTmx(inUse.memory(), ExportTime.now(), new TerminalProgress(desk));
            desk.write(arguments, tmx::write);
            desk.tell(desk.messages().get("memory.exported", tmx.written()));
            if (tmx.replaced() > 0) {
                desk.tell(desk.messages().get("memory.replaced", tmx.replaced()));
                return ExitStatus.LEFT_OUT;
            }
            return inUse.status();
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, new MemoryTexts(desk.messages().locale()).text(e), e);
        }
    }
}
