package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.TakenIn;
import org.muqabala.core.review.TakingIn;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;
import org.muqabala.exporters.TmxExporter;
import org.muqabala.exporters.Xliff12Exporter;
import org.muqabala.exporters.XliffExporter;
import org.w3c.dom.Element;

import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** A review whose newer version has a translation of its own beside it: its segments go out with what the annotations say. */
class TranslatedReviewTest {

    private static final String FORMER = "قال كيري أمس.";

    private final Review review = SeedReview.compared("قال كيري أمس. وعاد إلى واشنطن. ونفى لافروف. وانتهى.",
            "قال كيري اليوم. وعاد إلى واشنطن. ونفى لافروف. وأضاف. وسكت. وانتهى.");
    private final Translation translation = translated();

    private Translation translated() {
        Translation empty = Translation.empty(review.comparison().b(), Locale.ENGLISH);
        Span changed = empty.segments().getFirst().source();
        return empty.with(0, new Segment(changed, "Kerry said yesterday.", SegmentState.FUZZY, List.of(), List.of(), FORMER))
                .with(1, new Segment(empty.segments().get(1).source(), "He returned to Washington.", SegmentState.CARRIED))
                .with(2, new Segment(empty.segments().get(2).source(), "Lavrov denied <it>.", SegmentState.REVIEWED))
                .with(3, new Segment(empty.segments().get(3).source(), "He added", SegmentState.DRAFT))
                .with(4, new Segment(empty.segments().get(4).source(), "He fell silent.", SegmentState.TRANSLATED));
    }

    @Test
    void xliff2HoldsEverySegmentWithItsState() throws Exception {
        List<String> read = XmlJudge.elements(XmlJudge.tree(write(new XliffExporter())), "segment").stream().map(segment -> segment.getAttribute("state")
                + " " + segment.getAttribute("subState") + " " + text(segment, "target")).toList();
        assertEquals(List.of("initial muqabala:fuzzy Kerry said yesterday.", "translated muqabala:carried He returned to Washington.",
                "reviewed  Lavrov denied <it>.", "initial muqabala:draft He added", "translated  He fell silent.", "initial  "), read);
        List<String> metas = XmlJudge.elements(XmlJudge.tree(write(new XliffExporter())), "meta").stream()
                .map(meta -> meta.getAttribute("type") + "=" + meta.getTextContent()).toList();
        assertTrue(metas.contains("previous=" + FORMER), metas.toString());
    }

