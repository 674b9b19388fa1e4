package org.muqabala.ui.collation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.ui.ChoiceBar;

/** The line above both panes: how many divergences of each weight, which of them are shown, and the swap of sides. */
final class SummaryBar extends Composite {

    private final CollationModel model;

    SummaryBar(Composite parent, CollationModel model, Palette palette, Runnable swap) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout(3, false);
        layout.marginHeight = 4;
        setLayout(layout);
        createChips(palette);
        ChoiceBar<WeightFilter> filters = createFilters();
        createSwap(swap);
        Runnable subscription = model.walk().onChange(() -> filters.choose(model.walk().filter()));
        addDisposeListener(event -> subscription.run());
        filters.choose(model.walk().filter());
    }

    private void createChips(Palette palette) {
        ChipRow chips = new ChipRow(this, palette);
        chips.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        chips.add(Tint.SUBSTANTIVE, Messages.chip_substantive, model.ledger().count(Significance.SUBSTANTIVE));
        chips.add(Tint.STYLISTIC, Messages.chip_stylistic, model.ledger().count(Significance.STYLISTIC));
        chips.add(Tint.COSMETIC, Messages.chip_cosmetic, model.ledger().count(Significance.COSMETIC));
        chips.add(Tint.ONLY_A, Messages.chip_only_older, model.ledger().countPassages(Side.A));
        chips.add(Tint.ONLY_B, Messages.chip_only_newer, model.ledger().countPassages(Side.B));
        chips.add(Tint.MOVED, Messages.chip_moved, model.comparison().links().stream().filter(Link::moved).count());
    }

    private ChoiceBar<WeightFilter> createFilters() {
        return new ChoiceBar<>(this, WeightFilter.class, SummaryBar::label, SummaryBar::tip, model.walk()::filter);
    }

    private static String label(WeightFilter filter) {
        return switch (filter) {
            case ALL -> Messages.filter_all;
            case NO_COSMETICS -> Messages.filter_noCosmetics;
            case SUBSTANTIVE -> Messages.filter_substantive;
        };
    }

    private static String tip(WeightFilter filter) {
        return switch (filter) {
            case ALL -> Messages.filter_all_tip;
            case NO_COSMETICS -> Messages.filter_noCosmetics_tip;
            case SUBSTANTIVE -> Messages.filter_substantive_tip;
        };
    }

    private void createSwap(Runnable swap) {
        Button button = new Button(this, SWT.PUSH);
        button.setText("⇆ " + Messages.swap);
        button.setToolTipText(Messages.swap_tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> swap.run()));
    }
}
