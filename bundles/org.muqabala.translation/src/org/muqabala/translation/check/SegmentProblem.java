package org.muqabala.translation.check;

import java.util.List;
import java.util.Optional;

import org.muqabala.core.text.Span;
import org.muqabala.translation.exchange.xliff.InlineCodes;

/**
 * Something that is probably wrong with a translation. {@link CheckTexts} says it in words.
 *
 * @param check the {@link SegmentCheck#id} of who found it
 * @param key which of its messages says it
 * @param arguments of the message
 * @param inSource where the source says otherwise; empty where it has no part in it
 * @param inTarget where it stands in the target; empty where something is missing there
 * @param fixes edits that would mend it, the best first; each by itself
 */
public record SegmentProblem(String check, String key, List<String> arguments, Optional<Span> inSource, Optional<Span> inTarget,
        List<QuickFix> fixes) {

    public SegmentProblem {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }

    /** The source has something that the target lacks. */
    static SegmentProblem missing(String check, String key, Span inSource, String... arguments) {
        return new SegmentProblem(check, key, List.of(arguments), Optional.of(inSource), Optional.empty(), List.of());
    }

    /** Something in the target is wrong by itself. */
    static SegmentProblem inTarget(String check, String key, Span place, List<QuickFix> fixes, String... arguments) {
        return new SegmentProblem(check, key, List.of(arguments), Optional.empty(), Optional.of(place), fixes);
    }

    /**
     * The same problem, found where nothing was to be seen of {@linkplain InlineCodes#blanked codes}; an edit that would lose one
     * is none.
     */
    SegmentProblem unblanked() {
        return new SegmentProblem(check, key, arguments.stream().map(InlineCodes::unblanked).toList(), inSource, inTarget,
                fixes.stream().filter(fix -> InlineCodes.unblanked(fix.text()).equals(fix.text())).toList());
    }

    /** The same problem with edits that would mend it. */
    SegmentProblem withFixes(List<QuickFix> others) {
        return new SegmentProblem(check, key, arguments, inSource, inTarget, others);
    }
}
