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
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
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
        TakenIn taken = TakingIn.of(bare, List.of(), format.read(format.write(review), bare).items());
        List<String> segments = taken.translations().getFirst().segments().stream().map(Segment::target).filter(target -> !target.isEmpty()).toList();
        assertEquals(translations(review), segments);
        assertTrue(segments.size() > 5);
        TakenIn again = TakingIn.of(bare, taken.translations(), format.read(format.write(review), bare).items());
        assertEquals(List.of(), again.translations(), "to take it in twice changes nothing");
    }

    private static List<String> translations(Review review) {
        return SourceUnits.of(review, Optional.empty()).units().stream().flatMap(unit -> unit.translation().stream()).map(UnitTranslation::text).toList();
    }

    private static Returned.Translated translated(Returned returned) {
        return (Returned.Translated) returned.items().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void anotherTranslationKnowsWhatItWentOutAs(Format format) throws IOException {
        Review review = SeedReview.translated(TEXT, "قال كيري ذلك.", "Kerry said so.");
        Returned returned = format.read(format.write(review).replace("Kerry said so.", "So said Kerry."), review);
        Span sentence = Translation.sentences(review.comparison().b()).getFirst().span();
        assertEquals(List.of(new Returned.Translated(Locale.ENGLISH, sentence, "So said Kerry.", SegmentState.TRANSLATED,
                Optional.of(Returned.Sent.of(SegmentState.TRANSLATED, "Kerry said so.")), SeedReview.BEGUN)), returned.items());
    }

    @Test
    void whatWasCalledDoneIsAccepted() throws IOException {
        Review review = SeedReview.translated(TEXT, "قال كيري ذلك.", "Kerry said so.");
        String two = Format.XLIFF2.write(review).replace("state=\"translated\"", "state=\"final\"");
        String one = Format.XLIFF1.write(review).replaceFirst("<trans-unit ", "<trans-unit approved=\"yes\" ");
        for (Returned returned : List.of(Format.XLIFF2.read(two, review), Format.XLIFF1.read(one, review))) {
            assertEquals(SegmentState.REVIEWED, translated(returned).state());
            assertEquals(new Returned.Decided("t1", AnnotationState.ACCEPTED, SeedReview.BEGUN), returned.items().getLast());
            assertEquals(2, returned.items().size());
        }
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
        Returned.Translated translated = translated(Format.XLIFF2.read(xml, review));
        assertEquals("Kerry said so.", translated.target());
        assertEquals("قال كيري ذلك.", translated.source().of(TEXT));
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
        assertEquals("And back.", ((Returned.Translated) items.getFirst()).target());
    }

    @Test
    void ofAMemoryOnlyWhatBelongsHereIsTaken() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String xml = """
                <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="*all*"/><body>
                <tu tuid="1"><tuv xml:lang="EN-US"><seg>Kerry said <hi>so</hi>.<ph/></seg></tuv><tuv xml:lang="AR-EG"><seg>قال كيري ذلك.</seg></tuv></tu>
                <tu tuid="2"><tuv xml:lang="ar"><seg>جملة أخرى.</seg></tuv><tuv xml:lang="en"><seg>Another sentence.</seg></tuv></tu></body></tmx>""";
        Returned returned = Format.TMX.read(xml, review);
        assertEquals("Kerry said so.", translated(returned).target());
        assertEquals("en-US", translated(returned).language().toLanguageTag());
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

    @Test
    void whatAToolFilledInWithoutSayingAStateIsTranslated() throws IOException {
        Review review = SeedReview.compared(TEXT, TEXT);
        String two = Format.XLIFF2.write(review).replaceFirst("(<source>قال كيري ذلك.</source>\\s*)", "$1<target>Kerry said so.</target>");
        String one = Format.XLIFF1.write(review).replace(">قال كيري ذلك.</target>", ">Kerry said so.</target>");
        for (Returned returned : List.of(Format.XLIFF2.read(two, review), Format.XLIFF1.read(one, review))) {
            assertEquals("Kerry said so.", translated(returned).target());
            assertEquals(SegmentState.TRANSLATED, translated(returned).state());
            assertEquals(Optional.empty(), translated(returned).sent());
        }
    }

    @Test
    void aSentenceThatStandsTwiceIsTranslatedTwiceFromAMemory() throws IOException {
        Review review = SeedReview.compared(TEXT, "قال كيري ذلك.\nقال كيري ذلك.");
        String xml = """
                <tmx version="1.4"><header srclang="ar"/><body><tu><prop type="x-muqabala-state">reviewed</prop><tuv xml:lang="ar"><seg>قال كيري ذلك.</seg></tuv>
                <tuv xml:lang="fr"><seg>Kerry l’a dit.</seg></tuv><tuv xml:lang="en"><seg>Kerry said so.</seg></tuv></tu></body></tmx>""";
        TranslationReturns returns = new TranslationReturns(review, List.of(Translation.empty(review.comparison().b(), Locale.ENGLISH)), SeedReview.BEGUN, LABELS);
        List<Returned.Item> items = returns.tmx(xml.getBytes(StandardCharsets.UTF_8), Progress.NONE).items();
        assertEquals(List.of("Kerry said so.", "Kerry said so."), items.stream().map(item -> ((Returned.Translated) item).target()).toList(),
                "the language that is there goes before another");
        assertTrue(items.stream().allMatch(item -> ((Returned.Translated) item).state() == SegmentState.REVIEWED));
    }
}
