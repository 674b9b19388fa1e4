package org.muqabala.ui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.muqabala.translation.check.HunspellSpeller;
import org.muqabala.translation.check.SegmentChecks;
import org.muqabala.translation.check.Speller;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.glossary.BrokenTableException;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.GlossaryFolder;
import org.muqabala.ui.preferences.CheckPreferences;
import org.osgi.service.component.annotations.Component;

/**
 * The checks and terms of the desk, as the preferences have them. Dictionaries are read once. Safe for use from several threads;
 * a call may take as long as a disk does.
 */
@Component(service = DeskChecks.class)
public final class DeskChecks {

    private final Map<Path, Optional<Speller>> spellers = new ConcurrentHashMap<>();

    /**
     * The checks that are on.
     *
     * @param review the review's folder: its own terms go before the desk's
     * @param warn takes a line for the user where a table or dictionary cannot be used
     */
    public SegmentChecks checks(Path review, Locale from, Locale to, Consumer<String> warn) {
        Optional<Speller> speller = CheckPreferences.dictionaries().find(to)
                .flatMap(dictionary -> spellers.computeIfAbsent(dictionary, file -> speller(file, warn)));
        return SegmentChecks.standard(glossary(review, from, to, warn), speller).without(CheckPreferences.off());
    }

    /** The terms and names for two languages, the review's own first. */
    public Glossary glossary(Path review, Locale from, Locale to, Consumer<String> warn) {
        return terms(review, from, to, warn).and(terms(CheckPreferences.glossary(), from, to, warn));
    }

    private static Glossary terms(Path folder, Locale from, Locale to, Consumer<String> warn) {
        try {
            return new GlossaryFolder(folder).read(from, to);
        } catch (BrokenTableException e) {
            warn.accept(NLS.bind(Messages.glossary_broken, e.file().getFileName(), new ExchangeTexts(Locale.getDefault())
                    .text(e.problem())));
        } catch (IOException e) {
            warn.accept(NLS.bind(Messages.glossary_broken, folder.getFileName(), e.getMessage()));
        }
        return Glossary.empty(from, to);
    }

    private static Optional<Speller> speller(Path dictionary, Consumer<String> warn) {
        try {
            return Optional.of(new HunspellSpeller(dictionary));
        } catch (IOException e) {
            warn.accept(NLS.bind(Messages.dictionary_broken, dictionary.getFileName()));
            return Optional.empty();
        }
    }
}
