package org.muqabala.exporters.tei;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.TextLanguage;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.Labels;

/** A review as TEI P5: both versions as a critical apparatus, then the reasons of all divergences and the annotations, each as a note on its words. */
public final class TeiDocument {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Review review;
    private final Comparison comparison;
    private final Labels labels;
    private final Instant time;
    private final List<String> people;

    /** @param time when the file says that it was made */
    public TeiDocument(Review review, Labels labels, Instant time) {
        this.review = review;
        this.labels = labels;
        this.time = time;
        comparison = review.comparison();
        people = review.annotations().stream().flatMap(TeiDocument::people).distinct().sorted().toList();
    }

    private static Stream<String> people(Annotation annotation) {
        return Stream.concat(Stream.of(annotation.author()), annotation.replies().stream().map(Reply::author));
    }

    /**
     * Writes everything.
     *
     * @return how many characters XML cannot hold, so that others stand for them
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public long write(OutputStream out, Progress progress) throws IOException {
        progress.throwIfCancelled();
        Ledger ledger = Ledger.of(comparison);
        XmlWriter xml = new XmlWriter(out);
        xml.open("TEI", "xmlns", NAMESPACE, "xml:lang", labels.language()).line();
        header(xml);
        xml.open("text", "xml:lang", TextLanguage.of(comparison.b())).line().open("body").line().open("ab", "xml:space", "preserve");
        Apparatus apparatus = new Apparatus(xml, review, ledger);
        apparatus.write(progress);
        xml.close().line().close().line();
        notes(xml, ledger, apparatus, progress);
        xml.finish();
        progress.worked(1);
        return xml.replaced();
    }

    private void header(XmlWriter xml) throws IOException {
        xml.open("teiHeader").line().open("fileDesc").line().open("titleStmt");
        xml.element("title", labels.get("title", name(Side.B), name(Side.A)));
        for (int i = 0; i < people.size(); i++) {
            xml.open("respStmt").element("resp", labels.get("heading.annotations")).element("name", people.get(i), "xml:id", "p" + (i + 1)).close();
        }
        xml.close().line().open("publicationStmt").element("p", labels.get("footer")).close().line();
        xml.open("sourceDesc").open("listWit").line();
        for (Side side : Side.values()) {
            xml.element("witness", labels.get(side == Side.A ? "version.a" : "version.b") + ": " + name(side), "xml:id", side.name()).line();
        }
        xml.close().close().line().close().line();
        xml.open("encodingDesc").empty("variantEncoding", "method", "parallel-segmentation", "location", "internal").line();
        xml.open("classDecl").open("taxonomy").line();
        for (Significance significance : Significance.values()) {
            xml.open("category", "xml:id", significance.id()).element("catDesc", labels.of(significance)).close().line();
        }
        xml.close().close().close().line();
        xml.open("revisionDesc").element("change", labels.get("footer"), "when", time.toString()).close().line().close().line();
    }

    private String name(Side side) {
        return SafeText.onOneLine(comparison.article(side).name());
    }

    private void notes(XmlWriter xml, Ledger ledger, Apparatus apparatus, Progress progress) throws IOException {
        if (ledger.rows().isEmpty() && review.annotations().isEmpty()) {
            return;
        }
        xml.open("back", "xml:lang", labels.language()).line();
        xml.open("div", "type", "ledger").element("head", labels.get("heading.ledger")).line().open("p").line();
        for (LedgerRow row : ledger.rows()) {
            progress.throwIfCancelled();
            String target = apparatus.pointers(row);
            xml.element("note", labels.reasonFor(row.divergence()), "type", "reason", "n", Integer.toString(row.number()),
                    "target", target.isEmpty() ? null : target).line();
        }
        xml.close().close().line();
        if (!review.annotations().isEmpty()) {
            xml.open("div", "type", "annotations").element("head", labels.get("heading.annotations")).line().open("p").line();
            for (Annotation annotation : review.annotations()) {
                progress.throwIfCancelled();
                note(xml, annotation);
            }
            xml.close().close().line();
        }
        xml.close().line();
    }

    private void note(XmlWriter xml, Annotation annotation) throws IOException {
        List<Anchor> places = annotation.places();
        List<String> starts = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            starts.add("#" + Witness.anchorId(annotation, i, "start"));
            ends.add("#" + Witness.anchorId(annotation, i, "end"));
        }
        String state = annotation.isOrphan() ? "orphan" : annotation.state().id();
        xml.open("note", "xml:id", "n-" + annotation.id(), "type", annotation.kind().id(), "subtype", state,
                "resp", person(annotation.author()), "target", starts.isEmpty() ? null : String.join(" ", starts),
                "targetEnd", ends.isEmpty() ? null : String.join(" ", ends));
        xml.element("date", "", "when", annotation.created().toString());
        if (annotation.isOrphan()) {
            for (Anchor anchor : annotation.anchors()) {
                xml.element("quote", anchor.quote(), "xml:lang", TextLanguage.of(anchor.quote()));
            }
        }
        if (!annotation.proposal().isEmpty()) {
            xml.element("add", annotation.proposal(), "xml:lang", TextLanguage.of(annotation.proposal()));
        }
        xml.text(annotation.note());
        for (Reply reply : annotation.replies()) {
            xml.open("note", "type", "reply", "resp", person(reply.author())).element("date", "", "when", reply.created().toString());
            xml.text(reply.text()).close();
        }
        xml.close().line();
    }

    private String person(String name) {
        return "#p" + (people.indexOf(name) + 1);
    }
}
