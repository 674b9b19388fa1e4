package org.muqabala.ui.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * The checks and terms of the desk, as the preferences have them. Dictionaries are read once, and again when their files are others. Safe for
 * use from several threads; a call may take as long as a disk does.
 */
@Component(service = DeskChecks.class)
public final class DeskChecks {

    /** A dictionary as it was when it was read; empty if it could not be. */
    private record Read(CheckBasis basis, Optional<Speller> speller) {
    }

    private final Map<Path, Read> spellers = new ConcurrentHashMap<>();

    /** What the checks of a review are made from now: as long as it is the same, {@link #checks} need not be made again. */
    public CheckBasis basis(Path review, Locale to) {
        return CheckBasis.of(CheckPreferences.off(), List.of(review, CheckPreferences.glossary()), CheckPreferences.dictionaries().find(to));
    }

    /**
     * The checks that are on.
     *
     * @param review the review's folder: its own terms go before the desk's
     * @param warn takes a line for the user where a table or dictionary cannot be used
     */
    public SegmentChecks checks(Path review, Locale from, Locale to, Consumer<String> warn) {
        Optional<Speller> speller = CheckPreferences.dictionaries().find(to)
                .flatMap(dictionary -> spellers.compute(dictionary, (file, read) -> read(file, read, warn)).speller());
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

    private static Read read(Path dictionary, Read before, Consumer<String> warn) {
        CheckBasis now = CheckBasis.of(Set.of(), List.of(), Optional.of(dictionary));
        return before != null && before.basis().equals(now) ? before : new Read(now, speller(dictionary, warn));
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
