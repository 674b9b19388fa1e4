package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;

/**
 * Both versions, each in a pane, and the gutter between them. The older stands where reading begins: left in a left-to-right interface,
 * right in a right-to-left one, unless they are swapped.
 */
final class SideBySide extends Composite {

    private final Supplier<CollationModel> shown;
    private final Map<Side, VersionPane> panes = new EnumMap<>(Side.class);
    private final Map<Side, Composite> frames = new EnumMap<>(Side.class);
    private final ConnectorGutter gutter;
    private final AlignedScrolling scrolling;
    private final List<Runnable> jumpListeners = new CopyOnWriteArrayList<>();
    private Side leading = Side.A;
    private boolean levelling;
    private Optional<Side> focusedLast = Optional.empty();

    /** @param shown asked anew each time */
    SideBySide(Composite parent, Supplier<CollationModel> shown, Palette palette, DivergenceTexts texts) {
        super(parent, SWT.NONE);
        this.shown = shown;
        setLayout(tight(3));
        createPane(Side.A, palette, texts);
        gutter = new ConnectorGutter(this, shown, panes, palette, texts);
        GridData band = new GridData(SWT.FILL, SWT.FILL, false, true);
        band.widthHint = ConnectorGutter.WIDTH;
        gutter.setLayoutData(band);
        createPane(Side.B, palette, texts);
        gutter.setLeft(leftSide());
        scrolling = new AlignedScrolling(panes, () -> shown.get().index().alignment());
        panes.values().forEach(pane -> pane.onMove(gutter::redraw));
        panes.values().forEach(pane -> pane.onReflow(this::levelSoon));
        gutter.onClick((connector, side) -> jump(() -> scrolling.bringBeside(side, connector.on(side), connector.on(side.other()))));
    }

    /** @param listener called before and after the user jumps to another place of the texts without going to another divergence */
    void onJump(Runnable listener) {
        jumpListeners.add(listener);
    }

    private void jump(Runnable jump) {
        jumpListeners.forEach(Runnable::run);
        jump.run();
        jumpListeners.forEach(Runnable::run);
    }

    /** Once for both panes, when each has its new rows. */
    private void levelSoon() {
        if (!levelling) {
            levelling = true;
            getDisplay().asyncExec(() -> {
                levelling = false;
                if (!isDisposed()) {
                    scrolling.level(focused(), shown.get().walk().current());
                }
            });
        }
    }

    /** What stands at the upper edge of each pane. */
    Map<Side, Integer> tops() {
        Map<Side, Integer> tops = new EnumMap<>(Side.class);
        panes.forEach((side, pane) -> tops.put(side, pane.placeAt(0)));
        return tops;
    }

    /** Puts places back to the upper edges of their panes. */
    void scrollTo(Map<Side, Integer> tops) {
        tops.forEach((side, place) -> panes.get(side).scrollTo(panes.get(side).pixelOf(place)));
        gutter.redraw();
    }

    /** Changes places: what stood left stands right. */
    void swap() {
        leading = leading.other();
        frames.get(leading).moveAbove(null);
        frames.get(leading.other()).moveBelow(gutter);
        gutter.setLeft(leftSide());
        layout();
    }

    Side leading() {
        return leading;
    }

    VersionPane pane(Side side) {
        return panes.get(side);
    }

    ConnectorGutter gutter() {
        return gutter;
    }

    SourceViewer focusedViewer() {
        return focused().viewer();
    }

    /** The pane that has the focus or had it last, else the leading one. */
    VersionPane focused() {
        return panes.get(focusedLast.orElse(leading));
    }

    void show(Anchor passage) {
        panes.get(passage.side()).show(passage.span());
    }

    /**
     * Brings both ends of the current row beside each other.
     *
     * @param withCaret whether the carets go to these ends too, as they do when the user goes to another row
     */
    void reveal(LedgerRow row, boolean withCaret) {
        scrolling.reveal(row);
        if (withCaret) {
            panes.forEach((side, pane) -> row.place(side).ifPresent(pane::bringCaret));
        }
    }

    /** Moves the focus to the same place in the other version. */
    void crossOver() {
        jump(this::goOver);
    }

    private void goOver() {
        VersionPane from = focused();
        VersionPane to = panes.get(from.side().other());
        AlignmentMap alignment = shown.get().index().alignment();
        int place = alignment.across(from.side(), from.caret());
        Optional<LedgerRow> row = shown.get().walk().current().filter(current -> current.place(from.side())
                .filter(span -> span.start() <= from.caret() && from.caret() <= span.end()).isPresent());
        to.placeCaret(row.flatMap(current -> current.place(to.side())).map(span -> span.start()).orElse(place));
        to.control().setFocus();
    }

    void setReadingFont(Font font) {
        panes.values().forEach(pane -> pane.setFont(font));
        gutter.redraw();
    }

    /** Paints the grounds anew. */
    void restyle() {
        panes.values().forEach(VersionPane::restyle);
        gutter.redraw();
    }

    void redrawSigns() {
        panes.values().forEach(VersionPane::redraw);
        gutter.redraw();
    }

    @Override
    public boolean setFocus() {
        return focused().control().setFocus();
    }

    private void createPane(Side side, Palette palette, DivergenceTexts texts) {
        Composite frame = new Composite(this, SWT.NONE);
        frame.setLayout(tight(1));
        frame.setLayoutData(fill());
        new VersionHeading(frame, shown.get().comparison().article(side), side);
        VersionPane pane = new VersionPane(frame, shown, side, palette, texts);
        pane.control().setLayoutData(fill());
        pane.control().addListener(SWT.FocusIn, event -> focusedLast = Optional.of(side));
        frames.put(side, frame);
        panes.put(side, pane);
    }

    private Side leftSide() {
        boolean mirrored = (getStyle() & SWT.RIGHT_TO_LEFT) != 0;
        return mirrored ? leading.other() : leading;
    }

    /** All the room that there is. Both hints are given: asked for its size, a text would lay out every line that it has. */
    static GridData fill() {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = 200;
        data.heightHint = 100;
        return data;
    }

    static GridLayout tight(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.verticalSpacing = 0;
        return layout;
    }
}
