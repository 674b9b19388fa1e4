package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Significance;

/** The line above both panes: how many divergences of each weight, which of them are shown, and the swap of sides. */
final class SummaryBar extends Composite {

    private final CollationModel model;
    private final Map<WeightFilter, Button> filters = new EnumMap<>(WeightFilter.class);

    SummaryBar(Composite parent, CollationModel model, Palette palette, Runnable swap) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 4;
        setLayout(layout);
        createChips(palette);
        createFilters();
        createSwap(swap);
        Runnable subscription = model.walk().onChange(this::showFilter);
        addDisposeListener(event -> subscription.run());
        showFilter();
    }

    private void createChips(Palette palette) {
        Composite chips = new Composite(this, SWT.NONE);
        chips.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 0;
        layout.marginWidth = 0;
        chips.setLayout(layout);
        new CountChip(chips, palette, Tint.SUBSTANTIVE, Messages.chip_substantive, model.ledger().count(Significance.SUBSTANTIVE));
        new CountChip(chips, palette, Tint.STYLISTIC, Messages.chip_stylistic, model.ledger().count(Significance.STYLISTIC));
        new CountChip(chips, palette, Tint.COSMETIC, Messages.chip_cosmetic, model.ledger().count(Significance.COSMETIC));
        new CountChip(chips, palette, Tint.MOVED, Messages.chip_moved,
                model.comparison().links().stream().filter(Link::moved).count());
    }

    private void createFilters() {
        Composite row = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout(WeightFilter.values().length, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        row.setLayout(layout);
        addFilter(row, WeightFilter.ALL, Messages.filter_all, Messages.filter_all_tip);
        addFilter(row, WeightFilter.NO_COSMETICS, Messages.filter_noCosmetics, Messages.filter_noCosmetics_tip);
        addFilter(row, WeightFilter.SUBSTANTIVE, Messages.filter_substantive, Messages.filter_substantive_tip);
    }

    private void addFilter(Composite row, WeightFilter filter, String text, String tip) {
        Button button = new Button(row, SWT.TOGGLE);
        button.setText(text);
        button.setToolTipText(tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.walk().filter(filter);
            showFilter();
        }));
        filters.put(filter, button);
    }

    private void createSwap(Runnable swap) {
        Button button = new Button(this, SWT.PUSH);
        button.setText("⇆ " + Messages.swap);
        button.setToolTipText(Messages.swap_tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> swap.run()));
    }

    private void showFilter() {
        filters.forEach((filter, button) -> button.setSelection(filter == model.walk().filter()));
    }
}
