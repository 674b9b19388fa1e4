package org.muqabala.ui.collation;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.BrokenHouseStyleException;
import org.muqabala.core.collation.CollationSession;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.HouseStyle;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.store.Recollation;
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.HouseStyleFile;

/** Collates with the spellings that the desk counts as one. A table that cannot be used is said to be left out. */
public final class DeskRecollation implements Recollation {

    private final Supplier<DeskCollator> collator;
    private final Consumer<String> warn;

    /**
     * @param collator asked when something is to be collated
     * @param warn takes one line for the user; called on the thread that collates
     */
    public DeskRecollation(Supplier<DeskCollator> collator, Consumer<String> warn) {
        this.collator = collator;
        this.warn = warn;
    }

    @Override
    public Comparison compare(Profile profile, Article a, Article b, Progress progress) {
        return collator.get().of(profile, houseStyle()).compare(a, b, progress);
    }

    /** Collates versions that are edited, again and again by the same profile and spellings. */
    CollationSession session(Profile profile) {
        return collator.get().of(profile, houseStyle()).session();
    }

    private HouseStyle houseStyle() {
        Optional<HouseStyleFile> file = CollationPreferences.houseStyleFile();
        try {
            return file.isPresent() ? file.get().read() : HouseStyle.NONE;
        } catch (IOException | BrokenHouseStyleException e) {
            warn.accept(NLS.bind(Messages.notice_houseStyle, file.get().problem(e)));
            return HouseStyle.NONE;
        }
    }
}
