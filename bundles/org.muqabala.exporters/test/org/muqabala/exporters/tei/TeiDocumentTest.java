package org.muqabala.exporters.tei;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;
import org.muqabala.testkit.Seeds;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;

class TeiDocumentTest {

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void isValidTei(Supplier<Review> written) throws Exception {
        assertEquals(List.of(), faults(bytes(written.get())));
    }

    @Test
    void theSchemaIsAsked() throws Exception {
        String wrong = new String(bytes(SeedReview.silent()), StandardCharsets.UTF_8).replace("<ab ", "<abc ").replace("</ab>", "</abc>");
        assertFalse(faults(wrong.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void bothVersionsCanBeRebuilt(Supplier<Review> written) throws Exception {
        Review review = written.get();
        assertRebuilt(review);
    }

    @ParameterizedTest
    @CsvSource({"000,001", "000,004", "001,000", "001,002", "002,004", "003,004", "004,001"})
    void everyPairOfSeedsCanBeRebuilt(String a, String b) throws Exception {
        assertRebuilt(SeedReview.compared(Seeds.text(a), Seeds.text(b)));
    }

    private static void assertRebuilt(Review review) throws Exception {
        Document tree = tree(bytes(review));
        for (Side side : Side.values()) {
            assertEquals(SafeText.visible(review.comparison().article(side).text()), witness(tree.getElementsByTagName("ab").item(0), "#" + side));
        }
    }

    @Test
    void whatBothHaveStandsOnce() throws Exception {
        Document tree = tree(bytes(SeedReview.compared("قال كيري أمس إن المحادثات بدأت.\n", "قال كيري اليوم إن المحادثات بدأت.\n")));
        Element app = (Element) tree.getElementsByTagName("app").item(0);
        assertEquals(1, tree.getElementsByTagName("app").getLength());
        assertEquals("اليوم", app.getElementsByTagName("lem").item(0).getTextContent());
        assertEquals("أمس", app.getElementsByTagName("rdg").item(0).getTextContent());
        assertEquals("#substantive", app.getAttribute("ana"));
    }

    @Test
    void bothEndsOfAMovedPassagePointToEachOther() throws Exception {
        Document tree = tree(bytes(SeedReview.full()));
        int moved = 0;
        for (Element app : elements(tree, "app")) {
            if (app.getAttribute("type").equals("moved") && app.hasAttribute("xml:id")) {
                Element other = elements(tree, "app").stream().filter(end -> ("#" + end.getAttribute("xml:id")).equals(app.getAttribute("corresp"))).findFirst().orElseThrow();
                assertEquals("#" + app.getAttribute("xml:id"), other.getAttribute("corresp"));
                moved++;
            }
        }
        assertTrue(moved >= 2 && moved % 2 == 0, moved + " ends");
    }

    @Test
    void everyPointerHasATarget() throws Exception {
        Document tree = tree(bytes(SeedReview.full()));
        Set<String> ids = new HashSet<>();
        for (Element element : elements(tree, "*")) {
            if (element.hasAttribute("xml:id")) {
                assertTrue(ids.add("#" + element.getAttribute("xml:id")), "twice: " + element.getAttribute("xml:id"));
            }
        }
        for (Element element : elements(tree, "*")) {
            for (String attribute : List.of("target", "targetEnd", "corresp", "ana", "resp", "wit")) {
                for (String pointer : element.getAttribute(attribute).split(" ")) {
                    assertTrue(pointer.isEmpty() || ids.contains(pointer), pointer);
                }
            }
        }
    }

    @Test
    void everyDivergenceHasItsReasonAtItsWords() throws Exception {
        Review review = SeedReview.full();
        List<Element> reasons = elements(tree(bytes(review)), "note").stream().filter(note -> note.getAttribute("type").equals("reason")).toList();
        assertEquals(Ledger.of(review.comparison()).rows().size(), reasons.size());
        reasons.forEach(reason -> assertTrue(reason.hasAttribute("target"), reason.getAttribute("n")));
    }

    @Test
    void anAnnotationPointsToItsWords() throws Exception {
        Review review = SeedReview.full();
        Document tree = tree(bytes(review));
        int checked = 0;
        for (Annotation annotation : review.annotations()) {
            for (int i = 0; i < annotation.places().size(); i++) {
                Anchor place = annotation.places().get(i);
                String start = "n-" + annotation.id() + "." + i + ".start";
                String end = "n-" + annotation.id() + "." + i + ".end";
                assertEquals(place.quote(), between(tree, start, end, "#" + place.side()));
                checked++;
            }
        }
        assertTrue(checked > SeedReview.ANNOTATIONS);
    }

    /** The text of one witness between two elements. */
    private static String between(Document tree, String start, String end, String witness) {
        String text = witness(tree.getElementsByTagName("ab").item(0), witness, start, end);
        return text.substring(text.indexOf('\u0001') + 1, text.indexOf('\u0002'));
    }

    private static String witness(Node node, String witness, String... marks) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue();
        }
        Element element = (Element) node;
        if (element.hasAttribute("wit") && !element.getAttribute("wit").equals(witness)) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marks.length; i++) {
            text.append(element.getAttribute("xml:id").equals(marks[i]) ? String.valueOf((char) (i + 1)) : "");
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(witness(child, witness, marks));
        }
        return text.toString();
    }

    private static byte[] bytes(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TeiDocument(review, new Labels(Locale.ENGLISH), SeedReview.BEGUN).write(out, Progress.NONE);
        return out.toByteArray();
    }

    private static Document tree(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document tree, String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = tree.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> faults(byte[] xml) throws Exception {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new DefaultHandler() {
            @Override
            public void error(SAXParseException e) {
                faults.add(e.getLineNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
        assertTrue(driver.loadSchema(new InputSource(TeiDocumentTest.class.getResource("/conformance/tei/tei_all.rng").toString())));
        driver.validate(new InputSource(new StringReader(new String(xml, StandardCharsets.UTF_8))));
        return faults;
    }
}
