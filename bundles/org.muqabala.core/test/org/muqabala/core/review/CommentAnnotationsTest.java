package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.BlockStructure;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;

class CommentAnnotationsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aCommentBecomesANoteOnItsWords() {
        Annotation note = annotations(comment("2013-12-17T10:00:00+03:00", "من قال؟", -1)).get(0);
        assertEquals(new Annotation("comment-b-1", AnnotationKind.NOTE, List.of(Anchor.of(Side.B, new Span(4, 10), "قال لافروف ذلك.\n")), "", "من قال؟", "سمر",
                Instant.parse("2013-12-17T07:00:00Z"), Instant.parse("2013-12-17T07:00:00Z")), note);
    }

    @Test
    void answersStandBelowWhatTheyAnswer() {
        List<Annotation> notes = annotations(comment("", "أ", -1), comment("", "ب", 0), comment("", "ج", -1), comment("", "د", 1));
        assertEquals(List.of("أ\n\nسمر: ب\n\nسمر: د", "ج"), notes.stream().map(Annotation::note).toList());
    }

    @Test
    void anAnswerToNothingStandsAlone() {
        assertEquals(3, annotations(comment("", "أ", 0), comment("", "ب", 2), comment("", "ج", 9)).size());
    }

    @Test
    void aTimeWithoutZoneIsReadAsUniversalAndAMissingOneAsNow() {
        List<Annotation> notes = annotations(comment("2013-12-17T10:00:00.5", "أ", -1), comment("أمس", "ب", -1));
        assertEquals(List.of(Instant.parse("2013-12-17T10:00:00.5Z"), NOW), notes.stream().map(Annotation::created).toList());
    }

    @Test
    void ofTheTwoVersionsOfOneFileACommentIsToldOnce() {
        Article one = article("1a", comment("", "أ", -1));
        assertEquals(List.of(Side.B), sides(CommentAnnotations.of(one, one, NOW)));
        assertEquals(List.of(Side.A, Side.B), sides(CommentAnnotations.of(one, article("2b", comment("", "أ", -1)), NOW)));
    }

    private static List<Side> sides(List<Annotation> annotations) {
        return annotations.stream().map(annotation -> annotation.anchors().get(0).side()).toList();
    }

    private static Article article(String sha256, SourceComment... comments) {
        String text = "قال لافروف ذلك.\n";
        Source source = new Source(List.of(), Facts.NONE, List.of(comments), true, false);
        return new Article("a.docx", text, BlockStructure.of(text), Reading.TYPED.withSha256(sha256), source);
    }

    private static SourceComment comment(String date, String text, int parent) {
        return new SourceComment(new Span(4, 10), "سمر", date, text, parent, false);
    }

    private static List<Annotation> annotations(SourceComment... comments) {
        String text = "قال لافروف ذلك.\n";
        Source source = new Source(List.of(), Facts.NONE, List.of(comments), false, false);
        return CommentAnnotations.of(new Article("a.docx", text, BlockStructure.of(text), Reading.TYPED, source), Side.B, NOW);
    }
}
