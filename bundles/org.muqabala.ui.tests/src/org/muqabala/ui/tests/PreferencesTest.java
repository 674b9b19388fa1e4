package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final String READING = "org.muqabala.ui.preferences.reading";
    private static final String COLLATION = "org.muqabala.ui.preferences.collation";
    private static final String CHECKS = "org.muqabala.ui.preferences.checks";
    private static final String ENCODING = "org.muqabala.ui.preferences.encoding";
    private static final String MEMORY = "org.muqabala.ui.preferences.memory";
    private static final String MACHINE = "org.muqabala.ui.preferences.machine";
    private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views";
    private static final String COLORS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final String KEYS = "org.eclipse.ui.preferencePages.Keys";

    private final WorkbenchTester workbench = new WorkbenchTester();

    @Test
    void onlyPagesThatMeanSomethingToAnEditorAreLeft() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        assertEquals(List.of(READING, CHECKS, COLLATION, ENCODING, MEMORY, MACHINE, APPEARANCE, COLORS, KEYS),
                pages.getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode::getId).toList());
    }

    @Test
    void everyPageSpeaksTheLanguageOfTheInterface() {
        assertAll(Stream.of(READING, CHECKS, COLLATION, ENCODING, MEMORY, MACHINE, APPEARANCE, COLORS, KEYS).map(page -> () -> ShellTester.lookAt(() -> open(page),
                dialog -> {
                    dialog.picture("preferences-" + page.replaceAll(".*\\.", ""));
                    // of the commands with keys only those of an editor's daily work are translated
                    List<String> written = KEYS.equals(page) ? dialog.labels() : dialog.texts();
                    // a login has its own letters
                    Language.assertSpoken(written.stream().filter(text -> !text.equals(System.getProperty("user.name"))).toList());
                })));
    }

    @Test
    void nothingOfOurPagesIsCutOff() {
        assertAll(Stream.of(READING, CHECKS, COLLATION, ENCODING, MEMORY, MACHINE).map(page -> () -> ShellTester.lookAt(() -> open(page),
                dialog -> assertEquals(List.of(), dialog.cutOff(), page))));
    }

    @Test
    void wordsOfChoicesKeepClearOfTheirArrow() {
        assertAll(Stream.of(COLLATION, APPEARANCE).map(page -> () -> ShellTester.lookAt(() -> open(page),
                dialog -> assertEquals(SWT.LEFT_TO_RIGHT, dialog.first(Combo.class).getOrientation(), page))));
    }

    private void open(String page) {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(workbench.shell(), page, null, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
    }
}
