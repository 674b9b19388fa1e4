package org.muqabala.exporters.docx;

import java.util.List;

import org.muqabala.core.review.TextDirection;

/**
 * One comment of a Word file: an annotation, or a reply in its thread.
 *
 * @param id number in the file
 * @param paragraphId of its last paragraph, by which threads know it
 * @param parent likewise of the comment that it answers; empty for none
 * @param by who made it
 * @param heading a line in bold above its words; empty for none
 * @param paragraphs what it says
 * @param direction which way it is written
 * @param done whether it is resolved
 */
record WordComment(int id, String paragraphId, String parent, Stamp by, String heading, List<String> paragraphs, TextDirection direction, boolean done) {

    WordComment {
        paragraphs = List.copyOf(paragraphs);
    }
}
