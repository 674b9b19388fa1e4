package org.muqabala.translation.exchange.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A segment and the elements that it was read from.
 *
 * @param segment what it says
 * @param holder has the source and the target in it: a {@code segment}, in version 1 a {@code trans-unit}
 * @param source the source
 * @param target the target; empty if there is none
 * @param targetCodes those that stand in the target
 */
record PlacedSegment(XliffSegment segment, XmlElement holder, XmlElement source, Optional<XmlElement> target,
        List<InlineCode> targetCodes) {

    PlacedSegment {
        targetCodes = List.copyOf(targetCodes);
    }

    /** All codes that a translation can have; one that stands in both texts as it stands in the target. */
    List<InlineCode> codes() {
        List<InlineCode> codes = new ArrayList<>(targetCodes);
        segment.codes().stream().filter(code -> targetCodes.stream().noneMatch(other -> other.sign().equals(code.sign())))
                .forEach(codes::add);
        return codes;
    }
}
