package org.muqabala.exporters;

import java.util.List;

import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.text.LanguageTag;
import org.muqabala.core.text.SafeText;

/**
 * The language that translations are in, as the user named it.
 *
 * @param tag BCP 47
 * @param problems one sentence if what the user named is no language, so that the usual one was taken; else empty
 */
public record TargetLanguage(String tag, List<String> problems) {

    /** The same for every exporter of translations. */
    public static final ExportOption.Words OPTION = new ExportOption.Words("target-language", "LANGUAGE", "en");

    public TargetLanguage {
        problems = List.copyOf(problems);
    }

    /** @param labels for the sentence */
    public static TargetLanguage of(ExportSettings settings, Labels labels) {
        String named = settings.value(OPTION);
        // a typing error should not cost the whole export
        return LanguageTag.read(named).map(locale -> new TargetLanguage(locale.toLanguageTag(), List.of()))
                .orElseGet(() -> new TargetLanguage(OPTION.usual(),
                        List.of(labels.get("problem.language", SafeText.isolated(SafeText.onOneLine(named)), OPTION.usual()))));
    }
}
