package org.muqabala.exporters.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.validation.Schema;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class Xliff1DocumentTest {

    private final Review review = SeedReview.full();

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    private static Schema strict() throws SAXException {
        return XmlJudge.schema("/net/sf/okapi/lib/verification/xliff-core-1.2-strict.xsd");
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void isValidByTheStrictSchema(Supplier<Review> written) throws Exception {
        assertEquals(List.of(), XmlJudge.faults(bytes(written.get(), Locale.ENGLISH), strict()));
    }

    @Test
    void theSchemaIsAsked() throws Exception {
        String wrong = new String(bytes(review, Locale.ENGLISH), StandardCharsets.UTF_8).replaceFirst("state=\"new\"", "state=\"old\"");
        assertFalse(XmlJudge.faults(wrong.getBytes(StandardCharsets.UTF_8), strict()).isEmpty());
    }

    @Test
    void aUnitWithoutATranslationHasACopyOfItsSource() throws Exception {
        List<Element> units = XmlJudge.elements(XmlJudge.tree(bytes(review, Locale.ENGLISH)), "trans-unit");
        int copies = 0;
        for (Element unit : units) {
            Element target = (Element) unit.getElementsByTagNameNS("*", "target").item(0);
            boolean copy = unit.getElementsByTagNameNS("*", "source").item(0).getTextContent().equals(target.getTextContent());
            assertEquals(copy, target.getAttribute("state").equals("new"));
            copies += copy ? 1 : 0;
        }
        assertTrue(copies > 5 && copies < units.size(), copies + " of " + units.size());
    }

    @Test
    void whatWasAcceptedIsApproved() throws Exception {
        long accepted = SourceUnits.of(review, Optional.empty()).units().stream()
                .filter(unit -> unit.translation().filter(translation -> translation.state() == SegmentState.REVIEWED).isPresent()).count();
        assertTrue(accepted > 0);
        assertEquals(accepted, XmlJudge.elements(XmlJudge.tree(bytes(review, Locale.ENGLISH)), "trans-unit").stream()
                .filter(unit -> unit.getAttribute("approved").equals("yes")).count());
    }

    @Test
    void notesAreInTheReadersLanguage() throws Exception {
        assertTrue(XmlJudge.elements(XmlJudge.tree(bytes(review, Locale.forLanguageTag("ar"))), "note").stream()
                .anyMatch(note -> note.getTextContent().startsWith("جوهري · ")));
    }

    static byte[] bytes(Review written, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Xliff1Document(written, new Labels(locale), new TranslatedInto("en", Optional.empty()), SeedReview.BEGUN).write(out, Progress.NONE);
        return out.toByteArray();
    }
}
