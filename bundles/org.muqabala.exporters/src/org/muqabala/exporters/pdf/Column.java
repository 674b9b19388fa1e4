package org.muqabala.exporters.pdf;

import java.util.List;

/**
 * A cell of a row that stands beside others.
 *
 * @param role what it is
 * @param width in points
 * @param paragraphs one below the other
 */
public record Column(Role role, double width, List<Paragraph> paragraphs) {

    public Column {
        paragraphs = List.copyOf(paragraphs);
    }
}
