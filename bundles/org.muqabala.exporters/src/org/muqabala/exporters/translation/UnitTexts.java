package org.muqabala.exporters.translation;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Severity;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.Labels;

/** Says divergences and annotations in words, as notes for translators. No note can turn the direction of what stands around it. */
final class UnitTexts {

    private final Comparison comparison;
    private final Labels labels;

    UnitTexts(Comparison comparison, Labels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    /** What kind of change, why, and the words of both versions. */
    String of(LedgerRow row) {
        Divergence divergence = row.divergence();
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(divergence.significance()) + " · " + labels.of(divergence.type()) + ": " + labels.reasonFor(divergence));
        for (Side side : Side.values()) {
            String words = divergence.on(side).of(comparison.article(side).text());
            // of a passage that stands in this version alone, the unit itself tells the words
            boolean told = row.isPassage() && side == Side.B;
            if (!words.isBlank() && !told) {
                lines.add(version(side) + ": " + quoted(words));
            }
        }
        return String.join("\n", lines);
    }

    /**
     * Who says what of which words, and what was answered.
     *
     * @param told words that the reader sees anyway, so that they are not said again
     */
    String of(Annotation annotation, String told, boolean withProposal) {
        List<String> lines = new ArrayList<>();
        lines.add(labels.of(annotation.kind()) + " · " + person(annotation.author(), " · ")
                + Labels.minuteAlone(annotation.modified()) + " · " + labels.of(annotation.state()));
        List<Anchor> places = annotation.isOrphan() ? annotation.anchors() : annotation.places();
        places.stream().filter(anchor -> !anchor.quote().isBlank() && !anchor.quote().equals(told))
                .forEach(anchor -> lines.add(version(anchor.side()) + ": " + quoted(anchor.quote())));
        if (annotation.isOrphan()) {
            lines.add(labels.get("annotation.orphan"));
        }
        if (withProposal && !annotation.proposal().isBlank()) {
            lines.add("→ " + SafeText.balanced(annotation.proposal()));
        }
        if (!annotation.note().isBlank()) {
            lines.add(SafeText.balanced(annotation.note()));
        }
        for (Reply reply : annotation.replies()) {
            lines.add("↳ " + person(reply.author(), ": ") + SafeText.balanced(reply.text()));
        }
        return String.join("\n", lines);
    }

    /** Nothing where nobody gave a name. */
    private static String person(String name, String behind) {
        return name.isBlank() ? "" : SafeText.isolated(SafeText.onOneLine(name)) + behind;
    }

    /** How urgent, from 1 for most urgent to 10. */
    static int priority(Significance significance) {
        return switch (significance) {
            case SUBSTANTIVE -> 2;
            case STYLISTIC -> 5;
            case COSMETIC -> 9;
        };
    }

    static int priority(Severity severity) {
        return switch (severity) {
            case GRAVE -> 1;
            case NORMAL -> 4;
            case MINOR -> 7;
        };
    }

    private String version(Side side) {
        return labels.get(side == Side.A ? "version.a" : "version.b");
    }

    private static String quoted(String words) {
        return "«" + SafeText.isolated(SafeText.onOneLine(words)) + "»";
    }
}
