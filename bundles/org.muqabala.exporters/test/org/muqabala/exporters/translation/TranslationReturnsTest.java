package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewSession;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;

class TranslationReturnsTest {

    private static final Labels LABELS = new Labels(Locale.ENGLISH);
    private static final String TEXT = "قال كيري ذلك. وعاد إلى واشنطن.";

    private enum Format {
        XLIFF2, XLIFF1, TMX;

        String write(Review review) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            switch (this) {
                case XLIFF2 -> new Xliff2Document(review, LABELS, new TranslatedInto("en", Optional.empty())).write(out, Progress.NONE);
                case XLIFF1 -> new Xliff1Document(review, LABELS, new TranslatedInto("en", Optional.empty()), SeedReview.BEGUN).write(out, Progress.NONE);
                case TMX -> new TmxDocument(review, new TranslatedInto("en", Optional.empty()), SeedReview.BEGUN).write(out, Progress.NONE);
            }
            return out.toString(StandardCharsets.UTF_8);
        }

        Returned read(String xml, Review review) throws UnreadableArticleException {
            TranslationReturns returns = new TranslationReturns(review, List.of(), SeedReview.BEGUN, LABELS);
            byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
            return this == TMX ? returns.tmx(bytes, Progress.NONE) : returns.xliff(bytes, Progress.NONE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWentOutIsNothingNew(Format format) throws IOException {
        Review review = SeedReview.full();
        assertEquals(new Returned(List.of(), List.of()), format.read(format.write(review), review));
    }

    @ParameterizedTest
    @EnumSource
    void translationsComeBackIntoAReviewWithoutThem(Format format) throws IOException {
        Review review = SeedReview.full();
        Review bare = new Review(review.comparison(), review.profileId(), List.of());
        Returned returned = format.read(format.write(review), bare);
        Review taken = takenIn(bare, returned);
        assertEquals(translations(review), translations(taken));
        assertTrue(translations(taken).size() > 5);
        assertEquals(List.of(), TakingIn.of(taken, format.read(format.write(review), taken).items()).commands(), "to take it in twice changes nothing");
    }

    private static List<String> translations(Review review) {
        return SourceUnits.of(review, Optional.empty()).units().stream().flatMap(unit -> unit.translation().stream()).map(UnitTranslation::text).toList();
    }

    @ParameterizedTest
    @EnumSource
    void anotherTranslationIsAnotherProposal(Format format) throws IOException {
        Review review = SeedReview.translated(TEXT, "قال كيري ذلك.", "Kerry said so.");
        Returned returned = format.read(format.write(review).replace("Kerry said so.", "So said Kerry."), review);
        assertEquals(List.of(new Returned.Proposed("t1", "So said Kerry.", SeedReview.BEGUN)), returned.items());
    }

    @Test
    void whatWasCalledDoneIsAccepted() throws IOException {
        Review review = SeedReview.translated(TEXT, "قال كيري ذلك.", "Kerry said so.");
        String two = Format.XLIFF2.write(review).replace("state=\"translated\"", "state=\"final\"");
        assertEquals(List.of(new Returned.Decided("t1", AnnotationState.ACCEPTED, SeedReview.BEGUN)), Format.XLIFF2.read(two, review).items());
        String one = Format.XLIFF1.write(review).replaceFirst("<trans-unit ", "<trans-unit approved=\"yes\" ");
        assertEquals(List.of(new Returned.Decided("t1", AnnotationState.ACCEPTED, SeedReview.BEGUN)), Format.XLIFF1.read(one, review).items());
    }

    @Test
    void aRemarkOfTheTranslatorIsANote() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = Format.XLIFF1.write(review).replaceFirst("</trans-unit>", "<note from=\"translator\">Who is he?</note></trans-unit>");
        Annotation note = ((Returned.Made) Format.XLIFF1.read(xml, review).items().getFirst()).annotation();
        assertEquals(AnnotationKind.NOTE, note.kind());
        assertEquals("Who is he?", note.note());
        assertEquals("قال كيري ذلك.", note.places().getFirst().quote());
    }

    @Test
    void aRemarkOnNoSentenceIsSaid() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = Format.XLIFF1.write(review).replaceFirst("</header>", "<note from=\"translator\">Late.</note></header>");
        Returned returned = Format.XLIFF1.read(xml, review);
        assertEquals(List.of(), returned.items());
        assertTrue(returned.left().getFirst().endsWith(": 1"), returned.left().toString());
    }

