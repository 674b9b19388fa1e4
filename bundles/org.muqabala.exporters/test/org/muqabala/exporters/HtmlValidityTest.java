package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Span;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;

/** The page as a strict HTML5 parser reads it: no parse error, every id once, every jump with a landing place. */
class HtmlValidityTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"000, 001, ar", "001, 004, ar", "001, 004, en"})
    void aReviewOfSeedsIsAValidPage(String a, String b, String language) throws IOException, SAXException {
        Comparison comparison = GoldReading.of(a, b);
        List<Annotation> annotations = new ArrayList<>();
        Ledger.of(comparison).rows().forEach(row -> annotations.add(new Annotation("n" + row.number(), AnnotationKind.CORRECTION,
                Review.anchorsOf(comparison, row), "كذا", "نعم", "desk", NOON, NOON)));
        annotations.add(new Annotation("whole", AnnotationKind.NOTE,
                List.of(new Anchor(Side.A, new Span(0, comparison.a().text().length()), "الكل")), "", "whole text", "desk", NOON, NOON));
        PageReader page = read(HtmlExporterTest.page(new Review(comparison, "news", annotations), Locale.forLanguageTag(language)));
        assertEquals(annotations.size(), page.ids.stream().filter(id -> id.startsWith("annotation-")).count());
        assertTrue(page.ids.size() > 2 * annotations.size());
    }

    @Test
    void aPageWithoutAnythingToSayIsValid() throws IOException, SAXException {
        assertEquals(Set.of("link-a1", "link-b1"), read(HtmlExporterTest.page(HtmlExporterTest.review("نص", "نص"), Locale.ENGLISH)).ids);
    }

    private static PageReader read(String page) throws IOException, SAXException {
        PageReader reader = new PageReader();
        HtmlParser parser = new HtmlParser(XmlViolationPolicy.FATAL);
        parser.setErrorHandler(reader);
        parser.setContentHandler(reader);
        parser.parse(new InputSource(new StringReader(page)));
        assertEquals(List.of(), reader.errors);
        assertEquals(Set.of(), reader.withoutLanding());
        return reader;
    }

    private static final class PageReader extends DefaultHandler {

        private final List<String> errors = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> jumps = new HashSet<>();

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            String id = attributes.getValue("id");
            if (id != null && !ids.add(id)) {
                errors.add("twice: " + id);
            }
            String href = attributes.getValue("href");
            if (href != null) {
                jumps.add(href);
            }
        }

        Set<String> withoutLanding() {
            Set<String> left = new HashSet<>(jumps);
            ids.forEach(id -> left.remove("#" + id));
            return left;
        }

        @Override
        public void warning(SAXParseException e) {
            error(e);
        }

        @Override
        public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
