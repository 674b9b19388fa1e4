package org.muqabala.exporters.translation;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.xml.XliffStates;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.Labels;

/**
 * XLIFF 1.2, for tools that know no newer one. A unit without a translation has a copy of its source as target: some tools fill in nothing
 * else. Ids are those of {@link Xliff2Document}.
 */
public final class Xliff1Document {

    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";
    /** Stands in front of the words of the older version, in the language of the notes. */
    private final String previously;
    private final Review review;
    private final Comparison comparison;
    private final TranslatedInto into;
    private final Instant time;
    private final UnitTexts texts;

    /** @param time when the file says that it was made */
    public Xliff1Document(Review review, Labels labels, TranslatedInto into, Instant time) {
        this.review = review;
        this.into = into;
        this.time = time;
        comparison = review.comparison();
        texts = new UnitTexts(comparison, labels);
        previously = labels.get("version.a") + ": ";
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
        XmlWriter xml = new XmlWriter(out);
        xml.open("xliff", "xmlns", NAMESPACE, "version", "1.2").line();
        xml.open("file", "original", comparison.b().name(), "datatype", "plaintext", "source-language", TextLanguage.of(comparison.b()),
                "target-language", into.language(), "date", time.toString(), "tool-id", "muqabala").line();
        header(xml, all);
        xml.open("body").line();
        CodePointMap map = new CodePointMap(comparison.b().text());
        for (int i = 0; i < all.units().size(); i++) {
            progress.throwIfCancelled();
            unit(xml, all.units().get(i), map);
            progress.worked((double) i / all.units().size());
        }
        xml.finish();
        progress.worked(1);
        return xml.replaced();
    }

    private void header(XmlWriter xml, SourceUnits all) throws IOException {
        xml.open("header").line().empty("tool", "tool-id", "muqabala", "tool-name", "Muqabala").line();
        for (LedgerRow row : all.rowsElsewhere()) {
            note(xml, row);
        }
        for (Annotation remark : all.remarksElsewhere()) {
            note(xml, remark, "", true);
        }
        xml.close().line();
    }

    private void unit(XmlWriter xml, SourceUnit unit, CodePointMap map) throws IOException {
        String source = unit.span().of(comparison.b().text());
        SegmentState state = unit.translation().map(UnitTranslation::state).orElse(SegmentState.EMPTY);
        String more = XliffStates.qualifier(state);
        xml.open("trans-unit", "id", Xliff2Document.id(unit, map), "approved", state == SegmentState.REVIEWED ? "yes" : null, "xml:space", "preserve",
                "extradata", unit.translation().map(SentMark::of).orElse(null)).line();
        xml.element("source", source).line();
        xml.element("target", unit.translation().map(UnitTranslation::text).orElse(source), "state", XliffStates.one(state),
                "state-qualifier", more.isEmpty() ? null : more).line();
        String previous = unit.previous(comparison.a().text());
        if (!previous.isEmpty() && !previous.equals(source)) {
            xml.element("note", previously + previous, "from", Xliff2Document.OWN + "previous", "annotates", "source").line();
        }
        String former = unit.translation().map(UnitTranslation::former).orElse("");
        if (!former.isEmpty() && !former.equals(previous)) {
            xml.element("note", former, "from", Xliff2Document.OWN + "former", "annotates", "source").line();
        }
        for (LedgerRow row : unit.rows()) {
            note(xml, row);
        }
        for (Annotation remark : unit.remarks()) {
            note(xml, remark, source, !Optional.of(remark).equals(unit.translation().flatMap(UnitTranslation::annotation)));
        }
        xml.close().line();
    }

    private void note(XmlWriter xml, LedgerRow row) throws IOException {
        xml.element("note", texts.of(row), "from", Xliff2Document.OWN + "divergence", "annotates", "source",
                "priority", Integer.toString(UnitTexts.priority(row.divergence().significance()))).line();
    }

    private void note(XmlWriter xml, Annotation annotation, String told, boolean withProposal) throws IOException {
        xml.element("note", texts.of(annotation, told, withProposal), "from", Xliff2Document.OWN + annotation.kind().id(),
                "priority", Integer.toString(UnitTexts.priority(annotation.handling().severity()))).line();
    }
}
