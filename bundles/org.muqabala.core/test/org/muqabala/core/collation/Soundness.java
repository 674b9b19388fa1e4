package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.text.Span;

/** What must hold of every comparison, whatever the texts. */
final class Soundness {

    private Soundness() {
    }

    static void assertSound(Comparison comparison) {
        for (Side side : Side.values()) {
            assertEverythingIsSomewhereOnce(comparison, side);
        }
        for (Link link : comparison.links()) {
            for (Side side : Side.values()) {
                assertInOrder(link.divergences().stream().map(divergence -> divergence.on(side)).toList(), link);
                link.divergences().forEach(divergence -> assertTrue(link.reach(side).contains(divergence.on(side)), link.toString()));
            }
            assertEquals(rebuilt(comparison, link), squeezed(text(comparison, link, Side.B)), "B is not rebuilt from A: " + link);
        }
    }

    /** B's end of the link, made from A's by its divergences, without spaces. */
    private static String rebuilt(Comparison comparison, Link link) {
        String a = comparison.a().text();
        String b = comparison.b().text();
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (Span span : link.a()) {
            int at = span.start();
            while (next < link.divergences().size() && link.divergences().get(next).a().end() <= span.end()) {
                Divergence divergence = link.divergences().get(next++);
                text.append(a, at, Math.max(at, divergence.a().start())).append(divergence.b().of(b));
                at = Math.max(at, divergence.a().end());
            }
            // a divergence may reach over into the next span of the link
            boolean reachesOver = next < link.divergences().size() && link.divergences().get(next).a().start() < span.end();
            text.append(a, at, reachesOver ? Math.max(at, link.divergences().get(next).a().start()) : span.end());
        }
        return squeezed(text.toString());
    }

    private static String text(Comparison comparison, Link link, Side side) {
        return String.join(" ", link.on(side).stream().map(span -> span.of(comparison.article(side).text())).toList());
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private static void assertInOrder(List<Span> spans, Object context) {
        for (int i = 1; i < spans.size(); i++) {
            assertTrue(spans.get(i - 1).end() <= spans.get(i).start(), context.toString());
        }
    }

    private static void assertEverythingIsSomewhereOnce(Comparison comparison, Side side) {
        List<Span> all = new ArrayList<>(comparison.onlyIn(side));
        all.addAll(comparison.furniture(side));
        comparison.links().forEach(link -> all.addAll(link.on(side)));
        all.sort(null);
        String text = comparison.article(side).text();
        int at = 0;
        for (Span span : all) {
            assertTrue(span.start() >= at, "overlap at " + span + " of " + side);
            assertTrue(squeezed(text.substring(at, span.start())).isEmpty(), "lost on side " + side + ": " + text.substring(at, span.start()));
            at = span.end();
        }
        assertTrue(squeezed(text.substring(at)).isEmpty(), "lost at the end of " + side + ": " + text.substring(at));
    }
}
