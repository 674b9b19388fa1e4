package org.muqabala.ui.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Says all of the row under the pointer: cells of a narrow column hold its beginning only. */
final class LedgerTips {

    private final Table table;
    private final Function<TableItem, Optional<String>> tipOf;

    private LedgerTips(Table table, Function<TableItem, Optional<String>> tipOf) {
        this.table = table;
        this.tipOf = tipOf;
    }

    static void install(Table table, Function<TableItem, Optional<String>> tipOf) {
        LedgerTips tips = new LedgerTips(table, tipOf);
        table.addListener(SWT.MouseMove, tips::moved);
        table.addListener(SWT.MouseExit, event -> tips.say(null));
    }

    private void moved(Event event) {
        say(Optional.ofNullable(table.getItem(new Point(event.x, event.y))).flatMap(tipOf).orElse(null));
    }

    private void say(String tip) {
        if (!Objects.equals(tip, table.getToolTipText())) {
            table.setToolTipText(tip);
        }
    }
}
