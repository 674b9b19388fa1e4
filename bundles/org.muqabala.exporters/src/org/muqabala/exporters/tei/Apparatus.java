package org.muqabala.exporters.tei;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Rendering;
import org.muqabala.core.collation.Rendering.Linked;
import org.muqabala.core.collation.Rendering.Mark;
import org.muqabala.core.collation.Rendering.Passage;
import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Span;
import org.muqabala.core.xml.XmlWriter;
import org.muqabala.exporters.AlignedRow;

/**
 * Writes both versions as one text by parallel segmentation: what both have stands once, what they have each for itself stands as readings.
 * Whoever takes everything outside of readings, and of the readings one witness's, has that version letter by letter. A passage that stands
 * elsewhere in the other version is a reading at both places, and each points to the other.
 */
final class Apparatus {

    private final XmlWriter xml;
    private final Comparison comparison;
    private final Map<Divergence, LedgerRow> rows = new IdentityHashMap<>();
    private final Map<Side, Rendering> renderings = new EnumMap<>(Side.class);
    private final Map<Side, Witness> witnesses = new EnumMap<>(Side.class);
    /** The rows of passages that stand in one version alone, by where they stand. */
    private final Map<Side, Map<Span, LedgerRow>> passages = new EnumMap<>(Side.class);
    /** The pointers to where each row of the ledger was written, by its number. */
    private final Map<Integer, String> pointers = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    Apparatus(XmlWriter xml, Review review, Ledger ledger) {
        this.xml = xml;
        comparison = review.comparison();
        ledger.rows().forEach(row -> rows.put(row.divergence(), row));
        for (Side side : Side.values()) {
            renderings.put(side, Rendering.of(comparison, ledger, side));
            passages.put(side, new HashMap<>());
            renderings.get(side).marks().stream().map(Mark::row).filter(LedgerRow::isPassage)
                    .forEach(row -> passages.get(side).put(row.divergence().on(side), row));
            witnesses.put(side, new Witness(review, side));
        }
    }

    /** Where a row of the ledger stands, as pointers with a space between; empty before it was written. */
    String pointers(LedgerRow row) {
        return pointers.getOrDefault(row.number(), "");
    }

    void write(Progress progress) throws IOException {
        List<AlignedRow> aligned = AlignedRow.of(comparison, renderings.get(Side.A), renderings.get(Side.B));
        for (int i = 0; i < aligned.size(); i++) {
            progress.throwIfCancelled();
            row(aligned.get(i));
            progress.worked(0.9 * i / aligned.size());
        }
        common(witness(Side.A).text().length(), witness(Side.B).text().length());
        for (Side side : Side.values()) {
            witness(side).points(xml);
        }
    }

    private Witness witness(Side side) {
        return witnesses.get(side);
    }

    private void row(AlignedRow row) throws IOException {
        if (!row.a().isEmpty() && !row.b().isEmpty() && row.b().getFirst() instanceof Linked linked && isWhole(linked.link(), row)) {
            linked(linked.link());
            return;
        }
        for (Passage passage : row.a()) {
            alone(Side.A, passage);
        }
        for (Passage passage : row.b()) {
            alone(Side.B, passage);
        }
    }

    /** Whether the row holds all of the link on both sides, and its changes come in the same order on both. */
    private static boolean isWhole(Link link, AlignedRow row) {
        if (row.a().size() != link.a().size() || row.b().size() != link.b().size()) {
            return false;
        }
        int doneA = link.reach(Side.A).start();
        int doneB = link.reach(Side.B).start();
        for (Divergence divergence : link.divergences()) {
            if (divergence.a().start() < doneA || divergence.b().start() < doneB) {
                return false;
            }
            doneA = divergence.a().end();
            doneB = divergence.b().end();
        }
        return true;
    }

    private void linked(Link link) throws IOException {
        for (Divergence divergence : link.divergences()) {
            common(divergence.a().start(), divergence.b().start());
            String id = "d" + rows.get(divergence).number();
            pointers.put(rows.get(divergence).number(), "#" + id);
            open(divergence, id);
            reading(Side.B, divergence.b().end());
            reading(Side.A, divergence.a().end());
            xml.close();
        }
        common(link.reach(Side.A).end(), link.reach(Side.B).end());
    }

    private void open(Divergence divergence, String id) throws IOException {
        xml.open("app", "xml:id", id, "type", divergence.type().id(), "ana", "#" + divergence.significance().id());
    }

