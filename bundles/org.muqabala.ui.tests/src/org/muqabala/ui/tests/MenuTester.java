package org.muqabala.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu that is filled when it is opened. */
record MenuTester(Menu menu) {

    /** What the menu offers now, from top to bottom, without mnemonics, keys and separators. */
    List<String> labels() {
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                    .map(MenuItem::getText).map(MenuTester::plain).toList();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** Which entries are marked. */
    List<String> marked() {
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0 && item.getSelection())
                    .map(MenuItem::getText).map(MenuTester::plain).toList();
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** Opens a menu of this menu, does something with it and closes both. */
    <T> T opened(String label, Function<MenuTester, T> action) {
        menu.notifyListeners(SWT.Show, new Event());
        try {
            return action.apply(new MenuTester(item(label).getMenu()));
        } finally {
            menu.notifyListeners(SWT.Hide, new Event());
        }
    }

    /** Chooses an item, as a click does. */
    MenuTester choose(String label) {
        menu.notifyListeners(SWT.Show, new Event());
        MenuItem item = item(label);
        item.setSelection((item.getStyle() & (SWT.RADIO | SWT.CHECK)) != 0);
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
        return this;
    }

    private MenuItem item(String label) {
        return Arrays.stream(menu.getItems()).filter(each -> plain(each.getText()).equals(label)).findFirst().orElseThrow();
    }

    private static String plain(String label) {
        return label.replaceAll("\t.*", "").replace("&", "");
    }
}
