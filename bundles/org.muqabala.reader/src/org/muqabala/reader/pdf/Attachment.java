package org.muqabala.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the glyphs that sit on others into those. Where a mark is painted says little of its letter, as fonts shift marks sideways; when
 * it is painted says more: right before its letter, where words are painted from left to right, or right after it.
 */
final class Attachment {

    /** How far a mark may be from the letter that it sits on, in sizes. */
    private static final double REACH = 2;

    private Attachment() {
    }

    /** The glyphs without those that sit on others, in the order in which they were painted. */
    static List<Glyph> attached(List<Glyph> painted) {
        StringBuilder[] marks = new StringBuilder[painted.size()];
        boolean leftToRight = isPaintedLeftToRight(painted);
        int previous = -1;
        for (int i = 0; i < marks.length; i++) {
            if (painted.get(i).isAttached()) {
                boolean onPrevious = !leftToRight || previous >= 0 && painted.get(previous).isLeftToRight();
                int letter = onPrevious ? previous : next(painted, i);
                attach(painted, i, letter >= 0 && isNear(painted.get(i), painted.get(letter)) ? letter : nearest(painted, i), !onPrevious, marks);
            } else if (!painted.get(i).text().isBlank()) {
                previous = i;
            }
        }
        List<Glyph> attached = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            Glyph glyph = painted.get(i);
            if (!glyph.isAttached()) {
                attached.add(marks[i] == null ? glyph : glyph.with(glyph.text() + marks[i]));
            }
        }
        return attached;
    }

    /** @param backwards whether of several marks on a letter the last one is painted first */
    private static void attach(List<Glyph> painted, int mark, int letter, boolean backwards, StringBuilder[] marks) {
        if (letter < 0) {
            return;
        }
        if (marks[letter] == null) {
            marks[letter] = new StringBuilder();
        }
        String text = painted.get(mark).text();
        if (backwards) {
            marks[letter].insert(0, text);
        } else {
            marks[letter].append(text);
        }
    }

    private static int next(List<Glyph> painted, int mark) {
        int at = mark + 1;
        while (at < painted.size() && (painted.get(at).isAttached() || painted.get(at).text().isEmpty())) {
            at++;
        }
        return at < painted.size() && !painted.get(at).isSpace() ? at : -1;
    }

    private static int nearest(List<Glyph> painted, int mark) {
        int nearest = -1;
        double least = Double.MAX_VALUE;
        Glyph sought = painted.get(mark);
        for (int i = Math.max(0, mark - 200); i < Math.min(painted.size(), mark + 200); i++) {
            Glyph glyph = painted.get(i);
            if (!glyph.isAttached() && !glyph.text().isBlank() && isNear(sought, glyph)) {
                double distance = Math.abs(sought.x() - glyph.x() - glyph.width() / 2) + Math.abs(sought.y() - glyph.y());
                if (distance < least) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    private static boolean isNear(Glyph mark, Glyph letter) {
        double beside = Math.max(0, Math.max(letter.x() - mark.right(), mark.x() - letter.right()));
        return beside < REACH * mark.size() && Math.abs(mark.y() - letter.y()) < REACH * mark.size();
    }

    private static boolean isPaintedLeftToRight(List<Glyph> painted) {
        int balance = 0;
        Glyph before = null;
        for (Glyph glyph : painted) {
            if (glyph.isRightToLeft() && !glyph.isAttached()) {
                if (before != null && Math.abs(glyph.y() - before.y()) < glyph.size() && Math.abs(glyph.x() - before.x()) < REACH * glyph.size()) {
                    balance += glyph.x() > before.x() ? 1 : -1;
                }
                before = glyph;
            }
        }
        return balance > 0;
    }
}
