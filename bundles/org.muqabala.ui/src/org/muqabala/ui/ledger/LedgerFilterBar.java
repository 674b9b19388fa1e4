package org.muqabala.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.review.SettlementState;
import org.muqabala.ui.bidi.LinkLine;

/** The line over the ledger in which its rows are chosen and grouped. */
final class LedgerFilterBar extends Composite {

    private static final int WORDS_WIDTH = 200;

    private final Runnable changed;
    private final Text words;
    private final Combo kinds;
    private final Combo states;
    private final Combo groupings;
    private final Link clear;
    private List<String> kindNames = List.of();

    /** @param changed called when the user chose something */
    LedgerFilterBar(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 3;
        setLayout(layout);
        words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.filter_words);
        words.setToolTipText(Messages.filter_words_tip);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = WORDS_WIDTH;
        words.setLayoutData(wide);
        words.addListener(SWT.Modify, event -> changed());
        kinds = choice(Messages.filter_kind_tip, List.of(Messages.filter_kind_any));
        states = choice(Messages.filter_state_tip, Stream.concat(Stream.of(Messages.filter_state_any),
                Arrays.stream(SettlementState.values()).map(StateTexts::name)).toList());
        new Label(this, SWT.NONE).setText(Messages.group_label);
        groupings = choice(Messages.group_tip, Arrays.stream(LedgerGrouping.values()).map(LedgerGrouping::label).toList());
        clear = LinkLine.in(this);
        LinkLine.say(clear, "<a>" + Messages.filter_clear + "</a>");
        clear.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        clear.addListener(SWT.Selection, event -> clear());
        clear.setVisible(false);
    }

    LedgerFilter filter() {
        int kind = kinds.getSelectionIndex() - 1;
        int state = states.getSelectionIndex() - 1;
        return new LedgerFilter(kind < 0 ? Optional.empty() : Optional.of(kindNames.get(kind)),
                state < 0 ? Optional.empty() : Optional.of(SettlementState.values()[state]), words.getText());
    }

    LedgerGrouping grouping() {
        return LedgerGrouping.values()[groupings.getSelectionIndex()];
    }

    /** The kinds of rows that there are to choose from. One that was chosen stays so, if it is still there. */
    void offer(List<String> names) {
        Optional<String> chosen = filter().kind();
        kindNames = List.copyOf(names);
        List<String> items = new ArrayList<>(names);
        items.add(0, Messages.filter_kind_any);
        kinds.setItems(items.toArray(String[]::new));
        kinds.select(chosen.map(names::indexOf).orElse(-1) + 1);
        kinds.requestLayout();
    }

    /** Lets every row through. */
    void clear() {
        kinds.select(0);
        states.select(0);
        words.setText("");
        changed();
    }

    private Combo choice(String tip, List<String> items) {
        Combo choice = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setItems(items.toArray(String[]::new));
        choice.select(0);
        choice.setToolTipText(tip);
        choice.addListener(SWT.Selection, event -> changed());
        return choice;
    }

    private void changed() {
        clear.setVisible(!filter().isNone());
        changed.run();
    }
}
