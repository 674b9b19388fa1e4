package org.muqabala.ui.collation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Review;
import org.muqabala.ui.preferences.ViewMode;

/** A collation as a whole: the summary above, the versions, and the overview bar at their edge. */
public final class CollationViewer extends Composite {

    private final SummaryBar summary;
    private final Composite stage;
    private final StackLayout stack = new StackLayout();
    private final SideBySide versions;
    private final UnifiedPane unified;
    private final OverviewBar overview;
    private CollationModel model;
    private DivergenceFilter painted;
    private List<LedgerRow> paintedRows;
    /** The row that was brought into view last. */
    private Optional<LedgerRow> lookedAt = Optional.empty();
    private ViewMode mode = ViewMode.SIDE_BY_SIDE;
    private Runnable subscription = () -> { };

    public CollationViewer(Composite parent, CollationModel model, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(SideBySide.tight(1));
        summary = new SummaryBar(this, palette, this);
        summary.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite body = new Composite(this, SWT.NONE);
        body.setLayout(SideBySide.tight(2));
        body.setLayoutData(SideBySide.fill());
        stage = new Composite(body, SWT.NONE);
        stage.setLayout(stack);
        stage.setLayoutData(SideBySide.fill());
        versions = new SideBySide(stage, this::model, palette, texts);
        unified = new UnifiedPane(stage, this::model, palette, texts);
        stack.topControl = versions;
        overview = new OverviewBar(body, this::model, palette, texts);
        GridData strip = new GridData(SWT.FILL, SWT.FILL, false, true);
        strip.widthHint = OverviewBar.WIDTH;
        overview.setLayoutData(strip);
        follow();
        addDisposeListener(event -> subscription.run());
    }

    /** What is shown. */
    CollationModel model() {
        return model;
    }

    /** Shows another model of the same two articles: in other chunks, or collated again. Nothing moves on the screen. */
    void show(CollationModel other) {
        model = other;
        follow();
        summary.refresh();
        repaint();
    }

    /** How the two versions stand. */
    public ViewMode mode() {
        return mode;
    }

    /** Lets the two versions stand otherwise; the current divergence stays in view. */
    public void mode(ViewMode chosen) {
        boolean focused = focusedViewer().getTextWidget().isFocusControl();
        mode = chosen;
        summary.refresh();
        restyle();
        stack.topControl = isSideBySide() ? versions : unified.control();
        stage.layout();
        model.walk().current().ifPresent(this::reveal);
        if (focused) {
            setFocus();
        }
    }

    /** Lets an article be edited in its pane; empty for one that can only be read. */
    void edit(Side side, Optional<LiveArticle> article) {
        article.ifPresentOrElse(versions.pane(side)::edit, versions.pane(side)::stopEditing);
    }

    /** Changes places: what stood left stands right. */
    public void swap() {
        versions.swap();
    }

    /** The version whose pane stands first in reading direction. */
    public Side leading() {
        return versions.leading();
    }

    /** The gutter between the versions, for those who look at it from outside. */
    ConnectorGutter gutter() {
        return versions.gutter();
    }

    /** The text of one version. */
    public SourceViewer viewer(Side side) {
        return versions.pane(side).viewer();
    }

    /** What is shown of both versions, as it is read now. */
    public List<String> texts() {
        return isSideBySide() ? Stream.of(Side.values()).map(side -> viewer(side).getDocument().get()).toList()
                : List.of(unified.viewer().getDocument().get());
    }

    /** Selects a passage of one version and brings it into view. */
    public void show(Anchor passage) {
        if (isSideBySide()) {
            versions.show(passage);
        } else {
            unified.show(passage.side(), passage.span());
        }
    }

    /** The text that has the focus, else that of the leading pane. */
    public SourceViewer focusedViewer() {
        return isSideBySide() ? versions.focusedViewer() : unified.viewer();
    }

    /** Moves the focus to the same place in the other version. */
    void crossOver() {
        if (isSideBySide()) {
            versions.crossOver();
        } else {
            unified.crossOver();
        }
    }

    /** @param listener called before and after the user jumps from one end of a link to the other */
    void onJump(Runnable listener) {
        versions.onJump(listener);
    }

    /** What stands at the upper edge of each version's pane; nothing where both stand in one column. */
    Map<Side, Integer> tops() {
        return isSideBySide() ? versions.tops() : Map.of();
    }

    /** Puts places back where {@link #tops()} found them. */
    void scrollTo(Map<Side, Integer> tops) {
        if (isSideBySide()) {
            versions.scrollTo(tops);
        }
    }

    public void setReadingFont(Font font) {
        versions.setReadingFont(font);
        unified.setFont(font);
    }

    /** Paints everything anew, after the theme or the collation changed. */
    public void repaint() {
        restyle();
        overview.redraw();
    }

    @Override
    public boolean setFocus() {
        return isSideBySide() ? versions.setFocus() : unified.setFocus();
    }

    private void follow() {
        subscription.run();
        painted = model.walk().filter();
        paintedRows = model.walk().shown();
        lookedAt = model.walk().current();
        Runnable walk = model.walk().onChange(this::walked);
        Review[] seen = {model.session().review()};
        Runnable review = model.session().onChange(changed -> {
            if (!changed.settlements().equals(seen[0].settlements())) {
                restyle();
            }
            seen[0] = changed;
            model.walk().listAgain();
            redrawSigns();
        });
        subscription = () -> {
            walk.run();
            review.run();
        };
    }

    private void walked() {
        if (!painted.equals(model.walk().filter()) || paintedRows != model.walk().shown()) {
            painted = model.walk().filter();
            paintedRows = model.walk().shown();
            restyle();
            summary.refresh();
        }
        model.walk().current().ifPresent(this::reveal);
        redrawSigns();
    }

    private boolean isSideBySide() {
        return mode == ViewMode.SIDE_BY_SIDE;
    }

    private void restyle() {
        versions.restyle();
        if (!isSideBySide()) {
            unified.show(mode == ViewMode.CHANGES);
        }
    }

    private void reveal(LedgerRow row) {
        boolean goesThere = !lookedAt.equals(Optional.of(row));
        lookedAt = Optional.of(row);
        if (isSideBySide()) {
            versions.reveal(row, goesThere);
        } else {
            unified.reveal(row, goesThere);
        }
    }

    private void redrawSigns() {
        versions.redrawSigns();
        unified.redraw();
        overview.redraw();
    }
}
