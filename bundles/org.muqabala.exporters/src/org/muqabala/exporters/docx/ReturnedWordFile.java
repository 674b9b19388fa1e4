package org.muqabala.exporters.docx;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorPlacer;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.ContentId;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.LeftOut;
import org.muqabala.core.text.MessageFile;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.docx.KnownComments.Known;
import org.muqabala.exporters.docx.ReturnedEdits.Edit;

/**
 * Finds what others did to a {@link WordFile} of a review: comments and replies that they made, threads that they resolved or opened again,
 * words that they changed, tracked or not. Each changed word becomes a correction that proposes it: nothing changes in the text until an editor
 * wants it.
 */
public final class ReturnedWordFile {

    private static final String ORIGIN = "docx";
    private static final Pattern COLOPHON = Pattern.compile("muqabala:([0-9a-f]{64})");

    private final Article accepted;
    private final Article rejected;
    private final Review review;
    private final MessageFile messages;
    private final KnownComments known;
    private final Optional<Instant> sent;
    private final Instant returned;
    private final List<Returned.Item> items = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private AnchorPlacer toB;
    private AnchorPlacer toA;

    /**
     * @param accepted the file with all its changes accepted
     * @param rejected the file with all its changes rejected
     * @param locale language of the sentences
     */
    public ReturnedWordFile(Article accepted, Article rejected, Review review, Locale locale) {
        this.accepted = accepted;
        this.rejected = rejected;
        this.review = review;
        messages = new MessageFile(WordFile.class, "word", locale);
        known = new KnownComments(review);
        sent = time(accepted.source().facts().date());
        returned = accepted.source().comments().stream().flatMap(comment -> time(comment.date()).stream()).max(Comparator.naturalOrder())
                .or(() -> sent).orElse(Instant.EPOCH);
    }

    /** @throws java.util.concurrent.CancellationException if {@code progress} says that the file is no longer wanted */
    public Returned read(Progress progress) {
        toB = AnchorPlacer.between(accepted, review.comparison().b(), progress);
        toA = AnchorPlacer.between(rejected, review.comparison().a(), progress);
        readEdits(progress);
        readComments(progress);
        return new Returned(items, left);
    }

    private void readEdits(Progress progress) {
        List<Edit> found = ReturnedEdits.between(review.comparison().b(), accepted, progress);
        if (!found.isEmpty() && !isSameText()) {
            left.add(messages.text("newer"));
            return;
        }
        edits.addAll(found);
        for (Edit edit : found) {
            Anchor anchor = Anchor.of(Side.B, edit.sent(), review.comparison().b().text());
            String proposal = edit.returned().of(accepted.text());
            String id = ContentId.of(ORIGIN, "edit", anchor.trace().before(), anchor.quote(), anchor.trace().occurrence(), proposal);
            items.add(new Returned.Made(new Annotation(id, AnnotationKind.CORRECTION, List.of(anchor), proposal, "", editor(), returned, returned)));
        }
    }

    /** Whether the text that went out is the one that is compared now. A file that does not say so is believed to. */
    private boolean isSameText() {
        String summary = accepted.source().leftOut().stream().filter(part -> part.kind() == LeftOut.Kind.SUMMARY).map(LeftOut::name)
                .collect(Collectors.joining("\n"));
        Matcher colophon = COLOPHON.matcher(summary);
        return !colophon.find() || colophon.group(1).equals(Sha256.of(review.comparison().b().text()).hex());
    }

    /** Who changed words: whoever alone made comments in the file. */
    private String editor() {
        List<String> authors = accepted.source().comments().stream().filter(comment -> known(comment).isEmpty()).map(SourceComment::author).distinct().toList();
        return authors.size() == 1 ? authors.getFirst() : "";
    }

    private Optional<Known> known(SourceComment comment) {
        return known.of(comment, time(comment.date()));
    }

    private void readComments(Progress progress) {
        Comments comments = new Comments(accepted.source().comments());
        boolean tellsResolved = tellsResolved(comments);
        Map<Integer, Integer> made = new HashMap<>();
        for (int i = 0; i < comments.list.size(); i++) {
            progress.throwIfCancelled();
            SourceComment comment = comments.list.get(i);
            Optional<Known> before = known(comment);
            if (before.isPresent()) {
                readKnown(comment, before.get(), tellsResolved);
                continue;
            }
            int root = comments.root(i);
            Optional<Known> answered = root == i ? comments.besides(i) : known(comments.list.get(root));
            if (answered.isPresent()) {
                items.add(new Returned.Answered(answered.get().annotation().id(), reply(comment)));
            } else if (root == i) {
                made.put(i, items.size());
                items.add(new Returned.Made(made(comment)));
            } else if (made.containsKey(root)) {
                Annotation annotation = ((Returned.Made) items.get(made.get(root))).annotation();
                items.set(made.get(root), new Returned.Made(annotation.answered(reply(comment))));
            }
        }
        readCommentsOnGoneWords();
    }

    /** The comments of the file and what answers what. */
    private final class Comments {

        private final List<SourceComment> list;
        private final boolean threaded;

        Comments(List<SourceComment> list) {
            this.list = list;
            threaded = list.stream().anyMatch(comment -> comment.parent() >= 0);
        }

        /** Where the thread of the comment begins; a circle is not followed. */
        private int root(int index) {
            int root = index;
            for (int steps = 0; list.get(root).parent() >= 0 && steps < list.size(); steps++) {
                root = list.get(root).parent();
            }
            return root;
        }

