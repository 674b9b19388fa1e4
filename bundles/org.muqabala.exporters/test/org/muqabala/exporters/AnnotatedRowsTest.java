package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

class AnnotatedRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void namesForEachRowTheAnnotationsThatTheReviewNames(long seed) {
        Comparison comparison = new Collator(Profile.NEWS).compare(Article.typed("001", Seeds.text("001")),
                Article.typed("004", Seeds.text("004")), Progress.NONE);
        Review review = new Review(comparison, "news", annotations(comparison, new Random(seed)));
        Ledger ledger = Ledger.of(comparison);
        AnnotatedRows annotated = new AnnotatedRows(review, ledger);
        int met = 0;
        for (LedgerRow row : ledger.rows()) {
            List<Integer> expected = review.annotationsOn(row.divergence()).stream().map(note -> review.annotations().indexOf(note) + 1).toList();
            assertEquals(expected, List.copyOf(annotated.on(row)), "row " + row.number());
            met += expected.size();
        }
        assertTrue(met > ledger.rows().size() / 2, "too few annotations meet a row to show anything");
    }

    /** Short and long ones, empty ones and ones on both sides, in no order. */
    private static List<Annotation> annotations(Comparison comparison, Random random) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            List<Anchor> anchors = new ArrayList<>();
            for (Side side : Side.values()) {
                int length = comparison.article(side).text().length();
                int start = random.nextInt(length);
                Span span = new Span(start, Math.min(length, start + (i % 10 == 0 ? 0 : random.nextInt(i % 7 == 0 ? 2000 : 40))));
                anchors.add(new Anchor(side, span, span.of(comparison.article(side).text())));
            }
            annotations.add(new Annotation("n" + i, AnnotationKind.NOTE, anchors.subList(0, 1 + i % 2), "", "", "desk", NOON, NOON));
        }
        return annotations;
    }
}
