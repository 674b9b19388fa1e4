package org.muqabala.ui.translation;

import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.translation.WorkLeft;
import org.muqabala.ui.ChoiceBar;
import org.muqabala.ui.collation.Palette;

/** The line above the segments: what is left to do, which of them are shown, and the words to be found in them. */
final class SegmentHead extends Composite {

    /** Nobody looks for the first letter of a word. */
    private static final int PAUSE_MILLISECONDS = 200;
    private static final int WORDS_WIDTH = 140;
    private static final int STRIP_WIDTH = 90;
    private static final int STRIP_HEIGHT = 8;
    private static final SegmentState[] FROM_DONE = {SegmentState.REVIEWED, SegmentState.TRANSLATED, SegmentState.CARRIED,
            SegmentState.DRAFT,
        SegmentState.FUZZY, SegmentState.EMPTY};

    private final TranslationModel model;
    private final Palette palette;
    private final Label left;
    private final Canvas strip;
    private final ChoiceBar<SegmentFilter> filters;
    private final Text words;
    private final Runnable search = this::chooseIfThere;
    private boolean isTyping;

    SegmentHead(Composite parent, TranslationModel model, Palette palette) {
        super(parent, SWT.NONE);
        this.model = model;
        this.palette = palette;
        GridLayout layout = new GridLayout(4, false);
        layout.marginHeight = 5;
        layout.horizontalSpacing = 12;
        setLayout(layout);
        strip = new Canvas(this, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        GridData size = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        size.widthHint = STRIP_WIDTH;
        size.heightHint = STRIP_HEIGHT;
        strip.setLayoutData(size);
        strip.addListener(SWT.Paint, event -> paint(event.gc));
        left = new Label(this, SWT.NONE);
        left.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        filters = new ChoiceBar<>(this, SegmentFilter.class, SegmentHead::label, SegmentHead::tip, filter -> choose());
        words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.find_words);
        words.setToolTipText(Messages.find_words_tip);
        GridData wide = new GridData(SWT.END, SWT.CENTER, false, false);
        wide.widthHint = WORDS_WIDTH;
        words.setLayoutData(wide);
        words.addListener(SWT.Modify, event -> typed());
        words.addListener(SWT.DefaultSelection, event -> choose());
        refresh();
    }

    private void typed() {
        isTyping = !words.getText().strip().equals(model.soughtWords());
        getDisplay().timerExec(isTyping ? PAUSE_MILLISECONDS : -1, search);
    }

    private void chooseIfThere() {
        if (!isDisposed()) {
            choose();
        }
    }

    private void choose() {
        isTyping = false;
        model.filter(filters.choice(), words.getText());
    }

    void askForWords(String proposed) {
        if (!proposed.isBlank()) {
            words.setText(proposed);
        }
        words.setFocus();
        words.selectAll();
    }

    ChoiceBar<SegmentFilter> filters() {
        return filters;
    }

    Text words() {
        return words;
    }

    /** What is left to do, in words. */
    String left() {
        return left.getText();
    }

    void refresh() {
        WorkLeft now = model.left();
        String line = now.work().segments() == 0 ? NLS.bind(Messages.left_nothing, now.whole().segments(), now.whole().words())
                : NLS.bind(Messages.left_work,
                        new Object[] {now.work().segments(), now.whole().segments(), now.work().words(), now.whole().words()});
        left.setText(now.changedWords() == 0 ? line : line + " · " + NLS.bind(Messages.left_changed, now.changedWords()));
        // where room is short the line is cut
        left.setToolTipText(left.getText());
        strip.setToolTipText(states(now));
        strip.redraw();
        if (filters.choice() != model.filter()) {
            filters.choose(model.filter());
        }
        if (!isTyping && !words.getText().strip().equals(model.soughtWords())) {
            words.setText(model.soughtWords());
        }
    }

    private static String states(WorkLeft left) {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<SegmentState, WorkLeft.Amount> amount : left.amounts().entrySet()) {
            if (amount.getValue().segments() > 0) {
                lines.append(lines.isEmpty() ? "" : "\n").append(NLS.bind(Messages.left_state,
                        new Object[] {StateTexts.sign(amount.getKey()) + " " + StateTexts.word(amount.getKey()),
                        amount.getValue().segments(),
                            amount.getValue().words()}));
            }
        }
        return lines.toString();
    }

    /** The words of the article by their states, those that are done first. */
    private void paint(GC gc) {
        Rectangle area = strip.getClientArea();
        int whole = Math.max(1, model.left().whole().words());
        int done = 0;
        for (SegmentState state : FROM_DONE) {
            int words = model.left().amounts().get(state).words();
            int from = area.width * done / whole;
            done += words;
            Color colour = palette.line(StateTexts.tint(state));
            Color blank = palette.ground(StateTexts.tint(SegmentState.EMPTY));
            gc.setBackground(state == SegmentState.EMPTY && blank != null ? blank : colour == null ? strip.getForeground() : colour);
            gc.fillRectangle(from, 0, area.width * done / whole - from, area.height);
        }
    }

    private static String label(SegmentFilter filter) {
        return switch (filter) {
            case ALL -> Messages.filter_all;
            case LEFT -> Messages.filter_left;
        };
    }

    private static String tip(SegmentFilter filter) {
        return switch (filter) {
            case ALL -> Messages.filter_all_tip;
            case LEFT -> Messages.filter_left_tip;
        };
    }
}