    @Test
    void aSentenceThatAToolSplitIsReadAsOne() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="ar" trgLang="en"><file id="f"><unit id="x">
                <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#s1"><source>شيء</source><target>Something</target></mtc:match></mtc:matches>
                <segment id="s1"><source>قال <pc id="1"><mrk id="m1" type="term">كيري</mrk></pc></source><target>Kerry <pc id="1">said</pc></target></segment>
                <ignorable><source> </source></ignorable>
                <segment id="s2"><source>ذلك<cp hex="002E"/><ph id="2"/></source><target>so.</target></segment></unit></file></xliff>""";
        Annotation made = ((Returned.Made) Format.XLIFF2.read(xml, review).items().getFirst()).annotation();
        assertEquals("Kerry said so.", made.proposal());
        assertEquals("قال كيري ذلك.", made.places().getFirst().quote());
    }

    @Test
    void suggestionsAndCodesAreNoTranslation() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file original="x" source-language="ar" datatype="plaintext"><body>
                <trans-unit id="1"><source>قال كيري ذلك.</source><alt-trans><source>قال كيري ذلك.</source><target>Wrong.</target></alt-trans></trans-unit>
                <trans-unit id="2"><source>وعاد إلى <bpt id="1">&lt;b></bpt>واشنطن<ept id="1">&lt;/b></ept>.</source><target>And <ph id="9">x</ph>back.</target></trans-unit>
                </body></file></xliff>""";
        List<Returned.Item> items = Format.XLIFF1.read(xml, review).items();
        assertEquals(1, items.size());
        assertEquals("And back.", ((Returned.Made) items.getFirst()).annotation().proposal());
    }

    @Test
    void ofAMemoryOnlyWhatBelongsHereIsTaken() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = """
                <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="*all*"/><body>
                <tu tuid="1"><tuv xml:lang="EN-US"><seg>Kerry said <hi>so</hi>.<ph/></seg></tuv><tuv xml:lang="AR-EG"><seg>قال كيري ذلك.</seg></tuv></tu>
                <tu tuid="2"><tuv xml:lang="ar"><seg>جملة أخرى.</seg></tuv><tuv xml:lang="en"><seg>Another sentence.</seg></tuv></tu></body></tmx>""";
        Returned returned = Format.TMX.read(xml, review);
        assertEquals("Kerry said so.", ((Returned.Made) returned.items().getFirst()).annotation().proposal());
        assertEquals(1, returned.items().size());
        assertTrue(returned.left().getFirst().endsWith(": 1"), returned.left().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "قال", "<xliff", "<tmx/>", "<a><xliff/></a>", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff>&a;</xliff>",
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff>&a;</xliff>"})
    void whatIsNoXliffIsSaid(String text) {
        assertThrows(UnreadableArticleException.class, () -> Format.XLIFF2.read(text, SeedReview.silent()));
    }

    @Test
    void nestingHasItsBounds() {
        String deep = "<xliff>" + "<a>".repeat(100_000);
        assertThrows(UnreadableArticleException.class, () -> Format.XLIFF2.read(deep, SeedReview.silent()));
    }

    private static Review takenIn(Review into, Returned returned) {
        ReviewSession session = new ReviewSession(into);
        session.apply(TakingIn.of(into, returned.items()).command());
        return session.review();
    }
}
