package org.muqabala.ui.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
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
import org.muqabala.ui.collation.DivergenceFilter;
import org.muqabala.ui.collation.RowKind;

/** The line over the ledger in which its rows are grouped, and which shows and sets the filter of the collation. */
final class LedgerFilterBar extends Composite {

    private static final int WORDS_WIDTH = 200;
    /** In a narrow window. */
    private static final int LEAST_WORDS_WIDTH = 80;

    private final Consumer<DivergenceFilter> chosen;
    private final Text words;
    private final Combo kinds;
    private final Combo states;
    private final Combo groupings;
    private final Link clear;
    private DivergenceFilter shown = DivergenceFilter.NONE;
    private List<RowKind> kindsOffered = List.of();

    /**
     * @param chosen told of the filter that the user made of the one that is shown
     * @param regrouped called when the user chose another grouping
     */
    LedgerFilterBar(Composite parent, Consumer<DivergenceFilter> chosen, Runnable regrouped) {
        super(parent, SWT.NONE);
        this.chosen = chosen;
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 3;
        setLayout(layout);
        words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.filter_words);
        words.setToolTipText(Messages.filter_words_tip);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WORDS_WIDTH;
        wide.minimumWidth = LEAST_WORDS_WIDTH;
        words.setLayoutData(wide);
        words.addListener(SWT.Modify, event -> choose(shown.with(words.getText())));
        kinds = choice(Messages.filter_kind_tip, List.of(Messages.filter_kind_any), this::chooseKind);
        states = choice(Messages.filter_state_tip, Stream.concat(Stream.of(Messages.filter_state_any),
                Arrays.stream(SettlementState.values()).map(StateTexts::name)).toList(), this::chooseState);
        new Label(this, SWT.NONE).setText(Messages.group_label);
        groupings = choice(Messages.group_tip, Arrays.stream(LedgerGrouping.values()).map(LedgerGrouping::label).toList(),
                place -> regrouped.run());
        clear = LinkLine.in(this);
        LinkLine.say(clear, "<a>" + Messages.filter_clear + "</a>");
        clear.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        clear.addListener(SWT.Selection, event -> choose(DivergenceFilter.NONE));
        clear.setVisible(false);
    }

    LedgerGrouping grouping() {
        return LedgerGrouping.values()[groupings.getSelectionIndex()];
    }

    /**
     * Shows a filter.
     *
     * @param offered the kinds of rows that there are to choose from
     * @param names what they are called
     */
    void show(DivergenceFilter filter, List<RowKind> offered, Function<RowKind, String> names) {
        shown = filter;
        kindsOffered = offered;
        List<RowKind> kindsShown = offered.stream().filter(kind -> !filter.hidden().contains(kind)).toList();
        boolean isAny = kindsShown.size() == offered.size();
        boolean isOne = !isAny && kindsShown.size() == 1;
        List<String> items = new ArrayList<>(List.of(Messages.filter_kind_any));
        offered.stream().map(names).forEach(items::add);
        if (!isAny && !isOne) {
            items.add(Messages.filter_kind_several);
        }
        if (!items.equals(List.of(kinds.getItems()))) {
            kinds.setItems(items.toArray(String[]::new));
            kinds.requestLayout();
        }
        kinds.select(isAny ? 0 : isOne ? offered.indexOf(kindsShown.getFirst()) + 1 : items.size() - 1);
        states.select(filter.state().map(state -> state.ordinal() + 1).orElse(0));
        if (!words.getText().strip().equals(filter.words())) {
            words.setText(filter.words());
        }
        clear.setVisible(!filter.equals(DivergenceFilter.NONE));
    }

    /** Lets the user write the words that are asked for. */
    void focusOnWords() {
        words.setFocus();
        words.selectAll();
    }

    private void chooseKind(int place) {
        if (place == 0) {
            choose(shown.ofAnyKind());
        } else if (place <= kindsOffered.size()) {
            choose(shown.only(kindsOffered.get(place - 1)));
        }
    }

    private void chooseState(int place) {
        choose(shown.with(place == 0 ? Optional.empty() : Optional.of(SettlementState.values()[place - 1])));
    }

    private void choose(DivergenceFilter filter) {
        if (!filter.equals(shown)) {
            chosen.accept(filter);
        }
    }

    private Combo choice(String tip, List<String> items, IntConsumer taken) {
        Combo choice = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setItems(items.toArray(String[]::new));
        choice.select(0);
        choice.setToolTipText(tip);
        choice.addListener(SWT.Selection, event -> taken.accept(choice.getSelectionIndex()));
        return choice;
    }
}
