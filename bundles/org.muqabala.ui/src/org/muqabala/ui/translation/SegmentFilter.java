package org.muqabala.ui.translation;

import org.muqabala.core.translation.Segment;

/** Which segments are shown. */
public enum SegmentFilter {
    ALL,
    /** What a translator has yet to see to. */
    LEFT;

    boolean shows(Segment segment) {
        return this == ALL || segment.state().isWork();
    }
}
