package org.muqabala.core.spi;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * How an export is wanted.
 *
 * @param locale language of headings and labels (the articles' text is not touched)
 * @param time the time that the export says it was made at
 * @param values what was chosen, by {@link ExportOption#id()}; a flag that is wanted is there with any value
 */
public record ExportSettings(Locale locale, Instant time, Map<String, String> values) {

    public ExportSettings {
        values = Map.copyOf(values);
    }

    /** Everything as it usually is. */
    public static ExportSettings usual(Locale locale, Instant time) {
        return new ExportSettings(locale, time, Map.of());
    }

    /** What was chosen, or what is usual. */
    public String value(ExportOption option) {
        return values.getOrDefault(option.id(), option.usual());
    }

    public boolean wants(ExportOption.Flag flag) {
        return values.containsKey(flag.id());
    }
}
