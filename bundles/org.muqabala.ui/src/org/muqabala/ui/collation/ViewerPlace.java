package org.muqabala.ui.collation;

import java.util.EnumMap;
import java.util.Map;

import org.muqabala.core.collation.Side;

/**
 * Where the user is in a viewer, so that another viewer of the same two versions can be put there.
 *
 * @param leading the version whose pane stands first
 * @param topLines the first line that is seen of each version
 */
record ViewerPlace(Side leading, Map<Side, Integer> topLines) {

    static ViewerPlace of(CollationViewer viewer) {
        Map<Side, Integer> lines = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            lines.put(side, viewer.viewer(side).getTopIndex());
        }
        return new ViewerPlace(viewer.leading(), lines);
    }

    void takeUp(CollationViewer viewer) {
        if (viewer.leading() != leading) {
            viewer.swap();
        }
        topLines.forEach((side, line) -> viewer.viewer(side).setTopIndex(line));
    }
}
