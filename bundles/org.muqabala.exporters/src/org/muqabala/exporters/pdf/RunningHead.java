package org.muqabala.exporters.pdf;

/** What stands above and below the text of every page. */
public interface RunningHead {

    /** A line above the text. */
    Paragraph head();

    /**
     * A line below the text.
     *
     * @param page from 1
     * @param pages how many there are
     */
    Paragraph foot(int page, int pages);
}
