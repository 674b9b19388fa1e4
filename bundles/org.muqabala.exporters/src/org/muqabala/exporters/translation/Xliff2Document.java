package org.muqabala.exporters.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.xml.XliffStates;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.Labels;

/**
 * XLIFF 2.1: a unit a sentence, with its translation and state. What the older version has in its place stands in the metadata module: some
 * tools refuse valid files of the change-tracking module. Divergences and annotations are notes. A unit's id says where it stands, in
 * code points of the text that the file's metadata names, so that a file that comes back finds its way.
 */
public final class Xliff2Document {

    /** Of the core. */
    public static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
    /** Begins the categories of notes that come from the program, so that others' notes can be told from them. */
    static final String OWN = "muqabala-";

    private final Review review;
    private final Comparison comparison;
    private final TranslatedInto into;
    private final UnitTexts texts;

    public Xliff2Document(Review review, Labels labels, TranslatedInto into) {
        this.review = review;
        this.into = into;
        comparison = review.comparison();
        texts = new UnitTexts(comparison, labels);
    }

    /**
     * Writes everything.
     *
     * @return how many characters XML cannot hold, so that others stand for them
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public long write(OutputStream out, Progress progress) throws IOException {
        progress.throwIfCancelled();
        SourceUnits all = SourceUnits.of(review, into.translation());
        Article article = comparison.b();
        XmlWriter xml = new XmlWriter(out);
        xml.open("xliff", "xmlns", NAMESPACE, "xmlns:mda", METADATA, "version", "2.1", "srcLang", TextLanguage.of(article),
                "trgLang", into.language()).line();
        xml.open("file", "id", "b", "original", article.name(), "srcDir", direction(article.text()), "trgDir", targetDirection(),
                "xml:space", "preserve").line();
        meta(xml, "versions", "older", comparison.a().name(), "newer", article.name(), "text", Sha256.of(article.text()).hex());
        notesElsewhere(xml, all);
        CodePointMap map = new CodePointMap(article.text());
        for (int i = 0; i < all.units().size(); i++) {
            progress.throwIfCancelled();
            unit(xml, all.units().get(i), map);
            progress.worked((double) i / all.units().size());
        }
        if (all.units().isEmpty()) {
            // a file must have a unit, and a unit a segment
            xml.open("unit", "id", "empty", "translate", "no").open("segment").empty("source").close().close().line();
        }
        xml.close().line();
        xml.finish();
        progress.worked(1);
        return xml.replaced();
    }

    private static String direction(String text) {
        return SafeText.isRightToLeft(text) ? "rtl" : "ltr";
    }

    private String targetDirection() {
        return TextLanguage.isRightToLeft(into.language()) ? "rtl" : "ltr";
    }

    private void unit(XmlWriter xml, SourceUnit unit, CodePointMap map) throws IOException {
        xml.open("unit", "id", id(unit, map)).line();
        String previous = unit.previous(comparison.a().text());
        String source = unit.span().of(comparison.b().text());
        meta(xml, "change", "change", unit.change().name().toLowerCase(Locale.ROOT), "moved", unit.isMoved() ? "yes" : "",
                "previous", previous.equals(source) ? "" : previous, "annotation", unit.translation().flatMap(UnitTranslation::annotation).map(Annotation::id).orElse(""),
                "former", unit.translation().map(UnitTranslation::former).filter(former -> !former.equals(previous)).orElse(""),
                "sent", unit.translation().map(SentMark::of).orElse(""));
        if (!unit.rows().isEmpty() || !unit.remarks().isEmpty()) {
            xml.open("notes").line();
            for (LedgerRow row : unit.rows()) {
                note(xml, row);
            }
            for (Annotation remark : unit.remarks()) {
                note(xml, remark, source, !Optional.of(remark).equals(unit.translation().flatMap(UnitTranslation::annotation)));
            }
            xml.close().line();
        }
        SegmentState state = unit.translation().map(UnitTranslation::state).orElse(SegmentState.EMPTY);
        String more = XliffStates.subState(state);
        xml.open("segment", "id", "s", "state", XliffStates.two(state), "subState", more.isEmpty() ? null : more).line().element("source", source).line();
        if (unit.translation().isPresent()) {
            xml.element("target", unit.translation().get().text()).line();
        }
        xml.close().line().close().line();
    }

    static String id(SourceUnit unit, CodePointMap map) {
        return "b" + map.toCodePoint(unit.span().start()) + "-" + map.toCodePoint(unit.span().end());
    }

    private void note(XmlWriter xml, LedgerRow row) throws IOException {
        xml.element("note", texts.of(row), "id", "d" + row.number(), "appliesTo", "source", "category", OWN + "divergence",
                "priority", Integer.toString(UnitTexts.priority(row.divergence().significance()))).line();
    }

    private void note(XmlWriter xml, Annotation annotation, String told, boolean withProposal) throws IOException {
        xml.element("note", texts.of(annotation, told, withProposal), "id", "n-" + annotation.id(), "category", OWN + annotation.kind().id(),
                "priority", Integer.toString(UnitTexts.priority(annotation.handling().severity()))).line();
    }

    private void notesElsewhere(XmlWriter xml, SourceUnits all) throws IOException {
        if (all.rowsElsewhere().isEmpty() && all.remarksElsewhere().isEmpty()) {
            return;
        }
        xml.open("notes").line();
        for (LedgerRow row : all.rowsElsewhere()) {
            note(xml, row);
        }
        for (Annotation remark : all.remarksElsewhere()) {
            note(xml, remark, "", true);
        }
        xml.close().line();
    }

    /** @param entries names and values by turns; empty values are left out */
    private static void meta(XmlWriter xml, String category, String... entries) throws IOException {
        xml.open("mda:metadata").open("mda:metaGroup", "category", OWN + category).line();
        for (int i = 0; i < entries.length; i += 2) {
            if (!entries[i + 1].isEmpty()) {
                xml.element("mda:meta", entries[i + 1], "type", entries[i]).line();
            }
        }
        xml.close().close().line();
    }
}
