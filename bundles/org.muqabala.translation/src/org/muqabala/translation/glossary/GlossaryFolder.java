package org.muqabala.translation.glossary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/**
 * A folder in which glossaries are kept, a desk's or a review's. For each two languages there are a table of terms and one of names,
 * {@code glossary.ar-en.csv} and {@code names.ar-en.csv}; tables that name no languages, {@code glossary.csv} and {@code names.csv}, are for those
 * that their columns name, and only read.
 */
public final class GlossaryFolder {

    private static final String TERMS = "glossary";
    private static final String NAMES = "names";
    private static final String ENDING = ".csv";
    /** Bytes of the largest table that is read. */
    private static final long LARGEST = 64L << 20;

    private final Path folder;

    /** @param folder need not exist */
    public GlossaryFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The terms and names for two languages; none where there are no tables.
     *
     * @throws BrokenTableException if one of the tables is none
     */
    public Glossary read(Locale from, Locale to) throws IOException {
        List<Term> terms = new ArrayList<>();
        for (Path file : files(from, to)) {
            try {
                terms.addAll(read(file, new TermTable(from, to, usualPart(file))).terms());
            } catch (BrokenExchangeException e) {
                // one for any languages may have nothing for these
                if (e.problem() != Problem.NO_COLUMNS || namesLanguages(file)) {
                    throw new BrokenTableException(file, e);
                }
            }
        }
        return new Glossary(from, to, terms);
    }

    /** What the terms of a table are that does not say it. */
    static PartOfSpeech usualPart(Path file) {
        return file.getFileName().toString().startsWith(NAMES) ? PartOfSpeech.PROPER_NOUN : PartOfSpeech.OTHER;
    }

    private static boolean namesLanguages(Path file) {
        return !List.of(TERMS + ENDING, NAMES + ENDING).contains(file.getFileName().toString());
    }

    /** The tables that there are for two languages. */
    private List<Path> files(Locale from, Locale to) {
        return Stream.of(table(NAMES, from, to), folder.resolve(NAMES + ENDING), table(TERMS, from, to),
                folder.resolve(TERMS + ENDING))
                .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }

    private Path table(String kind, Locale from, Locale to) {
        return folder.resolve(kind + "." + from.toLanguageTag() + "-" + to.toLanguageTag() + ENDING);
    }

    /** Reads one table, wherever it stands. */
    public static ReadTerms read(Path file, TermTable table) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new BrokenExchangeException(Problem.TOO_LARGE, 0);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return table.read(in);
        }
    }

    /**
     * Adds terms to the tables of two languages. A term that is there already, with the same source, is replaced. Waits while somebody else adds
     * to the same folder, in this program or another.
     *
     * @return the tables' terms after that
     * @throws BrokenTableException if a table that is there is none; it stays as it is
     */
    public Glossary add(List<Term> terms, Locale from, Locale to) throws IOException {
        Files.createDirectories(folder);
        try (FolderLock lock = FolderLock.of(folder)) {
            return addAlone(new Glossary(from, to, terms), from, to);
        }
    }

    private Glossary addAlone(Glossary added, Locale from, Locale to) throws IOException {
        List<Term> names = kept(NAMES, PartOfSpeech.PROPER_NOUN, from, to);
        List<Term> others = kept(TERMS, PartOfSpeech.OTHER, from, to);
        Glossary all = added.and(new Glossary(from, to, Stream.concat(names.stream(), others.stream()).toList()));
        write(table(NAMES, from, to), new TermTable(from, to, PartOfSpeech.PROPER_NOUN), all.terms().stream().filter(Term::isName)
                .toList());
        write(table(TERMS, from, to), new TermTable(from, to, PartOfSpeech.OTHER), all.terms().stream()
                .filter(term -> !term.isName()).toList());
        return all;
    }

    private List<Term> kept(String kind, PartOfSpeech usual, Locale from, Locale to) throws IOException {
        Path file = table(kind, from, to);
        try {
            return Files.exists(file) ? read(file, new TermTable(from, to, usual)).terms() : List.of();
        } catch (BrokenExchangeException e) {
            throw new BrokenTableException(file, e);
        }
    }

    private static void write(Path file, TermTable table, List<Term> terms) throws IOException {
        if (!terms.isEmpty() || Files.exists(file)) {
            TableFile.write(file, out -> table.write(terms, out));
        }
    }
}
