package org.muqabala.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.QuickFix;
import org.muqabala.translation.check.SegmentProblem;

/**
 * What a marker knows of a problem: enough to mend it later, and to see that the segment reads otherwise by then.
 *
 * @param side which version is translated
 * @param language into which language
 * @param segment number of the segment, from 0
 * @param target fingerprint of its translation
 * @param fixes edits that would mend it, each with what it is called
 */
record ProblemMarker(Side side, Locale language, int segment, String target, List<Fix> fixes) {

    static final String TYPE = "org.muqabala.ui.translationProblem";

    private static final String SIDE = "side";
    private static final String LANGUAGE = "language";
    private static final String SEGMENT = "segment";
    private static final String TARGET = "target";
    private static final String FIX = "fix.";
    /** A marker keeps no longer texts. */
    private static final int LONGEST_FIX = 10_000;

    /**
     * An edit as a marker keeps it.
     *
     * @param label what the user reads
     */
    record Fix(String label, QuickFix edit) {
    }

    /** The marker's attributes for a problem of a saved translation. */
    static Map<String, Object> attributes(ReviewTranslations.Saved saved, int number, SegmentProblem problem, CheckTexts texts) {
        Translation translation = saved.translation();
        Segment segment = translation.segments().get(number);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, texts.text(problem));
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
        attributes.put(IMarker.LOCATION, NLS.bind(Messages.marker_place, number + 1, translation.language().getDisplayLanguage()));
        attributes.put(IMarker.USER_EDITABLE, false);
        attributes.put(SIDE, saved.side().name());
        attributes.put(LANGUAGE, translation.language().toLanguageTag());
        attributes.put(SEGMENT, number);
        attributes.put(TARGET, fingerprint(segment.target()));
        List<QuickFix> fixes = problem.fixes().stream().filter(fix -> fix.text().length() <= LONGEST_FIX).toList();
        for (int i = 0; i < fixes.size(); i++) {
            attributes.put(FIX + i + ".label", texts.text(fixes.get(i), segment.target()));
            attributes.put(FIX + i + ".start", fixes.get(i).place().start());
            attributes.put(FIX + i + ".end", fixes.get(i).place().end());
            attributes.put(FIX + i + ".text", fixes.get(i).text());
        }
        return attributes;
    }

    /** What the marker was made of; empty if somebody else made it. */
    static Optional<ProblemMarker> of(IMarker marker) {
        int segment = marker.getAttribute(SEGMENT, -1);
        String side = marker.getAttribute(SIDE, "");
        if (segment < 0 || side.isEmpty()) {
            return Optional.empty();
        }
        List<Fix> fixes = new ArrayList<>();
        for (int i = 0; marker.getAttribute(FIX + i + ".label", null) != null; i++) {
            Span place = new Span(marker.getAttribute(FIX + i + ".start", 0), marker.getAttribute(FIX + i + ".end", 0));
            fixes.add(new Fix(marker.getAttribute(FIX + i + ".label", ""),
                    new QuickFix(place, marker.getAttribute(FIX + i + ".text", ""))));
        }
        return Optional.of(new ProblemMarker(Side.valueOf(side), Locale.forLanguageTag(marker.getAttribute(LANGUAGE, "")), segment,
                marker.getAttribute(TARGET, ""), fixes));
    }

    static String fingerprint(String target) {
        return Sha256.of(target).hex();
    }
}
