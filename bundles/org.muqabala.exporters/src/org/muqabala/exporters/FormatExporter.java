package org.muqabala.exporters;

import java.util.Locale;

import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ReviewExporter;

/** An exporter whose names stand in this package's message files: under its id, its options under {@code option} and theirs. */
abstract class FormatExporter implements ReviewExporter {

    private final String id;
    private final String extension;

    FormatExporter(String id, String extension) {
        this.id = id;
        this.extension = extension;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String extension() {
        return extension;
    }

    @Override
    public final String title(Locale locale) {
        return new Labels(locale).get(id + ".title");
    }

    @Override
    public final String description(Locale locale) {
        return new Labels(locale).get(id + ".description");
    }

    @Override
    public final String title(ExportOption option, Locale locale) {
        return new Labels(locale).get("option." + option.id());
    }

    @Override
    public final String title(ExportOption.Choice choice, String value, Locale locale) {
        return new Labels(locale).get("option." + choice.id() + "." + value);
    }
}
