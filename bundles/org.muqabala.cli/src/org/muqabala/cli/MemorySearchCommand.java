package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.MemoryTexts;

/** {@code memory search WORDS}: sentences like these, and sentences in which these words stand. */
final class MemorySearchCommand implements Command {

    private static final Option IN_TARGET = Option.flag("--in-target");
    private static final int MOST = 20;

    @Override
    public String name() {
        return "memory search";
    }

    @Override
    public List<String> files() {
        return List.of("WORDS");
    }

    @Override
    public List<Option> options() {
        return List.of(IN_TARGET, NamedMemory.FROM, ReviewFile.TO, NamedMemory.MEMORY, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String words = arguments.files().get(0);
        StringBuilder text = new StringBuilder();
        ExitStatus status;
        try (NamedMemory inUse = NamedMemory.open(arguments, desk)) {
            TranslationMemory memory = inUse.memory();
            if (!arguments.has(IN_TARGET)) {
                for (MemoryMatch match : memory.matches(words, NamedMemory.source(arguments), ReviewFile.language(arguments), MOST)) {
                    text.append(desk.messages().get("memory.match." + match.kind().name().toLowerCase(Locale.ROOT),
                            match.likeness())).append('\n');
                    append(text, match.unit());
                }
            }
            List<TranslationUnit> found = memory.concordance(words, arguments.has(IN_TARGET), MOST);
            if (!found.isEmpty()) {
                text.append(desk.messages().get("memory.concordance", found.size())).append('\n');
                found.forEach(unit -> append(text, unit));
            }
            status = inUse.status();
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, new MemoryTexts(desk.messages().locale()).text(e), e);
        }
        String whole = text.isEmpty() ? desk.messages().get("memory.nothing") + "\n" : text.toString();
        desk.write(arguments, out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
        return status;
    }

    private static void append(StringBuilder text, TranslationUnit unit) {
        text.append("  \u2068").append(SafeText.plainLine(unit.source())).append("\u2069\n    \u2068")
                .append(SafeText.plainLine(unit.target())).append("\u2069\n");
    }
}
