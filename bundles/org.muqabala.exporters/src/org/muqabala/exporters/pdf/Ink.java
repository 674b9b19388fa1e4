package org.muqabala.exporters.pdf;

/**
 * A colour on paper.
 *
 * @param rgb red, green and blue, eight bits each
 */
public record Ink(int rgb) {

    public static final Ink BLACK = new Ink(0x1C2530);
    public static final Ink QUIET = new Ink(0x5A646F);
    public static final Ink LINE = new Ink(0xC9D0D7);
    public static final Ink PANEL = new Ink(0xF5F7F9);

    double red() {
        return (rgb >> 16 & 0xFF) / 255.0;
    }

    double green() {
        return (rgb >> 8 & 0xFF) / 255.0;
    }

    double blue() {
        return (rgb & 0xFF) / 255.0;
    }
}
