package org.muqabala.ui.collation;

import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.LedgerRow;

/**
 * A little picture for those types of divergences that an editor looks for first: told apart at a glance, without a colour and without a
 * word. Drawn and not written, so that no font decides how it looks.
 */
public enum TypeSign {

    /** Quotation marks. */
    QUOTATION {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.setLineWidth(2);
            gc.drawLine(x + 4, y + 1, x + 2, y + 7);
            gc.drawLine(x + 9, y + 1, x + 7, y + 7);
        }
    },

    /** A number sign. */
    NUMBER {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.drawLine(x + 4, y, x + 2, y + 10);
            gc.drawLine(x + 8, y, x + 6, y + 10);
            gc.drawLine(x, y + 3, x + 10, y + 3);
            gc.drawLine(x, y + 7, x + 10, y + 7);
        }
    },

    /** A sheet of a calendar. */
    DATE {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.drawRectangle(x, y + 1, 10, 9);
            gc.fillRectangle(x, y + 1, 11, 4);
        }
    },

    /** A head and shoulders. */
    NAME {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.fillOval(x + 3, y, 5, 5);
            gc.fillArc(x, y + 5, 11, 11, 0, 180);
        }
    },

    /** What somebody says, as in a comic strip. */
    ATTRIBUTION {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.fillRoundRectangle(x, y, 11, 7, 4, 4);
            gc.fillPolygon(new int[] {x + 2, y + 6, x + 2, y + 11, x + 7, y + 6});
        }
    },

    /** A crossed circle: denied, or said to be possible only. */
    NEGATION_MODALITY {
        @Override
        void strokes(GC gc, int x, int y) {
            gc.drawOval(x, y, 10, 10);
            gc.drawLine(x + 2, y + 8, x + 8, y + 2);
        }
    };

    /** Width and height in pixels. */
    public static final int SIZE = 11;

    /** Draws it in the foreground's colour, which it makes the background's too. */
    public void draw(GC gc, int x, int y) {
        gc.setBackground(gc.getForeground());
        strokes(gc, x, y);
        gc.setLineWidth(1);
    }

    abstract void strokes(GC gc, int x, int y);

    /** The sign of a row's type; empty for passages and for all other types. */
    public static Optional<TypeSign> of(LedgerRow row) {
        return row.isPassage() ? Optional.empty() : of(row.divergence().type());
    }

    private static Optional<TypeSign> of(DivergenceType type) {
        return switch (type) {
            case QUOTATION -> Optional.of(QUOTATION);
            case NUMBER -> Optional.of(NUMBER);
            case DATE -> Optional.of(DATE);
            case NAME -> Optional.of(NAME);
            case ATTRIBUTION -> Optional.of(ATTRIBUTION);
            case NEGATION_MODALITY -> Optional.of(NEGATION_MODALITY);
            case ORTHOGRAPHIC, PUNCTUATION, FUNCTION_WORD, INFLECTION, ORDER, LEXICAL, ADDITION, OMISSION -> Optional.empty();
        };
    }
}
