package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;

class AskedTranslationsTest {

    private static final Instant NOW = Instant.parse("2015-12-15T10:00:00Z");
    private static final String TEXT = "قال الوزير نعم. وغادر القاعة. ثم عاد إليها.";
    private static final Comparison COMPARISON = new Collator(Profile.NEWS).compare(Article.typed("a.txt", "قال الوزير لا."), Article.typed("b.txt", TEXT),
            Progress.NONE);

    private final Translation empty = Translation.empty(COMPARISON.b(), Locale.ENGLISH);

    @Test
    void aSentenceThatIsTranslatedInAnAnnotationIsADraft() {
        Map<Integer, Segment> fills = asked(asking("قال الوزير نعم", "The minister said yes.")).fills(empty);
        assertEquals(Map.of(0, new Segment(empty.segments().get(0).source(), "The minister said yes.", SegmentState.DRAFT)), fills);
    }

    @Test
    void someWordsOfASentenceBeginItInTheirOrder() {
        AskedTranslations asked = asked(asking("إليها", "to it"), asking("ثم", "then"));
        assertEquals("then … to it", asked.fills(empty).get(2).target());
    }

    @Test
    void theWholeSentenceCountsMoreThanItsWords() {
        AskedTranslations asked = asked(asking("ثم", "then"), asking("ثم عاد إليها", "Then he returned."));
        assertEquals("Then he returned.", asked.fills(empty).get(2).target());
    }

    @Test
    void whatSomebodyHasBegunIsNotOverwritten() {
        Translation begun = empty.with(0, empty.segments().get(0).written("Yes, said"));
        assertEquals(Map.of(), asked(asking("قال الوزير نعم", "The minister said yes.")).fills(begun));
    }

    @Test
    void anotherVersionsOrRejectedOrSharedAnnotationsFillNothing() {
        Annotation rejected = asking("قال الوزير نعم", "No.").moved(AnnotationState.REJECTED, NOW);
        Annotation shared = asking("نعم. وغادر", "yes. He left");
        Annotation question = asking("وغادر القاعة", "He left.").with(AnnotationKind.QUESTION, "He left.", "", NOW);
        assertEquals(Map.of(), asked(rejected, shared, question).fills(empty));
        Annotation ofA = annotation(new Anchor(Side.A, new Span(0, 3), "قال"), "said");
        assertEquals(Map.of(), asked(ofA).fills(empty));
    }

    @Test
    void aSentenceThatIsDoneFillsTheAnnotationsInIt() {
        Annotation words = asking("الوزير", "");
        Annotation sentence = asking("قال الوزير نعم.", "");
        Annotation place = annotation(new Anchor(Side.B, Span.at(6), ""), "");
        assertEquals(List.of("The minister said yes.", "The minister said yes.", "The minister said yes."),
                proposals(asked(words, sentence, place).answers(empty, done(empty, 0, "The minister said yes."), NOW)));
    }

    @Test
    void ofSeveralSentencesAllMustBeDone() {
        AskedTranslations asked = asked(asking("نعم. وغادر القاعة", ""));
        Translation one = done(empty, 0, "Yes, he said.");
        assertEquals(List.of(), asked.answers(empty, one, NOW));
        assertEquals(List.of("Yes, he said. He left."), proposals(asked.answers(one, done(one, 1, "He left."), NOW)));
    }

    @Test
    void anAnnotationsOwnWordsStay() {
        AskedTranslations asked = asked(asking("الوزير", "The secretary"));
        assertEquals(List.of(), asked.answers(empty, done(empty, 0, "The minister said yes."), NOW));
        Translation begun = empty.with(0, asked.fills(empty).get(0));
        assertEquals(List.of(), asked.answers(begun, done(begun, 0, "The secretary said yes."), NOW), "the words of a sentence are not the sentence");
    }

    @Test
    void whatTheTranslationGaveGoesOnWithIt() {
        Translation first = done(empty, 0, "The minister said yes.");
        assertEquals(List.of("The minister agreed."),
                proposals(asked(asking("الوزير", "The minister said yes.")).answers(first, done(first, 0, "The minister agreed."), NOW)));
    }

    @Test
    void aSentenceThatTheAnnotationBeganGoesOnInIt() {
        AskedTranslations asked = asked(asking("قال الوزير نعم", "Minister yes"));
        Translation begun = empty.with(0, asked.fills(empty).get(0));
        assertEquals(List.of("The minister said yes."), proposals(asked.answers(begun, done(begun, 0, "The minister said yes."), NOW)));
    }

    @Test
    void answersAreSteps() {
        ReviewSession session = new ReviewSession(asked(asking("الوزير", "")).review());
        session.apply(new ReviewCommand.All(new AskedTranslations(session.review(), Side.B).answers(empty, done(empty, 0, "Yes."), NOW)));
        assertEquals("Yes.", session.review().annotations().get(0).proposal());
        session.undo();
        assertEquals("", session.review().annotations().get(0).proposal());
    }

    private static List<String> proposals(List<ReviewCommand> commands) {
        return commands.stream().map(ReviewCommand.Replace.class::cast).map(replace -> replace.annotation().proposal()).toList();
    }

    private static Translation done(Translation translation, int number, String target) {
        return translation.with(number, new Segment(translation.segments().get(number).source(), target, SegmentState.TRANSLATED));
    }

    private static AskedTranslations asked(Annotation... annotations) {
        return new AskedTranslations(new Review(COMPARISON, Profile.NEWS.id(), List.of(annotations)), Side.B);
    }

    private static Annotation asking(String words, String proposal) {
        int start = TEXT.indexOf(words);
        return annotation(Anchor.of(Side.B, new Span(start, start + words.length()), TEXT), proposal);
    }

    private static Annotation annotation(Anchor anchor, String proposal) {
        return new Annotation("a" + anchor.span().start() + "-" + anchor.span().end(), AnnotationKind.TRANSLATION, List.of(anchor), proposal, "", "desk", NOW, NOW);
    }
}
