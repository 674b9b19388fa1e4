package org.muqabala.exporters.pdf;

/**
 * How letters look.
 *
 * @param size in points
 * @param bold in the bold cut of the font, where there is one
 * @param ink colour
 * @param leading height of a line as a multiple of the size
 */
public record TextStyle(double size, boolean bold, Ink ink, double leading) {

    /** Letters for reading, with room for vowel marks. */
    public static TextStyle reading(double size) {
        return new TextStyle(size, false, Ink.BLACK, 1.8);
    }

    public TextStyle bolder() {
        return new TextStyle(size, true, ink, leading);
    }

    public TextStyle in(Ink other) {
        return new TextStyle(size, bold, other, leading);
    }

    public TextStyle closer(double otherLeading) {
        return new TextStyle(size, bold, ink, otherLeading);
    }

    /** Small letters, as of a reference; on the line, for readers of the file take what is raised for a line of its own. */
    public TextStyle smaller() {
        return new TextStyle(size * 0.62, true, ink, leading);
    }
}
