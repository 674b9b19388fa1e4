package org.muqabala.core.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.SourceComment;

/** Makes the comments that a file brings along into annotations on the same words; answers stand below what they answer. */
public final class CommentAnnotations {

    private CommentAnnotations() {
    }

    /**
     * The annotations on both versions, those on A first. Of the two versions of one file a comment that both hold is told on B.
     *
     * @param now the time of those whose file does not say when they were made
     */
    public static List<Annotation> of(Article a, Article b, Instant now) {
        List<Annotation> annotations = new ArrayList<>(of(a, Side.A, now));
        List<Annotation> onB = of(b, Side.B, now);
        if (!a.reading().sha256().isEmpty() && a.reading().sha256().equals(b.reading().sha256())) {
            annotations.removeIf(onA -> onB.stream().anyMatch(other -> isOneComment(onA, other)));
        }
        annotations.addAll(onB);
        return annotations;
    }

    private static boolean isOneComment(Annotation annotation, Annotation other) {
        return annotation.author().equals(other.author()) && annotation.created().equals(other.created()) && annotation.note().equals(other.note());
    }

    /**
     * The annotations, in the order of the comments; their ids are the same for the same article and side.
     *
     * @param now the time of those whose file does not say when they were made
     */
    public static List<Annotation> of(Article article, Side side, Instant now) {
        List<SourceComment> comments = article.source().comments();
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            SourceComment comment = comments.get(i);
            if (!isAnswer(comments, i)) {
                Anchor anchor = Anchor.of(side, comment.span(), article.text());
                Instant when = time(comment.date(), now);
                annotations.add(new Annotation("comment-" + side.name().toLowerCase(Locale.ROOT) + "-" + (i + 1), AnnotationKind.NOTE,
                        List.of(anchor), "", thread(comments, i), comment.author(), when, when));
            }
        }
        return annotations;
    }

    /** An answer to nothing, or to something behind it, is a comment of its own: nothing is lost, and no circle is followed. */
    private static boolean isAnswer(List<SourceComment> comments, int index) {
        int parent = comments.get(index).parent();
        return parent >= 0 && parent < index;
    }

    private static String thread(List<SourceComment> comments, int root) {
        StringBuilder thread = new StringBuilder(comments.get(root).text());
        for (int i = root + 1; i < comments.size(); i++) {
            if (rootOf(comments, i) == root) {
                SourceComment answer = comments.get(i);
                thread.append("\n\n").append(answer.author()).append(answer.author().isEmpty() ? "" : ": ").append(answer.text());
            }
        }
        return thread.toString();
    }

    private static int rootOf(List<SourceComment> comments, int index) {
        int root = index;
        while (isAnswer(comments, root)) {
            root = comments.get(root).parent();
        }
        return root;
    }

    private static Instant time(String date, Instant otherwise) {
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException e) {
            return localTime(date, otherwise);
        }
    }

    /** OpenDocument says no time zone. */
    private static Instant localTime(String date, Instant otherwise) {
        try {
            return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
