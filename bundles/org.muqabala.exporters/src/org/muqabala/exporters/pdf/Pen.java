package org.muqabala.exporters.pdf;

/** Where the next letter would be painted, and the letters that are not written yet. */
final class Pen {

    /** How far it may be off, in thousandths of the size, before it is moved. */
    private static final double SLACK = 0.6;
    private final Operators out;
    private boolean begun;
    private boolean inString;
    private double x;
    private double size;

    Pen(Operators out) {
        this.out = out;
    }

    void begin(double atX, double atSize) {
        x = atX;
        size = atSize;
    }

    void to(double target) {
        double off = (x - target) * Typeface.UNITS / size;
        if (Math.abs(off) > SLACK) {
            open();
            closeString();
            out.number(off);
            x = target;
        }
    }

    void show(String code, int width) {
        open();
        if (!inString) {
            out.raw("<");
            inString = true;
        }
        out.raw(code);
        x += width * size / Typeface.UNITS;
    }

    private void open() {
        if (!begun) {
            out.raw("[");
            begun = true;
        }
    }

    private void closeString() {
        if (inString) {
            out.raw(">");
            inString = false;
        }
    }

    void end() {
        if (begun) {
            closeString();
            out.word("] TJ");
            begun = false;
        }
    }
}
