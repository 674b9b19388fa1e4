package org.muqabala.reader.word;

import java.util.Set;

import org.muqabala.core.text.View;
import org.muqabala.reader.parts.XmlElement;

/** Which tracked changes take words, paragraph marks, rows and cells out of the version that is read. */
final class Presence {

    private static final Set<String> COMING = Set.of("w:ins", "w:moveTo", "w:cellIns");
    private static final Set<String> GOING = Set.of("w:del", "w:moveFrom", "w:cellDel");

    private final Set<String> absent;
    private boolean changes;

    Presence(View view) {
        absent = view == View.ORIGINAL ? COMING : GOING;
    }

    /** Whether what stands in the element is not there in this version. */
    boolean takesOut(XmlElement element) {
        boolean change = COMING.contains(element.name()) || GOING.contains(element.name());
        changes |= change;
        return change && absent.contains(element.name());
    }

    /** Whether a change among the properties says that what they belong to is not there in this version. */
    boolean takesOutByProperty(XmlElement properties) {
        boolean out = false;
        for (XmlElement property : properties.children()) {
            out |= takesOut(property);
        }
        return out;
    }

    /** Whether what a tracked change of properties calls the former ones is what this version has. */
    boolean showsFormer() {
        return absent == COMING;
    }

    /** Whether a tracked change was met. */
    boolean changes() {
        return changes;
    }
}
