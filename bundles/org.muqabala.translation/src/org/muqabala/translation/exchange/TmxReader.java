package org.muqabala.translation.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.exchange.BrokenExchangeException.Problem;

/**
 * Reads a memory in TMX 1.4b and its predecessors, however long: units are handed over as they come. Codes of formatting inside a
 * segment are left out, their text is kept where it is text ({@code hi}, {@code sub}).
 */
public final class TmxReader implements TranslationMemory.Units {

    /** The longest segment, in UTF-16 code units; what is longer is none. */
    private static final int LONGEST = 100_000;

    /** Languages of one unit; further ones are passed over. */
    private static final int MOST_VARIANTS = 200;

    private static final int UNITS_BETWEEN_LOOKS = 256;
    private static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    /** One language of a unit. */
    private record Variant(Locale language, String segment, String author, String changed) {
    }

    private final Path file;
    private final Locale usualSource;
    private final Progress progress;
    private String sourceLanguage = "";
    private long passedOver;

    /**
     * @param usualSource the source language where the file leaves that open
     * @param progress told of the progress and asked whether to go on
     */
    public TmxReader(Path file, Locale usualSource, Progress progress) {
        this.file = file;
        this.usualSource = usualSource;
        this.progress = progress;
    }

    /** How many units were no use: in one language alone, empty, or far too long. */
    public long passedOver() {
        return passedOver;
    }

    /**
     * @throws BrokenExchangeException if the file is no sound TMX
     * @throws java.util.concurrent.CancellationException if {@code progress} says so
     */
    @Override
    public void forEach(TranslationMemory.UnitConsumer consumer) throws IOException {
        double size = Math.max(1, Files.size(file));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16); XmlStream xml = new XmlStream(in)) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.name().equals("tmx")) {
                throw new BrokenExchangeException(Problem.OTHER_FORMAT, xml.line());
            }
            int units = 0;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("header")) {
                    sourceLanguage = xml.attribute("srclang");
                } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("tu")) {
                    handOver(unit(xml), consumer);
                    if (units++ % UNITS_BETWEEN_LOOKS == 0) {
                        progress.throwIfCancelled();
                        progress.worked(Math.min(1, xml.bytesRead() / size));
                    }
                }
            }
        }
        progress.worked(1);
    }

    private List<TranslationUnit> unit(XmlStream xml) throws IOException {
        String source = xml.attribute("srclang").isEmpty() ? sourceLanguage : xml.attribute("srclang");
        String author = author(xml, "");
        String changed = changed(xml, "");
        List<Variant> variants = new ArrayList<>();
        for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("tu")); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("tuv")) {
                Variant variant = variant(xml, author, changed);
                if (variants.size() < MOST_VARIANTS) {
                    variants.add(variant);
                }
            }
        }
        return units(source, variants);
    }

    private Variant variant(XmlStream xml, String unitAuthor, String unitChanged) throws IOException {
        String language = xml.attribute("lang");
        String author = author(xml, unitAuthor);
        String changed = changed(xml, unitChanged);
        String segment = "";
        for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("tuv")); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("seg")) {
                segment = segment(xml);
            }
        }
        return new Variant(language(language), segment, author, changed);
    }

    private static String author(XmlStream xml, String otherwise) {
        String by = xml.attribute("changeid").isEmpty() ? xml.attribute("creationid") : xml.attribute("changeid");
        return by.isEmpty() ? otherwise : by;
    }

    private static String changed(XmlStream xml, String otherwise) {
        String when = xml.attribute("changedate").isEmpty() ? xml.attribute("creationdate") : xml.attribute("changedate");
        return when.isEmpty() ? otherwise : when;
    }

    private static String segment(XmlStream xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int inCode = 0;
        for (int event = xml.next(); !(event == XMLStreamConstants.END_ELEMENT && xml.name().equals("seg")); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inCode += CODES.contains(xml.name()) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inCode -= CODES.contains(xml.name()) ? 1 : 0;
            } else if (inCode == 0 && text.length() <= LONGEST) {
                text.append(xml.text());
            }
        }
        return text.length() > LONGEST ? "" : text.toString().strip();
    }

    private List<TranslationUnit> units(String named, List<Variant> variants) {
        Locale source = named.isEmpty() || named.equals("*all*") ? usualSource : language(named);
        List<Variant> sources = variants.stream().filter(variant -> isOf(variant, source)).toList();
        List<TranslationUnit> units = new ArrayList<>();
        if (!sources.isEmpty()) {
            Variant from = sources.getFirst();
            for (Variant to : variants) {
                if (!isOf(to, source) && !from.segment.isBlank() && !to.segment.isBlank()) {
                    units.add(new TranslationUnit(from.language, to.language, from.segment, to.segment, to.author, time(to.changed)));
                }
            }
        }
        return units;
    }

    private static boolean isOf(Variant variant, Locale language) {
        return variant.language.getLanguage().equals(language.getLanguage());
    }

    private void handOver(List<TranslationUnit> units, TranslationMemory.UnitConsumer consumer) throws IOException {
        if (units.isEmpty()) {
            passedOver++;
        }
        for (TranslationUnit unit : units) {
            consumer.accept(unit);
        }
    }

    private static Locale language(String tag) {
        return Locale.forLanguageTag(tag.strip().replace('_', '-'));
    }

    private static Instant time(String written) {
        try {
            return LocalDateTime.parse(written, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return Instant.EPOCH;
        }
    }
}
