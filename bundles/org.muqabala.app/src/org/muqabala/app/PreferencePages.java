package org.muqabala.app;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Keeps those preference pages that mean something to an editor, side by side; the platform brings dozens of others. */
final class PreferencePages {

    static final String MAIN = "org.muqabala.ui.preferences.reading";

    private static final String PLATFORM = "org.eclipse.ui.preferencePages.Workbench/";

    private static final List<String> KEPT = List.of(
            MAIN,
            PLATFORM + "org.eclipse.ui.preferencePages.Views",
            PLATFORM + "org.eclipse.ui.preferencePages.Keys");

    private PreferencePages() {
    }

    static void keepOnlyWhatEditorsUse(PreferenceManager pages) {
        List<IPreferenceNode> kept = KEPT.stream().map(pages::find).filter(Objects::nonNull).toList();
        for (IPreferenceNode page : pages.getRootSubNodes()) {
            pages.remove(page);
        }
        kept.forEach(pages::addToRoot);
    }
}
