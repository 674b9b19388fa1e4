package org.muqabala.ui.tests;

import java.util.Arrays;
import java.util.List;

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

    private static String plain(String label) {
        return label.replaceAll("\t.*", "").replace("&", "");
    }
}
