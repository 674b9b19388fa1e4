package org.muqabala.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.CarryOver;
import org.muqabala.translation.glossary.Glossary;

/**
 * {@code translate carry DIR.review}: takes the translation of the older version over to the newer. It is looked for in the
 * review itself, and in the one that is named: there the same text was the newer version.
 */
final class TranslateCarryCommand implements Command {

    private static final Option FROM = new Option("--from", "OTHER.review", List.of(), false);

    @Override
    public String name() {
        return "translate carry";
    }

    @Override
    public List<String> files() {
        return ReviewFile.NAMES;
    }

    @Override
    public List<Option> options() {
        return List.of(ReviewFile.TO, FROM, GlossaryPlace.GLOSSARY, Collation.HOUSE_STYLE);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        ReviewFile file = new ReviewFile(arguments, desk);
        OpenedReview opened = file.open();
        Comparison comparison = opened.review().comparison();
        Locale language = ReviewFile.language(arguments);
        TranslationFiles source = arguments.has(FROM) ? new TranslationFiles(desk.path(arguments.value(FROM).orElseThrow()))
                : file.translations();
        Optional<Translation> older = file.reading(() -> source.read(comparison.a(), language));
        if (older.isEmpty()) {
            throw new CommandException(ExitStatus.UNREADABLE,
                    Desk.about(file.name(), desk.messages().get("translation.none", comparison.a().name(),
                    language.getDisplayLanguage(desk.messages().locale()))));
        }
        Optional<Translation> begun = file.reading(() -> file.translations().read(comparison.b(), language));
        if (begun.isPresent()) {
            throw new CommandException(ExitStatus.UNWRITABLE,
                    Desk.about(file.name(), desk.messages().get("translation.begun", comparison.b().name(),
                    language.getDisplayLanguage(desk.messages().locale()))));
        }
        Glossary glossary = GlossaryPlace.read(desk.path(file.name()), TextLanguage.source(comparison.a()), language, arguments, desk);
        try {
            file.translations().write(new CarryOver(older.get(), comparison, glossary).carried());
        } catch (IOException e) {
            throw desk.unwritable(file.name(), desk.reason(e), e);
        }
        return file.status(opened, source, comparison.a());
    }
}
