package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done again and again in front of a collation goes by keys: each is in the preferences, in force, and told beside its entry in the menus. */
class KeysAndMenusTest {

    private static final List<String> KEYS = List.of("M1+.", "M1+,", "M1+M2+.", "M1+M2+O", "M1+M2+K", "M1+M2+A", "M1+M2+T", "M1+M2+H", "M1+M2+E",
            "M3+1", "M3+2", "M3+3", "M3+4", "M1+1", "M1+2", "M1+3", "F6", "F7", "F8", "F9", "M2+F6", "M2+F7", "M2+F8", "M2+F9");

    private final WorkbenchTester workbench = new WorkbenchTester();

    @BeforeEach
    void compare() {
        CollationEditorTester collation = CollationEditorTester.compare(workbench, workbench.seed("001"), workbench.seed("004"));
        workbench.page().activate(collation.part());
        collation.next();
    }

    @AfterEach
    void close() {
        workbench.closeEditors();
    }

    @Test
    void everyKeyIsInForceAndNamedInTheMenus() throws Exception {
        IBindingService bindings = workbench.window().getService(IBindingService.class);
        Set<String> told = keysInMenus(workbench.shell().getMenuBar()).collect(Collectors.toCollection(TreeSet::new));
        for (String key : KEYS) {
            KeySequence sequence = KeySequence.getInstance(key);
            Binding binding = bindings.getPerfectMatch(sequence);
            assertTrue(binding != null && binding.getParameterizedCommand().getId().startsWith("org.muqabala."), key + ": " + binding);
            assertTrue(binding.getParameterizedCommand().getCommand().isEnabled(), key + " can be pressed");
            assertTrue(told.contains(sequence.format()), sequence.format() + " is not in the menus: " + told);
        }
    }

    @Test
    void noTwoCommandsHaveOneKeyInFrontOfACollation() throws Exception {
        IBindingService bindings = workbench.window().getService(IBindingService.class);
        List<Binding> collating = Arrays.stream(bindings.getBindings()).filter(binding -> binding.getParameterizedCommand() != null
                && binding.getContextId().equals("org.muqabala.ui.collating")).toList();
        assertTrue(collating.size() > KEYS.size() / 2, collating.toString());
        for (Binding one : collating) {
            List<Binding> same = collating.stream().filter(other -> other.getTriggerSequence().equals(one.getTriggerSequence())).toList();
            assertEquals(List.of(one), same);
        }
    }

    @Test
    void noTwoEntriesOfAMenuAnswerToOneLetter() {
        assertEquals(List.of(), sharedLetters(workbench.shell().getMenuBar(), "").toList());
    }

    /** Of the menus that are ours; what the platform adds to its own is its affair. */
    private static Stream<String> sharedLetters(Menu menu, String name) {
        menu.notifyListeners(SWT.Show, new Event());
        try {
            Map<Character, List<String>> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).filter(text -> text.contains("&"))
                    .collect(Collectors.groupingBy(text -> Character.toLowerCase(text.charAt(text.indexOf('&') + 1))));
            Stream<String> here = entries.values().stream().filter(shared -> shared.size() > 1).map(shared -> name + ": " + shared);
            Stream<String> below = Arrays.stream(menu.getItems()).filter(item -> item.getMenu() != null)
                    .flatMap(item -> sharedLetters(item.getMenu(), item.getText()));
            return Stream.concat(here, below).toList().stream();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** As a user finds them who opens one menu after another. */
    private static Stream<String> keysInMenus(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return Arrays.stream(menu.getItems()).flatMap(KeysAndMenusTest::keys).toList().stream();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    private static Stream<String> keys(MenuItem item) {
        if (item.getMenu() != null) {
            return keysInMenus(item.getMenu());
        }
        int tab = item.getText().indexOf('\t');
        return tab < 0 ? Stream.empty() : Stream.of(item.getText().substring(tab + 1));
    }
}
