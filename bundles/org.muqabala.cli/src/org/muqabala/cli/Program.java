package org.muqabala.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.exporters.StandardReturnReaders;
import org.muqabala.importers.ArticleImporters;

/** The command line as a process runs it: on its standard output and standard error, in the folder where it was started. */
final class Program {

    private final Supplier<List<ReviewExporter>> exporters;
    private final Locale locale;

    /**
     * @param exporters asked once, when it is safe to fail
     * @param locale language of the messages
     */
    Program(Supplier<List<ReviewExporter>> exporters, Locale locale) {
        this.exporters = exporters;
        this.locale = locale;
    }

    /** @return the exit status */
    int run(List<String> words) {
        // not System.out, which swallows the failure to write
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        return run(words, out, new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** @return the exit status */
    int run(List<String> words, OutputStream out, PrintStream err) {
        CommandLine line;
        ArticleImporters importers;
        try {
            importers = ArticleImporters.standard();
            Desk desk = new Desk(Path.of(System.getProperty("user.dir")), out, err, new Messages(locale), importers);
            line = new CommandLine(commands(exporters.get()), desk);
        } catch (Throwable e) {
            // there are no messages to say it by
            err.println(("muqabala: the program is not whole; please install it again: " + e).replaceAll("\\p{Cc}", " "));
            return ExitStatus.UNREADABLE.code();
        }
        try (importers) {
            return line.run(words);
        }
    }

    /** In the order in which the help lists them. */
    static List<Command> commands(List<ReviewExporter> exporters) {
        return List.of(new CompareCommand(), new TextCommand(), new ReviewCommand(), new ExportCommand(exporters),
                new TakeInCommand(StandardReturnReaders::all), new VersionsCommand(),
                new TranslateStatusCommand(), new TranslateCarryCommand(), new TranslateCheckCommand(),
                new TranslateSuggestCommand(System.getenv()),
                new MemoryImportCommand(), new MemoryExportCommand(), new MemorySearchCommand(),
                new GlossaryImportCommand(), new GlossaryExportCommand(), new GlossarySearchCommand());
    }
}
