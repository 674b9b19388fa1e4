package org.muqabala.translation.exchange.xliff;

import java.util.List;

import org.muqabala.core.translation.SegmentState;

/**
 * What a file wants translated as one, and its translation. Inline codes stand in both texts as {@link InlineCode#sign() signs}.
 * White space that only lays out the file is one space.
 *
 * @param id tells it from the file's others: the ids of its file, unit and segment
 * @param source what is translated; may be empty
 * @param target the translation; blank if and only if the state is {@link SegmentState#EMPTY}
 * @param state how far it has come
 * @param codes those of the source, in its order
 * @param notes remarks on its unit, in their order
 * @param fixed whether the file says that it is not to be translated
 */
public record XliffSegment(String id, String source, String target, SegmentState state, List<InlineCode> codes,
        List<String> notes, boolean fixed) {

    public XliffSegment {
        if (target.isBlank() != (state == SegmentState.EMPTY)) {
            throw new IllegalArgumentException("a segment that is " + state.id() + " with the translation '" + target + "'");
        }
        codes = List.copyOf(codes);
        notes = List.copyOf(notes);
    }

    /** The same with another translation. */
    public XliffSegment with(String other, SegmentState otherState) {
        return new XliffSegment(id, source, other, otherState, codes, notes, fixed);
    }

    /** The codes of the source whose signs the translation lacks; none as long as there is no translation. */
    public List<InlineCode> missing() {
        return target.isBlank() ? List.of() : new InlineCodes(codes).missing(target);
    }
}
