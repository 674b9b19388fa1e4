package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.text.Span;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.helger.io.resource.ClassPathResource;
import com.helger.schematron.sch.SchematronResourceSCH;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

class Xliff2DocumentTest {

    private static final Labels ENGLISH = new Labels(Locale.ENGLISH);
    private static final String RULES = "/conformance/xliff21/";

    /** To make a program of rules takes longer than to run it. */
    private static final Map<String, SchematronResourceSCH> SCHEMATRON = new HashMap<>();

    private final Review review = SeedReview.full();

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void isValidByTheSchemas(Supplier<Review> written) throws Exception {
        Schema schema = XmlJudge.schema(RULES + "xliff_core_2.0.xsd", RULES + "metadata.xsd");
        assertEquals(List.of(), XmlJudge.faults(bytes(written.get()), schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff_core_2.1.sch", "metadata.sch"})
    void breaksNoneOfTheRulesThatNoSchemaCanSay(String rules) throws Exception {
        assertEquals(List.of(), brokenRules(rules, bytes(review)));
        assertEquals(List.of(), brokenRules(rules, bytes(SeedReview.empty())));
    }

    @Test
    void theRulesAreAsked() throws Exception {
        String xml = new String(bytes(review), StandardCharsets.UTF_8);
        String twice = xml.replaceFirst("<unit id=\"[^\"]*\"", "<unit id=\"u\"").replaceFirst("<unit id=\"b[^\"]*\"", "<unit id=\"u\"");
        assertFalse(brokenRules("xliff_core_2.1.sch", twice.getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertThrows(XLIFFException.class, () -> segments(twice.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void otherToolsReadWhatWasWritten(Supplier<Review> written) throws IOException {
        Review given = written.get();
        List<String> expected = new ArrayList<>();
        for (SourceUnit unit : SourceUnits.of(given, Optional.empty()).units()) {
            String source = SafeText.visible(unit.span().of(given.comparison().b().text()));
            expected.add(source + " ⇒ " + unit.translation().map(translation -> SafeText.visible(translation.text())).orElse(""));
        }
        List<Segment> read = segments(bytes(given));
        if (expected.isEmpty()) {
            assertEquals(1, read.size());
            return;
        }
        assertEquals(expected, read.stream().map(segment -> segment.getSource().getPlainText() + " ⇒ "
                + (segment.getTarget() == null ? "" : segment.getTarget().getPlainText())).toList());
    }

    @Test
    void everySentenceOfTheNewerVersionIsThere() throws Exception {
        String text = review.comparison().b().text();
        List<Span> spans = SourceUnits.of(review, Optional.empty()).units().stream().map(SourceUnit::span).toList();
        int at = 0;
        for (Span span : spans) {
            assertTrue(text.substring(at, span.start()).isBlank(), text.substring(at, span.start()));
            at = span.end();
        }
        assertTrue(text.substring(at).isBlank());
    }

    @Test
    void saysTheStateOfEachTranslation() throws Exception {
        List<Element> segments = XmlJudge.elements(XmlJudge.tree(bytes(review)), "segment");
        assertEquals(List.of("initial", "reviewed", "translated"), segments.stream().map(segment -> segment.getAttribute("state")).distinct().sorted().toList());
        for (Element segment : segments) {
            assertEquals(!segment.getAttribute("state").equals("initial"), segment.getElementsByTagNameNS("*", "target").getLength() == 1);
        }
    }

    @Test
    void keepsThePreviousVersionOfAChangedSource() throws Exception {
        Document tree = XmlJudge.tree(bytes(SeedReview.compared("قال كيري إن المحادثات بدأت أمس في موسكو.\n", "قال كيري إن المحادثات بدأت اليوم في موسكو.\n")));
        List<String> metas = XmlJudge.elements(tree, "meta").stream().map(meta -> meta.getAttribute("type") + "=" + meta.getTextContent()).toList();
        assertTrue(metas.contains("change=changed") && metas.contains("previous=قال كيري إن المحادثات بدأت أمس في موسكو."), metas.toString());
        Element note = XmlJudge.elements(tree, "note").getFirst();
        assertEquals("2", note.getAttribute("priority"));
        assertTrue(note.getTextContent().contains("أمس") && note.getTextContent().contains("اليوم"), note.getTextContent());
    }

    @Test
    void everyDivergenceAndEveryAnnotationIsTold() throws Exception {
        List<String> ids = XmlJudge.elements(XmlJudge.tree(bytes(review)), "note").stream().map(note -> note.getAttribute("id")).toList();
        int rows = Ledger.of(review.comparison()).rows().size();
        for (int row = 1; row <= rows; row++) {
            assertTrue(ids.contains("d" + row), "row " + row);
        }
        List<String> told = new ArrayList<>(XmlJudge.elements(XmlJudge.tree(bytes(review)), "meta").stream()
                .filter(meta -> meta.getAttribute("type").equals("annotation")).map(meta -> "n-" + meta.getTextContent()).toList());
        told.addAll(ids);
        review.annotations().forEach(annotation -> assertTrue(told.contains("n-" + annotation.id()), annotation.id()));
    }

    @Test
    void saysWhichWayEachLanguageRuns() throws Exception {
        Element file = XmlJudge.elements(XmlJudge.tree(bytes(review)), "file").getFirst();
        assertEquals("rtl ltr", file.getAttribute("srcDir") + " " + file.getAttribute("trgDir"));
        ByteArrayOutputStream persian = new ByteArrayOutputStream();
        new Xliff2Document(review, ENGLISH, new TranslatedInto("fa", Optional.empty())).write(persian, Progress.NONE);
        assertEquals("rtl", XmlJudge.elements(XmlJudge.tree(persian.toByteArray()), "file").getFirst().getAttribute("trgDir"));
    }

    private static byte[] bytes(Review written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xliff2Document(written, ENGLISH, new TranslatedInto("en", Optional.empty())).write(out, Progress.NONE);
        return out.toByteArray();
    }

    private static List<Segment> segments(byte[] xml) {
        List<Segment> segments = new ArrayList<>();
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                Event event = reader.next();
                if (event.isUnit()) {
                    event.getUnit().getSegments().forEach(segments::add);
                }
            }
        }
        return segments;
    }

    private static List<String> brokenRules(String rules, byte[] xml) throws Exception {
        SchematronResourceSCH schematron = SCHEMATRON.computeIfAbsent(rules, name -> new SchematronResourceSCH(new ClassPathResource(RULES.substring(1) + name)));
        Document report = schematron.applySchematronValidation(new StreamSource(new ByteArrayInputStream(xml)));
        List<String> broken = new ArrayList<>();
        for (String kind : List.of("failed-assert", "successful-report")) {
            XmlJudge.elements(report, kind).forEach(rule -> broken.add(rule.getAttribute("location") + " " + rule.getAttribute("test")));
        }
        return broken;
    }
}
