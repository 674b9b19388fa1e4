package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.testkit.MarkedPair;
import org.muqabala.testkit.MarkedPair.Mark;

/** Holds what the collator reads against what the test language says. */
public final class Readings {

    private static final Collator NEWS = new Collator(Profile.NEWS);

    private Readings() {
    }

    public static Comparison compare(String a, String b) {
        return NEWS.compare(Article.typed("a", a), Article.typed("b", b), Progress.NONE);
    }

    /** Passes if the two versions of the line differ as its brackets say: same places, types, and weights where given. */
    public static void assertReads(String line) {
        MarkedPair expected = MarkedPair.parse(line);
        Comparison comparison = compare(expected.a(), expected.b());
        List<Mark> found = new ArrayList<>();
        for (Link link : comparison.links()) {
            for (Divergence divergence : link.divergences()) {
                String weight = found.size() < expected.marks().size() && !expected.marks().get(found.size()).weight().isEmpty()
                        ? divergence.significance().id() : "";
                found.add(new Mark(divergence.a().of(expected.a()), divergence.b().of(expected.b()), divergence.type().id(), weight));
            }
        }
        assertEquals(lines(expected.marks()), lines(found), line);
        assertEquals(List.of(), comparison.onlyInA(), "left over in A: " + line);
        assertEquals(List.of(), comparison.onlyInB(), "left over in B: " + line);
    }

    private static String lines(List<Mark> marks) {
        return String.join("\n", marks.stream().map(Mark::toString).toList());
    }
}
