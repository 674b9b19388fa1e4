package org.muqabala.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.glossary.BrokenTableException;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.GlossaryFolder;

/** The glossary that a command works on: the user's own unless another is named. */
final class GlossaryPlace {

    static final Option GLOSSARY = new Option("--glossary", "DIR", List.of(), false);

    /** Does something with the glossary. */
    interface Work<T> {
        T with(GlossaryFolder folder) throws IOException;
    }

    private GlossaryPlace() {
    }

    private static Path path(Arguments arguments, Desk desk) throws CommandException {
        return arguments.has(GLOSSARY) ? desk.path(arguments.value(GLOSSARY).orElseThrow())
                : Path.of(System.getProperty("user.home"), ".muqabala", "glossary");
    }

    /** @throws CommandException if a table cannot be read or written; the message names it */
    static <T> T work(Arguments arguments, Desk desk, Work<T> work) throws CommandException {
        Path folder = path(arguments, desk);
        try {
            return work.with(new GlossaryFolder(folder));
        } catch (BrokenTableException e) {
            throw new CommandException(ExitStatus.UNREADABLE, Desk.about(e.file().toString(),
                    new ExchangeTexts(desk.messages().locale()).text(e.problem())), e);
        } catch (IOException e) {
            throw desk.unwritable(folder.toString(), desk.reason(e), e);
        }
    }

    /** The terms for the languages that the options say. */
    static Glossary read(Arguments arguments, Desk desk) throws CommandException {
        Locale from = NamedMemory.source(arguments);
        Locale to = ReviewFile.language(arguments);
        return work(arguments, desk, folder -> folder.read(from, to));
    }

    /** The terms for two languages, those that stand in the review's folder before the desk's. */
    static Glossary read(Path review, Locale from, Locale to, Arguments arguments, Desk desk) throws CommandException {
        return work(arguments, desk, folder -> new GlossaryFolder(review).read(from, to).and(folder.read(from, to)));
    }
}
