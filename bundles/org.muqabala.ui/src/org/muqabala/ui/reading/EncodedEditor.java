package org.muqabala.ui.reading;

/** An editor of articles, some of which may be read in one encoding or another. */
public interface EncodedEditor {

    /** Whether the encoding of the article can be chosen: of a Word file it cannot. */
    boolean isEncodingOpen();
}
