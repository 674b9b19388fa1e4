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
import org.muqabala.ui.preferences.CollationPreferences;
import org.muqabala.ui.preferences.ViewMode;

/** The line above both panes: how many divergences of each weight, which of them are shown, and the swap of sides. */
final class SummaryBar extends Composite {

    private final CollationViewer viewer;
    private final ChipRow chips;
    private final ChoiceBar<WeightFilter> filters;
    private final ChoiceBar<ViewMode> modes;

    /** @param viewer whose collation it sums up */
    SummaryBar(Composite parent, Palette palette, CollationViewer viewer) {
        super(parent, SWT.NONE);
        this.viewer = viewer;
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 4;
        setLayout(layout);
        chips = createChips(palette);
        filters = createFilters();
        modes = new ChoiceBar<>(this, ViewMode.class, SummaryBar::label, SummaryBar::tip, CollationPreferences::chooseViewMode);
        createSwap(viewer::swap);
        refresh();
    }

    /** Says what the collation has, and which filter is in force. */
    void refresh() {
        CollationModel model = viewer.model();
        chips.say(Tint.SUBSTANTIVE, model.ledger().count(Significance.SUBSTANTIVE));
        chips.say(Tint.STYLISTIC, model.ledger().count(Significance.STYLISTIC));
        chips.say(Tint.COSMETIC, model.ledger().count(Significance.COSMETIC));
        chips.say(Tint.ONLY_A, model.ledger().countPassages(Side.A));
        chips.say(Tint.ONLY_B, model.ledger().countPassages(Side.B));
        chips.say(Tint.MOVED, model.comparison().links().stream().filter(Link::moved).count());
        chips.control().layout();
        filters.choose(model.walk().filter().weight());
        modes.choose(viewer.mode());
    }

    private ChipRow createChips(Palette palette) {
        ChipRow row = new ChipRow(this, palette);
        row.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        row.add(Tint.SUBSTANTIVE, Messages.chip_substantive);
        row.add(Tint.STYLISTIC, Messages.chip_stylistic);
        row.add(Tint.COSMETIC, Messages.chip_cosmetic);
        row.add(Tint.ONLY_A, Messages.chip_only_older);
        row.add(Tint.ONLY_B, Messages.chip_only_newer);
        row.add(Tint.MOVED, Messages.chip_moved);
        return row;
    }

    private ChoiceBar<WeightFilter> createFilters() {
        return new ChoiceBar<>(this, WeightFilter.class, SummaryBar::label, SummaryBar::tip, filter -> viewer.model().walk().filter(filter));
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

    private static String label(ViewMode mode) {
        return switch (mode) {
            case SIDE_BY_SIDE -> Messages.mode_sideBySide;
            case UNIFIED -> Messages.mode_unified;
            case CHANGES -> Messages.mode_changes;
        };
    }

    private static String tip(ViewMode mode) {
        return switch (mode) {
            case SIDE_BY_SIDE -> Messages.mode_sideBySide_tip;
            case UNIFIED -> Messages.mode_unified_tip;
            case CHANGES -> Messages.mode_changes_tip;
        };
    }

    private void createSwap(Runnable swap) {
        Button button = new Button(this, SWT.PUSH);
        button.setText("⇆");
        button.setToolTipText(Messages.swap_tip);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> swap.run()));
    }
}
