package org.muqabala.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.xml.TmxWriter;

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
        return List.of(MemoryFolder.MEMORY, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        long[] counts = new long[2];
        try (TranslationMemory memory = MemoryFolder.open(arguments, desk)) {
            desk.write(arguments, out -> {
                // units of a memory may be of any language
                TmxWriter tmx = new TmxWriter(out, "", ExportTime.now());
                try {
                    memory.forEach(unit -> {
                        try {
                            tmx.write(unit);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
                counts[0] = tmx.written();
                counts[1] = tmx.finish();
            });
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, desk.messages().get("memory.unreadable"), e);
        }
        desk.tell(desk.messages().get("memory.exported", counts[0]));
        if (counts[1] > 0) {
            desk.tell(desk.messages().get("memory.replaced", counts[1]));
            return ExitStatus.LEFT_OUT;
        }
        return ExitStatus.DONE;
    }
}
