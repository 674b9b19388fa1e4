package org.muqabala.exporters.tei;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Review;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.xml.XmlWriter;

/**
 * One version while its text is written from its beginning to its end: what stands between its letters without being text, such as where a
 * paragraph begins or an annotation's words end, comes out at its place.
 */
final class Witness {

    /** An empty element at a place; what ends there comes before what begins there. */
    private record Point(int place, boolean end, String element, List<String> attributes) {
    }

    private final Side side;
    private final String text;
    private final Deque<Point> points;
    private int done;

    Witness(Review review, Side side) {
        this.side = side;
        Article article = review.comparison().article(side);
        text = article.text();
        List<Point> all = new ArrayList<>();
        for (Block block : article.blocks()) {
            all.add(new Point(block.span().start(), false, "milestone", List.of("unit", "paragraph", "ed", id())));
        }
        for (Annotation annotation : review.annotations()) {
            List<Anchor> places = annotation.places();
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i).side() == side) {
                    all.add(new Point(bounded(places.get(i).span().start()), false, "anchor", List.of("xml:id", anchorId(annotation, i, "start"))));
                    all.add(new Point(bounded(places.get(i).span().end()), !places.get(i).span().isEmpty(), "anchor",
                            List.of("xml:id", anchorId(annotation, i, "end"))));
                }
            }
        }
        all.sort(Comparator.comparingInt(Point::place).thenComparing(Point::end, Comparator.reverseOrder()));
        points = new ArrayDeque<>(all);
    }

    private int bounded(int place) {
        return Math.min(place, text.length());
    }

    /** What marks an end of an annotation's words. */
    static String anchorId(Annotation annotation, int place, String end) {
        return "n-" + annotation.id() + "." + place + "." + end;
    }

    /** The pointer to this witness. */
    String id() {
        return id(side);
    }

    static String id(Side side) {
        return "#" + side.name();
    }

    String text() {
        return text;
    }

    /** How far the text has been written. */
    int done() {
        return done;
    }

    /** Writes what stands at the place that the text has been written up to. */
    void points(XmlWriter xml) throws IOException {
        pointsUpTo(done, xml);
    }

    /** Where the next point stands, or {@code end} if there is none before. */
    int nextPoint(int end) {
        return points.isEmpty() ? end : Math.min(end, points.peek().place);
    }

    /** The text was written up to there. Writes what ends there. */
    void wroteTo(int end, XmlWriter xml) throws IOException {
        done = end;
        while (!points.isEmpty() && points.peek().place <= end && points.peek().end) {
            write(points.poll(), xml);
        }
    }

    private void pointsUpTo(int place, XmlWriter xml) throws IOException {
        while (!points.isEmpty() && points.peek().place <= place) {
            write(points.poll(), xml);
        }
    }

    private static void write(Point point, XmlWriter xml) throws IOException {
        xml.empty(point.element, point.attributes.toArray(String[]::new));
    }

    /** Writes the text up to {@code end}, which this version has alone. */
    void write(int end, XmlWriter xml) throws IOException {
        while (done < end) {
            points(xml);
            int stop = nextPoint(end);
            xml.text(text.substring(done, stop));
            wroteTo(stop, xml);
        }
    }
}
