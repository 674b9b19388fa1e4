package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.SeedReview;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class TmxDocumentTest {

    private final Review review = SeedReview.full();

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void isValidByTheDtd(Supplier<Review> written) throws Exception {
        assertEquals(List.of(), faults(bytes(written.get())));
    }

    @Test
    void theDtdIsAsked() throws Exception {
        String wrong = new String(bytes(review), StandardCharsets.UTF_8).replaceFirst(" tuid=\"[^\"]*\"", " id=\"x\"").replaceFirst("<seg>", "<seg><b/>");
        assertEquals(3, faults(wrong.getBytes(StandardCharsets.UTF_8)).size());
    }

    @Test
    void holdsATranslationOfAllWordsThatHaveOneAndNoneThatWasRejected() throws Exception {
        List<Annotation> translated = review.annotations().stream()
                .filter(annotation -> annotation.kind() == AnnotationKind.TRANSLATION && annotation.state() != AnnotationState.REJECTED)
                .filter(annotation -> !annotation.proposal().isEmpty() && !annotation.anchors().getLast().quote().isBlank()).toList();
        List<Element> units = units(bytes(review));
        List<String> ids = translated.stream().map(Annotation::id).toList();
        units.forEach(unit -> assertTrue(ids.contains(unit.getAttribute("tuid")), unit.getAttribute("tuid")));
        List<String> sources = units.stream().map(unit -> unit.getElementsByTagName("seg").item(0).getTextContent()).toList();
        assertEquals(sources.stream().distinct().toList(), sources, "the same words are there once");
        for (Annotation annotation : translated) {
            String words = annotation.anchors().getLast().quote();
            assertTrue(sources.stream().anyMatch(source -> source.contains(words)), words);
        }
        assertTrue(units.size() > 10);
    }

    @Test
    void aSentenceIsWhatTranslationToolsCut() throws Exception {
        Review small = SeedReview.on("قال كيري ذلك. وعاد.", "قال كيري ذلك. وعاد.", "قال كيري ذلك");
        assertEquals(0, units(bytes(small)).size(), "a note is no translation");
        Review translated = SeedReview.translated("قال كيري ذلك. وعاد.", "قال كيري ذلك", "Kerry said so.");
        Element unit = units(bytes(translated)).getFirst();
        assertEquals("sentence", unit.getAttribute("segtype"));
        assertEquals("قال كيري ذلك.Kerry said so.", unit.getElementsByTagName("seg").item(0).getTextContent() + unit.getElementsByTagName("seg").item(1).getTextContent());
    }

    @Test
    void someWordsAreAPhrase() throws Exception {
        Element unit = units(bytes(SeedReview.translated("قال كيري ذلك. وعاد.", "كيري", "Kerry"))).getFirst();
        assertEquals("phrase", unit.getAttribute("segtype"));
        assertEquals("كيري", unit.getElementsByTagName("seg").item(0).getTextContent());
    }

    @Test
    void sentencesThatWereTranslatedAsOneAreOneUnit() throws Exception {
        Element unit = units(bytes(SeedReview.translated("قال كيري ذلك. وعاد. ثم سافر.", "قال كيري ذلك. وعاد", "Said so and came back."))).getFirst();
        assertEquals("قال كيري ذلك. وعاد.", unit.getElementsByTagName("seg").item(0).getTextContent());
    }

    @Test
    void aSentenceThatStandsTwiceHasTheBestOfItsTranslations() throws Exception {
        String text = "قال كيري ذلك. وعاد. قال كيري ذلك.";
        Annotation early = translation("t1", text, 0, "قال كيري ذلك.".length(), "Kerry said it.");
        Annotation late = translation("t2", text, text.lastIndexOf("قال"), text.length(), "Kerry said so.").moved(AnnotationState.ACCEPTED, SeedReview.BEGUN);
        Review same = SeedReview.compared(text, text);
        List<Element> units = units(bytes(new Review(same.comparison(), same.profileId(), List.of(early, late))));
        assertEquals(List.of("t2"), units.stream().map(unit -> unit.getAttribute("tuid")).toList());
        assertEquals("Kerry said so.", units.getFirst().getElementsByTagName("seg").item(1).getTextContent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال كيري ذلك", "قال كيري ذلك."})
    void aTranslationIsWrittenOnceWhetherOrNotItsQuoteHasTheFullStop(String quote) throws Exception {
        assertEquals(1, units(bytes(SeedReview.translated("قال كيري ذلك. وعاد.", quote, "Kerry said so."))).size());
    }

    private static Annotation translation(String id, String text, int start, int end, String proposal) {
        return new Annotation(id, AnnotationKind.TRANSLATION, List.of(Anchor.of(Side.B, new Span(start, end), text)), proposal, "", "desk", SeedReview.BEGUN,
                SeedReview.BEGUN);
    }

    static byte[] bytes(Review written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TmxDocument(written, new TranslatedInto("en", Optional.empty()), SeedReview.BEGUN).write(out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<Element> units(byte[] xml) throws Exception {
        assertFalse(new String(xml, StandardCharsets.UTF_8).contains("<!DOCTYPE"), "some readers would look for the DTD on the network");
        return XmlJudge.elements(XmlJudge.tree(xml), "tu");
    }

    private static List<String> faults(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        List<String> faults = new ArrayList<>();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        String dtd = "<!DOCTYPE tmx SYSTEM \"" + XmlJudge.resource("/conformance/tmx/tmx14.dtd") + "\">\n";
        builder.parse(new InputSource(new StringReader(new String(xml, StandardCharsets.UTF_8).replaceFirst("<tmx", dtd + "<tmx"))));
        return faults;
    }
}
