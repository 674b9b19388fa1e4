package org.muqabala.translation.check;

import org.muqabala.core.text.Span;

/**
 * An edit of the target that would mend a problem.
 *
 * @param place what is replaced, in the target, in UTF-16 code units; empty where something is put in
 * @param text what stands there then; empty where it is taken out
 */
public record QuickFix(Span place, String text) {

    /** The target after the edit. */
    public String applied(String target) {
        return target.substring(0, place.start()) + text + target.substring(place.end());
    }
}