    /** The newer version is the base: its reading is the lemma. */
    private void reading(Side side, int end) throws IOException {
        xml.open(side == Side.B ? "lem" : "rdg", "wit", Witness.id(side));
        witness(side).write(end, xml);
        xml.close();
    }

    /** What both have: the same letters, perhaps with other white space between them. */
    private void common(int endA, int endB) throws IOException {
        Witness a = witness(Side.A);
        Witness b = witness(Side.B);
        while (a.done() < endA || b.done() < endB) {
            a.points(xml);
            b.points(xml);
            int length = Math.min(a.nextPoint(endA) - a.done(), b.nextPoint(endB) - b.done());
            int same = 0;
            while (same < length && a.text().charAt(a.done() + same) == b.text().charAt(b.done() + same)) {
                same++;
            }
            if (same > 0) {
                xml.text(a.text().substring(a.done(), a.done() + same));
                a.wroteTo(a.done() + same, xml);
                b.wroteTo(b.done() + same, xml);
            } else {
                int spaceA = endOfSpace(a, endA);
                int spaceB = endOfSpace(b, endB);
                boolean spaceOnly = spaceA > a.done() || spaceB > b.done();
                xml.open("app", "type", spaceOnly ? "space" : "other");
                reading(Side.B, spaceOnly ? spaceB : endB);
                reading(Side.A, spaceOnly ? spaceA : endA);
                xml.close();
            }
        }
    }

    private static int endOfSpace(Witness witness, int end) {
        int space = witness.done();
        while (space < end && Character.isWhitespace(witness.text().charAt(space))) {
            space++;
        }
        return space;
    }

    /** A passage that has no counterpart at this place. */
    private void alone(Side side, Passage passage) throws IOException {
        switch (passage) {
            case Linked linked -> {
                String letter = side.name().toLowerCase(Locale.ROOT);
                int part = parts.merge(linked.link().id() + letter, 1, Integer::sum);
                String other = side.other().name().toLowerCase(Locale.ROOT);
                xml.open("app", "xml:id", part == 1 ? id(linked.link(), letter) : null, "type", linked.link().moved() ? "moved" : "linked",
                        "corresp", "#" + id(linked.link(), other));
            }
            case Rendering.OnlyHere here -> {
                LedgerRow row = passages.get(side).get(here.span());
                pointers.put(row.number(), "#d" + row.number());
                open(row.divergence(), "d" + row.number());
            }
            case Rendering.Furniture furniture -> xml.open("app", "type", "furniture");
        }
        if (side == Side.A) {
            xml.empty("lem", "wit", Witness.id(Side.B));
        }
        xml.open(side == Side.B ? "lem" : "rdg", "wit", Witness.id(side));
        marked(side, passage);
        xml.close();
        if (side == Side.B) {
            xml.empty("rdg", "wit", Witness.id(Side.A));
        }
        xml.close();
    }

    private static String id(Link link, String letter) {
        return link.id().replaceAll("[^A-Za-z0-9_-]", "_") + "." + letter;
    }

    /** The passage with its changed words told apart, each pointing to its counterpart in the other version. */
    private void marked(Side side, Passage passage) throws IOException {
        if (passage instanceof Linked linked) {
            for (Divergence divergence : linked.link().divergences()) {
                Span here = divergence.on(side);
                int start = Math.max(here.start(), witness(side).done());
                int end = Math.min(here.end(), passage.span().end());
                if (start < end && start >= passage.span().start()) {
                    witness(side).write(start, xml);
                    segment(side, divergence, end, start == here.start());
                }
            }
        }
        witness(side).write(passage.span().end(), xml);
    }

    private void segment(Side side, Divergence divergence, int end, boolean first) throws IOException {
        int number = rows.get(divergence).number();
        String other = divergence.on(side.other()).isEmpty() ? null : "#" + segmentId(side.other(), number);
        xml.open("seg", "xml:id", first ? segmentId(side, number) : null, "type", divergence.type().id(), "ana", "#" + divergence.significance().id(),
                "corresp", other);
        if (first) {
            pointers.merge(number, "#" + segmentId(side, number), (one, more) -> one + " " + more);
        }
        witness(side).write(end, xml);
        xml.close();
    }

    private static String segmentId(Side side, int number) {
        return "d" + number + "." + side.name().toLowerCase(Locale.ROOT);
    }
}