    @Test
    void okapiReadsEverySegment() throws IOException {
        List<String> targets = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(write(new XliffExporter())));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    event.getUnit().getSegments().forEach(segment -> targets.add(segment.getTarget() == null ? "" : segment.getTarget().getPlainText()));
                }
            }
        }
        assertEquals(translation.segments().stream().map(Segment::target).toList(), targets);
    }

    @Test
    void whatASegmentWasMadeOfIsToldWhereTheComparedVersionHasOtherWords() throws Exception {
        Translation older = translation.with(0, new Segment(translation.segments().getFirst().source(), "Kerry said.", SegmentState.FUZZY, List.of(), List.of(), "قال كيري."));
        String two = text(write(new XliffExporter(), older));
        assertTrue(two.contains("<mda:meta type=\"former\">قال كيري.</mda:meta>"), two);
        assertTrue(text(write(new Xliff12Exporter(), older)).contains("<note from=\"muqabala-former\" annotates=\"source\">قال كيري.</note>"));
    }

    @Test
    void xliff1HoldsEverySegmentWithItsState() throws Exception {
        List<String> read = XmlJudge.elements(XmlJudge.tree(write(new Xliff12Exporter())), "target").stream().map(target -> target.getAttribute("state")
                + " " + target.getAttribute("state-qualifier") + " " + target.getTextContent()).toList();
        assertEquals(List.of("needs-review-translation  Kerry said yesterday.", "translated leveraged-inherited He returned to Washington.",
                "signed-off  Lavrov denied <it>.", "needs-translation  He added", "translated  He fell silent.", "new  وانتهى."), read);
    }

    @Test
    void tmxHoldsTheSegmentsThatAreNoWorkAnyMore() throws Exception {
        List<String> read = XmlJudge.elements(XmlJudge.tree(write(new TmxExporter())), "seg").stream().map(Element::getTextContent).toList();
        assertEquals(List.of("وعاد إلى واشنطن.", "He returned to Washington.", "ونفى لافروف.", "Lavrov denied <it>.", "وسكت.", "He fell silent."), read);
    }

    @Test
    void anotherLanguageIsAnotherTranslation() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XliffExporter().write(review, new ExportSettings(Locale.ENGLISH, SeedReview.BEGUN, Map.of("target-language", "fr"), List.of(translation)), out, Progress.NONE);
        assertTrue(!text(out.toByteArray()).contains("<target>"));
    }

    @Test
    void theBetterOfASegmentAndAnAnnotationGoesOut() throws Exception {
        Review asked = SeedReview.translated("قال كيري ذلك.", "قال كيري ذلك.", "Kerry said so.");
        Annotation open = asked.annotations().getFirst();
        Span sentence = Translation.empty(asked.comparison().b(), Locale.ENGLISH).segments().getFirst().source();
        assertEquals("Said Kerry.", target(asked, new Segment(sentence, "Said Kerry.", SegmentState.TRANSLATED)));
        assertEquals("Kerry said so.", target(asked, new Segment(sentence, "Said", SegmentState.DRAFT)));
        Review decided = new Review(asked.comparison(), asked.profileId(), List.of(open.moved(AnnotationState.ACCEPTED, open.modified())));
        assertEquals("Kerry said so.", target(decided, new Segment(sentence, "Said Kerry.", SegmentState.TRANSLATED)));
        assertEquals("Said Kerry.", target(decided, new Segment(sentence, "Said Kerry.", SegmentState.REVIEWED)));
    }

    private static String target(Review review, Segment segment) {
        Translation whole = Translation.empty(review.comparison().b(), Locale.ENGLISH).with(0, segment);
        return SourceUnits.of(review, Optional.of(whole)).units().getFirst().translation().orElseThrow().text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff", "xliff12", "tmx"})
    void whatWentOutComesBackAsNothingNewAndWhatWasChangedIsTheSegments(String format) throws IOException {
        ReviewExporter exporter = Stream.<ReviewExporter>of(new XliffExporter(), new Xliff12Exporter(), new TmxExporter()).filter(each -> each.id().equals(format))
                .findFirst().orElseThrow();
        String xml = text(write(exporter));
        assertEquals(List.of(), returned(format, xml));
        List<Returned.Item> items = returned(format, xml.replace("He fell silent.", "He said no more."));
        TakenIn taken = TakingIn.of(review, List.of(translation), items);
        Segment silent = translation.segments().get(4);
        assertEquals(List.of(translation.with(4, new Segment(silent.source(), "He said no more.", SegmentState.TRANSLATED))), taken.translations());
        Translation meanwhile = translation.with(4, silent.written("He said nothing."));
        assertEquals(List.of(), TakingIn.of(review, List.of(meanwhile), items).translations(), "what was written here since stays");
    }

    @Test
    void whatAReviewerApprovedIsReadOver() throws IOException {
        String xml = text(write(new Xliff12Exporter()));
        Segment silent = translation.segments().get(4);
        String approved = xml.replaceAll("(<trans-unit id=\"[^\"]*\")( xml:space=\"preserve\"[^>]*>\\s*<source[^>]*>وسكت)", "$1 approved=\"yes\"$2");
        List<Returned.Item> items = returned("xliff12", approved);
        assertEquals(1, items.size());
        assertEquals(List.of(translation.with(4, silent.confirmed(SegmentState.REVIEWED))), TakingIn.of(review, List.of(translation), items).translations());
        Translation meanwhile = translation.with(4, silent.written("He said nothing."));
        assertEquals(List.of(), TakingIn.of(review, List.of(meanwhile), items).translations(), "what reads otherwise by now stays");
    }

    private List<Returned.Item> returned(String format, String xml) throws IOException {
        TranslationReturns returns = new TranslationReturns(review, List.of(translation), SeedReview.BEGUN, new Labels(Locale.ENGLISH));
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        return (format.equals("tmx") ? returns.tmx(bytes, Progress.NONE) : returns.xliff(bytes, Progress.NONE)).items();
    }

    private byte[] write(ReviewExporter exporter) throws IOException {
        return write(exporter, translation);
    }

    private byte[] write(ReviewExporter exporter, Translation into) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(List.of(), exporter.write(review, new ExportSettings(Locale.ENGLISH, SeedReview.BEGUN, Map.of(), List.of(into)), out, Progress.NONE));
        return out.toByteArray();
    }

    private static String text(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }

    private static String text(Element segment, String name) {
        return segment.getElementsByTagNameNS("*", name).getLength() == 0 ? "" : segment.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
