package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Review;

/**
 * Both versions side by side with everything between and around them. The older stands where reading begins: left in a
 * left-to-right interface, right in a right-to-left one, unless they are swapped.
 */
public final class CollationViewer extends Composite {

    private final CollationModel model;
    private final Map<Side, VersionPane> panes = new EnumMap<>(Side.class);
    private final Map<Side, Composite> frames = new EnumMap<>(Side.class);
    private final Composite body;
    private final ConnectorGutter gutter;
    private final OverviewBar overview;
    private final AlignedScrolling scrolling;
    private final List<Runnable> subscriptions = new ArrayList<>();
    private Side leading = Side.A;

    public CollationViewer(Composite parent, CollationModel model, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.NONE);
        this.model = model;
        setLayout(tight(1));
        new SummaryBar(this, model, palette, this::swap).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        body = new Composite(this, SWT.NONE);
        body.setLayout(tight(4));
        body.setLayoutData(fill(true));
        createPane(Side.A, palette, texts);
        gutter = new ConnectorGutter(body, model, panes, palette);
        gutter.setLayoutData(column(ConnectorGutter.WIDTH));
        createPane(Side.B, palette, texts);
        overview = new OverviewBar(body, model, palette, texts);
        overview.setLayoutData(column(OverviewBar.WIDTH));
        gutter.setLeft(leftSide());
        scrolling = new AlignedScrolling(panes, AlignmentMap.of(model.comparison()));
        panes.values().forEach(pane -> pane.onMove(gutter::redraw));
        follow(model);
        addDisposeListener(event -> subscriptions.forEach(Runnable::run));
    }

    /** Changes places: what stood left stands right. */
    public void swap() {
        leading = leading.other();
        Composite first = frames.get(leading);
        first.moveAbove(null);
        frames.get(leading.other()).moveBelow(gutter);
        gutter.setLeft(leftSide());
        body.layout();
    }

    /** The version whose pane stands first in reading direction. */
    public Side leading() {
        return leading;
    }

    /** The text of one version. */
    public SourceViewer viewer(Side side) {
        return panes.get(side).viewer();
    }

    /** Selects a passage of one version and brings it into view. */
    public void show(Anchor passage) {
        viewer(passage.side()).setSelectedRange(passage.span().start(), passage.span().length());
        viewer(passage.side()).revealRange(passage.span().start(), passage.span().length());
    }

    /** The text that has the focus, else that of the leading pane. */
    public SourceViewer focusedViewer() {
        return focused().viewer();
    }

    public void setReadingFont(Font font) {
        panes.values().forEach(pane -> pane.setFont(font));
        gutter.redraw();
    }

    /** Paints everything anew, after the theme changed. */
    public void repaint() {
        panes.values().forEach(VersionPane::restyle);
        gutter.redraw();
        overview.redraw();
    }

    @Override
    public boolean setFocus() {
        return focused().control().setFocus();
    }

    private VersionPane focused() {
        return panes.values().stream().filter(pane -> pane.control().isFocusControl()).findFirst().orElse(panes.get(leading));
    }

    private void createPane(Side side, Palette palette, DivergenceTexts texts) {
        Composite frame = new Composite(body, SWT.NONE);
        frame.setLayout(tight(1));
        frame.setLayoutData(fill(true));
        new VersionHeading(frame, model.comparison().article(side), side);
        VersionPane pane = new VersionPane(frame, model, side, palette, texts);
        pane.control().setLayoutData(fill(true));
        frames.put(side, frame);
        panes.put(side, pane);
    }

    private void follow(CollationModel followed) {
        WeightFilter[] painted = {followed.walk().filter()};
        subscriptions.add(followed.walk().onChange(() -> {
            if (painted[0] != followed.walk().filter()) {
                painted[0] = followed.walk().filter();
                panes.values().forEach(VersionPane::restyle);
            }
            followed.walk().current().ifPresent(scrolling::reveal);
            redrawSigns();
        }));
        Review[] seen = {followed.session().review()};
        subscriptions.add(followed.session().onChange(review -> {
            if (!review.settlements().equals(seen[0].settlements())) {
                panes.values().forEach(VersionPane::restyle);
            }
            seen[0] = review;
            redrawSigns();
        }));
    }

    private void redrawSigns() {
        panes.values().forEach(VersionPane::redraw);
        gutter.redraw();
        overview.redraw();
    }

    private Side leftSide() {
        boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        return mirrored ? leading.other() : leading;
    }

    private static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private static GridData fill(boolean grab) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, grab, grab);
        data.widthHint = 200;
        return data;
    }

    private static GridData column(int width) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = width;
        return data;
    }
}
