package org.muqabala.translation.glossary;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;

import org.muqabala.core.spi.Progress;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;
import org.muqabala.translation.exchange.XmlStream;

/**
 * Reads a term base in TBX (ISO 30042), however long: of 2008 ({@code martif}) and of 2019 ({@code tbx}), its data categories as attributes or
 * as elements. Each term of the one language with the renderings in the other makes a {@link Term}; deprecated and superseded renderings are
 * forbidden ones.
 */
public final class TbxReader {

    private static final int LONGEST = 1_000;
    private static final int MOST_OF_CONCEPT = 500;
    private static final int CONCEPTS_BETWEEN_LOOKS = 256;
    private static final Set<String> ROOTS = Set.of("tbx", "martif");
    private static final Set<String> CONCEPTS = Set.of("conceptEntry", "termEntry");
    private static final Set<String> LANGUAGES = Set.of("langSec", "langSet");
    private static final Set<String> TERMS = Set.of("termSec", "tig", "ntig");

    /** One name of a concept. */
    private record Designation(Locale language, String term, PartOfSpeech part, boolean unwanted) {
    }

    private final Path file;
    private final Locale from;
    private final Locale to;
    private final Progress progress;

    /** @param progress told of the progress and asked whether to go on */
    public TbxReader(Path file, Locale from, Locale to, Progress progress) {
        this.file = file;
        this.from = from;
        this.to = to;
        this.progress = progress;
    }

    /**
     * @throws BrokenExchangeException if the file is no sound TBX; then nothing of it is to be used
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    public ReadTerms read() throws IOException {
        List<Term> terms = new ArrayList<>();
        int passedOver = 0;
        int concepts = 0;
        double size = Math.max(1, Files.size(file));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16); XmlStream xml = new XmlStream(in)) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !ROOTS.contains(xml.name())) {
                throw new BrokenExchangeException(Problem.OTHER_FORMAT, xml.line());
            }
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && CONCEPTS.contains(xml.name())) {
                    List<Term> found = concept(xml);
                    passedOver += found.isEmpty() ? 1 : 0;
                    terms.addAll(found);
                    if (terms.size() > TermTable.MOST_TERMS) {
                        throw new BrokenExchangeException(Problem.TOO_MANY, xml.line(), String.valueOf(TermTable.MOST_TERMS));
                    }
                    if (concepts++ % CONCEPTS_BETWEEN_LOOKS == 0) {
                        progress.throwIfCancelled();
                        progress.worked(Math.min(1, xml.bytesRead() / size));
                    }
                }
            }
        }
        progress.worked(1);
        return new ReadTerms(terms, passedOver);
    }

    private List<Term> concept(XmlStream xml) throws IOException {
        String element = xml.name();
        List<Designation> names = new ArrayList<>();
        String note = "";
        String definition = "";
        Locale language = Locale.ROOT;
        for (int event = xml.next(); !isEnd(event, xml, Set.of(element)); event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (LANGUAGES.contains(xml.name())) {
                language = Locale.forLanguageTag(xml.attribute("lang").strip().replace('_', '-'));
            } else if (TERMS.contains(xml.name())) {
                Designation name = designation(xml, language);
                if (!name.term.isEmpty() && names.size() < MOST_OF_CONCEPT) {
                    names.add(name);
                }
            } else if (xml.name().equals("note")) {
                note = note.isEmpty() ? text(xml) : note;
            } else if (xml.name().equals("definition") || xml.name().equals("descrip") && xml.attribute("type")
                    .equals("definition")) {
                definition = definition.isEmpty() ? text(xml) : definition;
            }
        }
        return terms(names, note.isEmpty() ? definition : note);
    }

    private static Designation designation(XmlStream xml, Locale language) throws IOException {
        Set<String> element = Set.of(xml.name());
        String term = "";
        PartOfSpeech part = PartOfSpeech.OTHER;
        boolean unwanted = false;
        for (int event = xml.next(); !isEnd(event, xml, element); event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            // a data category is an element of its name, or a note whose type is its name
            String category = xml.name().equals("termNote") ? xml.attribute("type") : xml.name();
            switch (category) {
                case "term" -> term = term.isEmpty() ? text(xml) : term;
                case "partOfSpeech" -> part = PartOfSpeech.of(text(xml));
                case "administrativeStatus", "normativeAuthorization" -> unwanted |= isUnwanted(text(xml));
                case "termType" -> part = text(xml).toLowerCase(Locale.ROOT).contains("propername") ? PartOfSpeech.PROPER_NOUN
                        : part;
                default -> {
                    // what else is said of a term has no place here
                }
            }
        }
        return new Designation(language, term, part, unwanted);
    }

    private static boolean isUnwanted(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        return Stream.of("deprecated", "superseded", "obsolete", "notrecommended", "rejected", "forbidden")
                .anyMatch(lower.replace(" ", "")::startsWith);
    }

    /** The text of the element at hand with that of all within it; empty if it is far too long. */
    private static String text(XmlStream xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (text.length() <= LONGEST) {
                text.append(xml.text());
            }
        }
        return text.length() > LONGEST ? "" : text.toString().strip().replaceAll("\\s+", " ");
    }

    private static boolean isEnd(int event, XmlStream xml, Set<String> elements) {
        return event == XMLStreamConstants.END_ELEMENT && elements.contains(xml.name());
    }

    private List<Term> terms(List<Designation> names, String note) {
        List<Designation> renderings = names.stream().filter(name -> isIn(name, to)).toList();
        List<String> wanted = renderings.stream().filter(name -> !name.unwanted).map(Designation::term).toList();
        List<String> unwanted = renderings.stream().filter(Designation::unwanted).map(Designation::term).toList();
        if (renderings.isEmpty()) {
            return List.of();
        }
        return names.stream().filter(name -> isIn(name, from) && !name.unwanted)
                .map(name -> new Term(name.term, wanted, unwanted, part(name, renderings), note)).toList();
    }

    private static PartOfSpeech part(Designation source, List<Designation> renderings) {
        return source.part != PartOfSpeech.OTHER ? source.part : renderings.getFirst().part;
    }

    private static boolean isIn(Designation name, Locale language) {
        return name.language.getLanguage().equals(language.getLanguage());
    }
}
