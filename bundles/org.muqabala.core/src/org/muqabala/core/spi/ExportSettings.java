package org.muqabala.core.spi;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.translation.Translation;

/**
 * How an export is wanted.
 *
 * @param locale language of headings and labels (the articles' text is not touched)
 * @param time the time that the export says it was made at
 * @param values what was chosen, by {@link ExportOption#id()}; a flag that is wanted is there with any value
 * @param translations of the review's texts, which are kept beside it; exporters of translations take the one into the language that is wanted
 */
public record ExportSettings(Locale locale, Instant time, Map<String, String> values, List<Translation> translations) {

    public ExportSettings {
        values = Map.copyOf(values);
        translations = List.copyOf(translations);
    }

    /** Of a review whose texts nobody has translated as a whole. */
    public ExportSettings(Locale locale, Instant time, Map<String, String> values) {
        this(locale, time, values, List.of());
    }

    /** Everything as it usually is. */
    public static ExportSettings usual(Locale locale, Instant time) {
        return new ExportSettings(locale, time, Map.of());
    }

    /** The same with other translations beside the review. */
    public ExportSettings with(List<Translation> others) {
        return new ExportSettings(locale, time, values, others);
    }

    /** What was chosen, or what is usual. */
    public String value(ExportOption option) {
        return values.getOrDefault(option.id(), option.usual());
    }

    public boolean wants(ExportOption.Flag flag) {
        return values.containsKey(flag.id());
    }
}
