package org.muqabala.exporters.docx;

import java.util.List;

/**
 * Comments on the same words.
 *
 * @param from number of the first piece that they speak of
 * @param to number of the piece behind the last one; {@code from} for a place between pieces
 * @param comments the annotation and its replies
 */
record WordThread(int from, int to, List<WordComment> comments) {

    WordThread {
        comments = List.copyOf(comments);
    }
}
