package org.muqabala.ui.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.MarkerViewUtil;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.QuickFix;
import org.muqabala.translation.check.SegmentProblem;
import org.muqabala.ui.Reviews;

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

    /** The editor in which it is mended by hand. */
    private static final String EDITOR = "org.muqabala.ui.segmentEditor";
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

    /**
     * Where a marker for a problem of a saved translation stands: on the translation's own file, for platform views go to files alone; on the
     * review's folder where there is none, as in reviews that a former version of the program wrote.
     */
    static IResource place(IFolder review, ReviewTranslations.Saved saved) {
        IFile file = review.getFile(IPath.fromPath(TranslationFiles.head(saved.translation().article(), saved.translation().language())));
        return file.exists() ? file : review;
    }

    /** The review that a marker's place belongs to; empty if it belongs to none. */
    static Optional<IFolder> review(IResource place) {
        IResource at = place;
        while (at != null && !Reviews.isReview(at)) {
            at = at.getParent();
        }
        return Optional.ofNullable((IFolder) at);
    }

    /** The marker's attributes for a problem of a saved translation. */
    static Map<String, Object> attributes(IFolder review, ReviewTranslations.Saved saved, int number, SegmentProblem problem, CheckTexts texts) {
        Translation translation = saved.translation();
        Segment segment = translation.segments().get(number);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, texts.text(problem));
        attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_WARNING);
        attributes.put(IMarker.LOCATION, NLS.bind(Messages.marker_place, number + 1, translation.language().getDisplayLanguage()));
        attributes.put(IMarker.USER_EDITABLE, false);
        attributes.put(IDE.EDITOR_ID_ATTR, EDITOR);
        // what the user knows it by: the file's own name says nothing
        attributes.put(MarkerViewUtil.NAME_ATTRIBUTE, review.getName());
        attributes.put(MarkerViewUtil.PATH_ATTRIBUTE, review.getParent().getFullPath().makeRelative().toString());
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
