package org.muqabala.app;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Keeps those preference pages that mean something to an editor, side by side; the platform brings dozens of others. */
final class PreferencePages {

    static final String MAIN = "org.muqabala.ui.preferences.reading";

    private static final String GENERAL = "org.eclipse.ui.preferencePages.Workbench/";
    private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";
    private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";
    private static final String LABEL_DECORATIONS = "org.eclipse.ui.preferencePages.Decorators";

    private PreferencePages() {
    }

    static void keepOnlyWhatEditorsUse(PreferenceManager pages) {
        List<IPreferenceNode> kept = Stream.of(MAIN, GENERAL + APPEARANCE, GENERAL + KEYS).map(pages::find)
                .filter(Objects::nonNull).toList();
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            pages.remove(page);
        }
        kept.forEach(pages::addToRoot);
        pages.remove(APPEARANCE + "/" + LABEL_DECORATIONS);
    }
}
