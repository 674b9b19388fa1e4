package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.ReadTerms;
import org.muqabala.translation.glossary.TermFile;

/** {@code glossary import FILE}: adds the terms of a term base (TBX) or a table (CSV) to ours, all or none. */
final class GlossaryImportCommand implements Command {

    @Override
    public String name() {
        return "glossary import";
    }

    @Override
    public List<String> files() {
        return List.of("FILE");
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMemory.FROM, ReviewFile.TO, GlossaryPlace.GLOSSARY);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        String name = arguments.files().get(0);
        Locale from = NamedMemory.source(arguments);
        Locale to = ReviewFile.language(arguments);
        ReadTerms read = read(name, from, to, desk);
        Glossary all = GlossaryPlace.work(arguments, desk, folder -> read.terms().isEmpty() ? folder.read(from, to)
                : folder.add(read.terms(), from, to));
        desk.tell(Desk.about(name, desk.messages().get("glossary.added", read.terms().size(), all.terms().size())));
        if (read.passedOver() > 0) {
            desk.tell(Desk.about(name, desk.messages().get("glossary.passedOver", read.passedOver())));
            return ExitStatus.LEFT_OUT;
        }
        return ExitStatus.DONE;
    }

    private static ReadTerms read(String name, Locale from, Locale to, Desk desk) throws CommandException {
        Path file = desk.path(name);
        if (!Files.isRegularFile(file)) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages().get("memory.noFile")));
        }
        try {
            return new TermFile(file).read(from, to, new TerminalProgress(desk));
        } catch (BrokenExchangeException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, new ExchangeTexts(desk.messages().locale())
                    .text(e)), e);
        } catch (IOException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(name, desk.messages()
                    .get("file.unreadable", desk.reason(e))), e);
        }
    }
}