        /** In a file whose program does not keep threads: the comment that went out on the very same words. */
        private Optional<Known> besides(int index) {
            Span words = list.get(index).span();
            return threaded || words.isEmpty() ? Optional.empty()
                    : list.stream().filter(other -> other.span().equals(words)).flatMap(other -> known(other).stream()).findFirst();
        }
    }

    /** A program that keeps nothing of what is resolved would open every thread again. */
    private boolean tellsResolved(Comments comments) {
        List<SourceComment> decided = comments.list.stream()
                .filter(comment -> known(comment).filter(before -> before.reply().isEmpty() && before.annotation().state().isDecided()).isPresent()).toList();
        return decided.size() <= 1 || decided.stream().anyMatch(SourceComment::resolved);
    }

    private void readKnown(SourceComment comment, Known before, boolean tellsResolved) {
        Annotation annotation = before.annotation();
        // what the desk has done since is newer than the file
        if (sent.isEmpty() || annotation.modified().isAfter(sent.get())) {
            return;
        }
        if (!isSameWords(comment, before)) {
            items.add(new Returned.Answered(annotation.id(), reply(comment, returned)));
        }
        if (before.reply().isEmpty() && comment.resolved() && !annotation.state().isDecided()) {
            items.add(new Returned.Decided(annotation.id(), AnnotationState.ACCEPTED, returned));
        } else if (before.reply().isEmpty() && !comment.resolved() && annotation.state().isDecided() && tellsResolved) {
            items.add(new Returned.Decided(annotation.id(), AnnotationState.OPEN, returned));
        }
    }

    /** Whether the comment says what it said when it went out, in whatever language. */
    private static boolean isSameWords(SourceComment comment, Known before) {
        String now = canonical(comment.text());
        if (before.reply().isPresent()) {
            return now.equals(canonical(before.reply().get().text()));
        }
        return Stream.of(Locale.ENGLISH, Locale.of("ar")).map(locale -> new CommentWords(new Labels(locale)))
                .map(words -> words.heading(before.annotation()) + "\n" + String.join("\n", words.paragraphs(before.annotation())))
                .anyMatch(words -> now.equals(canonical(words)));
    }

    private static String canonical(String text) {
        return Normalizer.normalize(SafeText.onOneLine(text).strip(), Normalizer.Form.NFC);
    }

    private Reply reply(SourceComment comment) {
        return reply(comment, time(comment.date()).orElse(returned));
    }

    private Reply reply(SourceComment comment, Instant when) {
        String text = comment.text().isBlank() ? "–" : comment.text();
        return new Reply(id(comment), comment.author(), text, TextDirection.AUTO, when);
    }

    private String id(SourceComment comment) {
        String contents = comment.author() + "\n" + comment.date() + "\n" + comment.text();
        return ContentId.of(ORIGIN, comment.author(), comment.date(), comment.text(), alike.merge(contents, 1, Integer::sum));
    }

    private Annotation made(SourceComment comment) {
        return made(comment, anchor(comment));
    }

    private Annotation made(SourceComment comment, Anchor anchor) {
        String text = comment.text().strip();
        AnnotationKind kind = text.endsWith("؟") || text.endsWith("?") ? AnnotationKind.QUESTION : AnnotationKind.NOTE;
        AnnotationState state = comment.resolved() ? AnnotationState.ACCEPTED : AnnotationState.OPEN;
        Instant when = time(comment.date()).orElse(returned);
        return new Annotation(id(comment), kind, List.of(anchor), List.of(), "", comment.text(), TextDirection.AUTO, Handling.USUAL, state, List.of(),
                comment.author(), when, when);
    }

    private Anchor anchor(SourceComment comment) {
        Span words = comment.span();
        if (words.isEmpty()) {
            Optional<Anchor> gone = rejected.source().comments().stream().filter(other -> isSameComment(other, comment) && !other.span().isEmpty())
                    .findFirst().flatMap(other -> placed(Side.A, toA, other.span()));
            return gone.or(() -> placed(Side.B, toB, words)).orElseGet(() -> lost(words));
        }
        return placed(Side.B, toB, words)
                .or(() -> edits.stream().filter(edit -> edit.returned().overlaps(words)).findFirst()
                        .map(edit -> Anchor.of(Side.B, edit.sent(), review.comparison().b().text())))
                .or(() -> placed(Side.B, toB, Span.at(words.start()))).orElseGet(() -> lost(words));
    }

    private Optional<Anchor> placed(Side side, AnchorPlacer placer, Span words) {
        return placer.place(words) instanceof Placement.Placed placed
                ? Optional.of(Anchor.of(side, placed.span(), review.comparison().article(side).text())) : Optional.empty();
    }

    private Anchor lost(Span words) {
        return Anchor.of(Side.B, words, accepted.text()).madeOn(Sha256.of(accepted.text()).hex());
    }

    private static boolean isSameComment(SourceComment one, SourceComment other) {
        return one.author().equals(other.author()) && one.date().equals(other.date()) && one.text().equals(other.text());
    }

    /** Comments that some programs keep within deleted words stand in the older version alone. */
    private void readCommentsOnGoneWords() {
        for (SourceComment comment : rejected.source().comments()) {
            if (known(comment).isEmpty() && accepted.source().comments().stream().noneMatch(other -> isSameComment(other, comment))) {
                placed(Side.A, toA, comment.span()).ifPresent(anchor -> items.add(new Returned.Made(made(comment, anchor))));
            }
        }
    }

    private static Optional<Instant> time(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return localTime(date);
        }
    }

    /** Some programs say no zone of time. */
    private static Optional<Instant> localTime(String date) {
        try {
            return Optional.of(LocalDateTime.parse(date).toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
