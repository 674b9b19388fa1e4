package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

/** Reads the translations out of a TMX, whichever tool wrote it. */
final class TmxReading extends XmlEvents {

    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    /** What one language has. */
    private record Variant(String language, String text) {
    }

    private final String sourceLanguage;
    private final List<ReturnedUnit> units = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private boolean tmx;
    private String id = "";
    private String language = "";

    /** @param sourceLanguage BCP 47 tag of what is translated; another region of the language is the same language */
    TmxReading(String sourceLanguage) {
        this.sourceLanguage = sourceLanguage;
    }

    /** @throws UnreadableArticleException if this is no TMX */
    List<ReturnedUnit> read(byte[] xml, Progress progress) throws UnreadableArticleException {
        walk(xml, progress);
        if (!tmx) {
            throw new UnreadableArticleException(Problem.UNKNOWN_FORMAT, "");
        }
        return units;
    }

    @Override
    Set<String> codes() {
        return CODES;
    }

    @Override
    void begin(String element) {
        switch (element) {
            case "tmx" -> tmx |= parent().isEmpty();
            case "tu" -> {
                id = attribute("tuid");
                variants.clear();
            }
            case "tuv" -> language = attribute("lang");
            case "seg" -> gather();
            default -> {
                // notes and properties of the tool's own, and inline elements, whose text counts
            }
        }
    }

    @Override
    void end(String element) {
        if (element.equals("seg")) {
            variants.add(new Variant(language, gathered()));
        } else if (element.equals("tu")) {
            variants.stream().filter(variant -> isSource(variant.language)).findFirst().ifPresent(source -> variants.stream()
                    .filter(variant -> !isSource(variant.language)).findFirst()
                    .ifPresent(target -> units.add(new ReturnedUnit(id, source.text, target.text, false, List.of()))));
        }
    }

    private boolean isSource(String tag) {
        return primary(tag).equalsIgnoreCase(primary(sourceLanguage));
    }

    private static String primary(String tag) {
        return tag.split("[-_]")[0];
    }
}
