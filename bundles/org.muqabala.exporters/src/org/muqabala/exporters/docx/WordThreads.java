package org.muqabala.exporters.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.FixedZip;
import org.muqabala.exporters.docx.WordXml.Look;
import org.muqabala.exporters.docx.WordXml.RunLook;

/** The annotations as threads of comments, and the four parts of the package that hold them. */
final class WordThreads {

    private final CommentWords words;
    private final Stamps stamps;
    private final ParagraphIds ids = new ParagraphIds();
    private final Map<String, String> known = new HashMap<>();
    private final List<WordThread> threads = new ArrayList<>();
    private final List<Annotation> unplaced = new ArrayList<>();
    private int comments;

    /** @param pieces the text on which the comments stand */
    WordThreads(Review review, List<Piece> pieces, CommentWords words, Stamps stamps) {
        this.words = words;
        this.stamps = stamps;
        names(review).forEach(name -> known.put(name, ids.of(name)));
        PieceRanges ranges = new PieceRanges(pieces);
        for (Annotation annotation : review.annotations()) {
            Optional<Span> range = ranges.of(annotation.places());
            range.ifPresentOrElse(span -> threads.add(thread(annotation, span)), () -> unplaced.add(annotation));
        }
    }

    /** What paragraph ids are made of, in the order in which they are given. */
    static List<String> names(Review review) {
        List<String> names = new ArrayList<>();
        for (Annotation annotation : review.annotations()) {
            names.add(name(annotation));
            annotation.replies().forEach(reply -> names.add(name(annotation, reply)));
        }
        return names;
    }

    static String name(Annotation annotation) {
        return annotation.id();
    }

    static String name(Annotation annotation, Reply reply) {
        return annotation.id() + " " + reply.id();
    }

    List<WordThread> threads() {
        return threads;
    }

    /** The annotations that have no place in the text. */
    List<Annotation> unplaced() {
        return unplaced;
    }

    private WordThread thread(Annotation annotation, Span range) {
        boolean done = annotation.state().isDecided();
        String root = known.get(name(annotation));
        List<WordComment> thread = new ArrayList<>();
        thread.add(new WordComment(comments++, root, "", stamps.of(annotation.author(), annotation.created()), words.heading(annotation),
                words.paragraphs(annotation), annotation.direction(), done));
        for (Reply reply : annotation.replies()) {
            thread.add(new WordComment(comments++, known.get(name(annotation, reply)), root, stamps.of(reply.author(), reply.created()), "",
                    CommentWords.lines(reply.text()).toList(), reply.direction(), done));
        }
        return new WordThread(range.start(), range.end(), thread);
    }

    private List<WordComment> all() {
        return threads.stream().flatMap(thread -> thread.comments().stream()).toList();
    }

    /**
     * Writes the parts.
     *
     * @return how many characters XML could not hold
     */
    long write(FixedZip zip, Progress progress) throws IOException {
        long replaced;
        try (OutputStream part = zip.part("word/comments.xml")) {
            WordXml word = new WordXml(part, "w:comments");
            for (WordComment comment : all()) {
                progress.throwIfCancelled();
                write(comment, word);
            }
            word.xml().finish();
            replaced = word.xml().replaced();
        }
        try (OutputStream part = zip.part("word/commentsExtended.xml")) {
            XmlWriter xml = new WordXml(part, "w15:commentsEx").xml();
            for (WordComment comment : all()) {
                xml.empty("w15:commentEx", "w15:paraId", comment.paragraphId(), "w15:paraIdParent", comment.parent().isEmpty() ? null : comment.parent(),
                        "w15:done", comment.done() ? "1" : "0");
            }
            xml.finish();
        }
        try (OutputStream part = zip.part("word/commentsIds.xml")) {
            XmlWriter xml = new WordXml(part, "w16cid:commentsIds").xml();
            for (WordComment comment : all()) {
                // what lasts while paragraphs come and go is made of the same name
                xml.empty("w16cid:commentId", "w16cid:paraId", comment.paragraphId(), "w16cid:durableId", comment.paragraphId());
            }
            xml.finish();
        }
        writePeople(zip);
        return replaced;
    }

    private void writePeople(FixedZip zip) throws IOException {
        try (OutputStream part = zip.part("word/people.xml")) {
            XmlWriter xml = new WordXml(part, "w15:people").xml();
            TreeSet<String> authors = new TreeSet<>();
            all().forEach(comment -> authors.add(comment.by().author()));
            for (String author : authors) {
                xml.open("w15:person", "w15:author", author).empty("w15:presenceInfo", "w15:providerId", "None", "w15:userId", author).close();
            }
            xml.finish();
        }
    }

    private void write(WordComment comment, WordXml word) throws IOException {
        word.xml().open("w:comment", "w:id", Integer.toString(comment.id()), "w:author", comment.by().author(), "w:date", comment.by().date(),
                "w:initials", initials(comment.by().author()));
        List<String> lines = new ArrayList<>(comment.paragraphs());
        if (!comment.heading().isEmpty()) {
            lines.addFirst(comment.heading());
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
        for (int i = 0; i < lines.size(); i++) {
            boolean heading = i == 0 && !comment.heading().isEmpty();
            String id = i == lines.size() - 1 ? comment.paragraphId() : ids.of(comment.paragraphId() + " " + i);
            writeLine(lines.get(i), id, comment, heading ? RunLook.BOLD : RunLook.PLAIN, i == 0, word);
        }
        word.xml().close().line();
    }

    private void writeLine(String line, String id, WordComment comment, RunLook look, boolean first, WordXml word) throws IOException {
        boolean rightToLeft = switch (comment.direction()) {
            case LEFT_TO_RIGHT -> false;
            case RIGHT_TO_LEFT -> true;
            case AUTO -> SafeText.isRightToLeft(line);
        };
        if (look.bold()) {
            // the heading is in the language of the export
            rightToLeft = words.labels().direction().equals("rtl");
        }
        word.xml().open("w:p", "w14:paraId", id, "w14:textId", "77777777");
        word.openProperties(new Look("CommentText", rightToLeft), false);
        word.xml().close();
        if (first) {
            word.xml().open("w:r").open("w:rPr");
            word.value("w:rStyle", "CommentReference");
            word.xml().close().empty("w:annotationRef").close();
        }
        word.words(line, rightToLeft, look);
        word.xml().close();
    }

    /** The first letters of up to three of a name's words. */
    private static String initials(String author) {
        StringBuilder initials = new StringBuilder();
        for (String word : author.strip().split("\\s+")) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 3) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }
}
