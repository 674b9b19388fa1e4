package org.muqabala.ui.hidden;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.muqabala.ui.Repaint;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.preferences.HiddenCharacterPreference;

/**
 * Shows hidden characters of a text while the preference says so: a chip over the place of one that is not seen, a frame around one that
 * is. It paints over the text; not a letter moves.
 */
public final class HiddenCharacterPainter implements PaintListener {

    private static final int CHIP_POINTS = 7;
    private static final int PADDING = 2;
    private static final int OPAQUE = 255;
    private static final int CHIP_ALPHA = 225;
    private static final int LEAST_FRAME = 6;

    private final StyledText widget;
    private final HiddenCharacterTexts texts = new HiddenCharacterTexts(Locale.getDefault());
    private final Font chipFont;
    private boolean shown = HiddenCharacterPreference.isShown();
    /** Where the last chip ends on the row that it stands on: the next one stands beside it. */
    private Rectangle lastChip = new Rectangle(0, 0, 0, 0);

    private HiddenCharacterPainter(StyledText widget) {
        this.widget = widget;
        FontData data = widget.getDisplay().getSystemFont().getFontData()[0];
        chipFont = new Font(widget.getDisplay(), data.getName(), CHIP_POINTS, SWT.BOLD);
    }

    /** Paints on the text until it is disposed. */
    public static HiddenCharacterPainter install(StyledText widget) {
        HiddenCharacterPainter painter = new HiddenCharacterPainter(widget);
        UiThread ui = new UiThread(widget);
        Runnable subscription = HiddenCharacterPreference.onChange(() -> ui.run(painter::changed));
        widget.addPaintListener(painter);
        widget.addDisposeListener(event -> {
            subscription.run();
            painter.chipFont.dispose();
        });
        return painter;
    }

    /** The names of the hidden characters at a place and beside it, a line each; empty where there is none or they are not shown. */
    public Optional<String> namesAt(int place) {
        if (!shown || widget.getCharCount() == 0) {
            return Optional.empty();
        }
        int line = widget.getLineAtOffset(Math.min(place, widget.getCharCount()));
        int start = widget.getOffsetAtLine(line);
        String names = HiddenCharacters.in(widget.getLine(line)).stream()
                .filter(character -> character.kind().isInked() ? character.span().contains(place - start)
                        : character.span().start() <= place - start && place - start <= character.span().end())
                .map(texts::name).collect(Collectors.joining("\n"));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    @Override
    public void paintControl(PaintEvent event) {
        if (!shown) {
            return;
        }
        GC gc = event.gc;
        Font reading = gc.getFont();
        gc.setAntialias(SWT.ON);
        gc.setFont(chipFont);
        lastChip = new Rectangle(0, 0, 0, 0);
        int last = widget.getLineIndex(Math.max(0, widget.getClientArea().height - 1));
        for (int line = widget.getLineIndex(0); line <= last; line++) {
            int start = widget.getOffsetAtLine(line);
            HiddenCharacters.in(widget.getLine(line)).forEach(character -> draw(gc, character, start));
        }
        gc.setFont(reading);
        gc.setAlpha(OPAQUE);
    }

    private void changed() {
        shown = HiddenCharacterPreference.isShown();
        Repaint.all(widget);
    }

    private void draw(GC gc, HiddenCharacter character, int lineStart) {
        int place = lineStart + character.span().start();
        Point from = widget.getLocationAtOffset(place);
        int height = widget.getLineHeight(place);
        Color ink = widget.getDisplay().getSystemColor(SWT.COLOR_DARK_RED);
        gc.setForeground(ink);
        if (character.kind().isInked()) {
            frame(gc, from, widget.getLocationAtOffset(lineStart + character.span().end()), height);
        } else {
            chip(gc, texts.sign(character), from, height, ink);
        }
    }

    /** Around the letter; in a ligature, which has one place for several letters, at its edge. */
    private static void frame(GC gc, Point from, Point to, int height) {
        boolean sameRow = to.y == from.y && to.x != from.x;
        int x = sameRow ? Math.min(from.x, to.x) : from.x;
        int width = sameRow ? Math.abs(to.x - from.x) : LEAST_FRAME;
        gc.setAlpha(OPAQUE);
        gc.drawRoundRectangle(x, from.y + 1, width, height - 3, 4, 4);
    }

    private void chip(GC gc, String sign, Point at, int height, Color ink) {
        Point size = gc.textExtent(sign);
        Rectangle chip = new Rectangle(at.x - size.x / 2 - PADDING, at.y, size.x + 2 * PADDING, size.y);
        if (lastChip.y == chip.y && chip.intersects(lastChip)) {
            chip.x = lastChip.x + lastChip.width + 1;
        }
        chip.x = Math.clamp(chip.x, 0, Math.max(0, widget.getClientArea().width - chip.width));
        lastChip = chip;
        gc.setAlpha(OPAQUE);
        gc.drawLine(at.x, at.y + size.y, at.x, at.y + height - 2);
        gc.setAlpha(CHIP_ALPHA);
        gc.setBackground(ink);
        gc.fillRoundRectangle(chip.x, chip.y, chip.width, chip.height, 5, 5);
        gc.setAlpha(OPAQUE);
        gc.setForeground(widget.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.drawText(sign, chip.x + PADDING, chip.y, SWT.DRAW_TRANSPARENT);
    }
}
