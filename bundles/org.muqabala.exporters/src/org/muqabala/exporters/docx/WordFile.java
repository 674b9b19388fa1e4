package org.muqabala.exporters.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.collation.Ledger;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.CoreProperties;
import org.muqabala.exporters.FixedZip;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.docx.WordXml.Look;
import org.muqabala.exporters.docx.WordXml.RunLook;

/** A Word file of a review. Parts that are the same in every file stand beside this class. */
public final class WordFile {

    private static final double PREPARED = 0.3;
    private static final double TEXT_WRITTEN = 0.7;

    private final Review review;
    private final Stamp stamp;
    private final Changes changes;
    private final Labels labels;
    private final MessageFile messages;

    /**
     * @param author of what nobody in the review has done; not blank
     * @param time when the file is made
     * @param locale language of the summary and of what stands before proposals
     */
    public WordFile(Review review, String author, Instant time, Changes changes, Locale locale) {
        this.review = review;
        this.stamp = new Stamp(author, time);
        this.changes = changes;
        labels = new Labels(locale);
        messages = new MessageFile(WordFile.class, "word", locale);
    }

    /**
     * Writes the file.
     *
     * @param out not closed
     * @return what it could not hold, a sentence each
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public List<String> write(OutputStream out, Progress progress) throws IOException {
        progress.throwIfCancelled();
        Ledger ledger = Ledger.of(review.comparison());
        List<Piece> pieces = MergedText.of(review.comparison(), ledger, changes);
        Stamps stamps = new Stamps(review, ledger, stamp.author(), stamp.when());
        WordThreads threads = new WordThreads(review, pieces, new CommentWords(labels), stamps);
        progress.worked(PREPARED);
        FixedZip zip = new FixedZip(out);
        copy(zip, "[Content_Types].xml", "content-types.xml");
        copy(zip, "_rels/.rels", "package-rels.xml");
        long replaced = writeDocument(zip, ledger, pieces, stamps, threads, progress);
        progress.worked(TEXT_WRITTEN);
        copy(zip, "word/_rels/document.xml.rels", "document-rels.xml");
        copy(zip, "word/styles.xml", "styles.xml");
        copy(zip, "word/settings.xml", "settings.xml");
        copy(zip, "word/numbering.xml", "numbering.xml");
        copy(zip, "word/fontTable.xml", "fontTable.xml");
        writeRunning(zip);
        replaced += threads.write(zip, progress);
        new CoreProperties(title(), stamp.author(), stamp.date()).write(zip);
        copy(zip, "docProps/app.xml", "app.xml");
        zip.finish();
        progress.worked(1);
        return replaced == 0 ? List.of() : List.of(labels.get("problem.characters", replaced));
    }

    private long writeDocument(FixedZip zip, Ledger ledger, List<Piece> pieces, Stamps stamps, WordThreads threads, Progress progress) throws IOException {
        try (OutputStream part = zip.part("word/document.xml")) {
            WordXml word = new WordXml(part, "w:document");
            word.xml().open("w:body").line();
            new WordBody(word, pieces, review.comparison(), stamps, threads.threads()).write(progress);
            new WordSummary(word, review, ledger, labels, messages).write(stamp, threads.unplaced());
            writeSection(word.xml());
            word.xml().finish();
            return word.xml().replaced();
        }
    }

    /** A page of A4 whose pages turn from right to left if the newer version does. */
    private void writeSection(XmlWriter xml) throws IOException {
        xml.open("w:sectPr").empty("w:headerReference", "w:type", "default", "r:id", "header").empty("w:footerReference", "w:type", "default", "r:id", "footer");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", "w:top", "1440", "w:right", "1440", "w:bottom", "1440", "w:left", "1440", "w:header", "708", "w:footer", "708", "w:gutter", "0");
        if (SafeText.isRightToLeft(review.comparison().b().text())) {
            xml.empty("w:bidi");
        }
        xml.close();
    }

    private void writeRunning(FixedZip zip) throws IOException {
        try (OutputStream part = zip.part("word/header.xml")) {
            WordXml word = new WordXml(part, "w:hdr");
            String title = labels.get("title", WordXml.within(review.comparison().b().name()), WordXml.within(review.comparison().a().name()));
            word.paragraph(new Look("SummaryHeader", labels.direction().equals("rtl")), title, RunLook.PLAIN);
            word.xml().finish();
        }
        try (OutputStream part = zip.part("word/footer.xml")) {
            WordXml word = new WordXml(part, "w:ftr");
            XmlWriter xml = word.xml().open("w:p");
            word.openProperties(new Look("SummaryFooter", labels.direction().equals("rtl")), false);
            xml.close();
            word.words(messages.text("page") + " ", labels.direction().equals("rtl"), RunLook.PLAIN);
            xml.open("w:fldSimple", "w:instr", " PAGE ").open("w:r").element("w:t", "1").close().close();
            xml.finish();
        }
    }

    private String title() {
        return labels.get("title", review.comparison().b().name(), review.comparison().a().name());
    }

    private static void copy(FixedZip zip, String name, String resource) throws IOException {
        try (InputStream in = WordFile.class.getResourceAsStream("parts/" + resource); OutputStream part = zip.part(name)) {
            in.transferTo(part);
        }
    }
}
