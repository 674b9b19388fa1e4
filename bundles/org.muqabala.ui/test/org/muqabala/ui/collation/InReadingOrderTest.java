package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InReadingOrderTest {

    @Test
    void findsWhatTouchesBothEndsIncluded() {
        InReadingOrder<Span> spans = new InReadingOrder<>(List.of(new Span(30, 40), new Span(0, 10), Span.at(20)), Function.identity());
        assertEquals(List.of(new Span(0, 10), Span.at(20)), spans.touching(new Span(10, 20)).toList());
        assertEquals(List.of(), spans.touching(new Span(11, 19)).toList());
        assertEquals(List.of(2), spans.indicesTouching(new Span(35, 36)).boxed().toList());
    }

    @Property
    void findsWhatALookAtAllWouldFind(@ForAll("spans") List<Span> spans, @ForAll("span") Span wanted) {
        List<Span> expected = spans.stream().sorted(Comparator.naturalOrder())
                .filter(span -> span.start() <= wanted.end() && wanted.start() <= span.end()).toList();
        assertEquals(expected, new InReadingOrder<>(spans, Function.identity()).touching(wanted).toList());
    }

    @Provide
    Arbitrary<Span> span() {
        return Arbitraries.integers().between(0, 60).flatMap(start ->
                Arbitraries.integers().between(0, 20).map(length -> new Span(start, start + length)));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return span().list().ofMaxSize(30);
    }
}
