package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Returned;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.translation.SegmentState;

/** Reads the translations out of a TMX, whichever tool wrote it. */
final class TmxReading extends XmlEvents {

    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    /** What one language has. */
    private record Variant(String language, String text) {
    }

    private static final Set<String> APPROVED = Stream.of(AnnotationState.ACCEPTED, AnnotationState.APPLIED).map(AnnotationState::id)
            .collect(Collectors.collectingAndThen(Collectors.toSet(), ids -> {
                ids.add(SegmentState.REVIEWED.id());
                return Set.copyOf(ids);
            }));

    private final String sourceLanguage;
    private final Set<String> wanted;
    private final List<ReturnedUnit> units = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private boolean tmx;
    private String id = "";
    private String language = "";
    private String property = "";
    private SegmentState state = SegmentState.TRANSLATED;
    private Optional<Returned.Sent> sent = Optional.empty();

    /**
     * @param sourceLanguage BCP 47 tag of what is translated; another region of the language is the same language
     * @param wanted the languages of translations that are looked for before others
     */
    TmxReading(String sourceLanguage, Collection<Locale> wanted) {
        this.sourceLanguage = sourceLanguage;
        this.wanted = wanted.stream().map(Locale::getLanguage).collect(Collectors.toSet());
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
                state = SegmentState.TRANSLATED;
                sent = Optional.empty();
            }
            case "tuv" -> language = attribute("lang");
            case "seg" -> gather();
            case "prop" -> {
                property = attribute("type");
                gather();
            }
            default -> {
                // notes and properties of the tool's own, and inline elements, whose text counts
            }
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "seg" -> variants.add(new Variant(language, gathered()));
            case "prop" -> property(gathered().strip());
            case "tu" -> variants.stream().filter(variant -> isSource(variant.language)).findFirst().ifPresent(source -> target()
                    .ifPresent(target -> units.add(new ReturnedUnit(id, source.text, target.text, target.language, state, sent, List.of()))));
            default -> {
                // nothing ends that was waited for
            }
        }
    }

    private void property(String value) {
        if (property.equals("x-" + SentMark.NAME)) {
            sent = SentMark.read(value);
        } else if (property.equals("x-muqabala-state") && APPROVED.contains(value)) {
            state = SegmentState.REVIEWED;
        }
    }

    private Optional<Variant> target() {
        List<Variant> targets = variants.stream().filter(variant -> !isSource(variant.language)).toList();
        return targets.stream().filter(variant -> wanted.contains(primary(variant.language).toLowerCase(Locale.ROOT))).findFirst()
                .or(() -> targets.stream().findFirst());
    }

    private boolean isSource(String tag) {
        return primary(tag).equalsIgnoreCase(primary(sourceLanguage));
    }

    private static String primary(String tag) {
        return tag.split("[-_]")[0];
    }
}
