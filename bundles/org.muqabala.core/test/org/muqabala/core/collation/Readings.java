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

    /** Passes if the two versions of the line differ as its brackets say, and the same way round and round about. */
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
        assertEquals(told(comparison, Side.A), told(compare(expected.b(), expected.a()), Side.B), "versions swapped: " + line);
    }

    /** What a comparison tells, in an order of its own, with the version on the side read as the older. */
    private static List<String> told(Comparison comparison, Side older) {
        String textA = comparison.a().text();
        String textB = comparison.b().text();
        List<String> told = new ArrayList<>();
        for (Link link : comparison.links()) {
            for (Divergence divergence : link.divergences()) {
                String inA = divergence.a().of(textA);
                String inB = divergence.b().of(textB);
                told.add(new Mark(older == Side.A ? inA : inB, older == Side.A ? inB : inA, seenFrom(older, divergence.type()).id(),
                        divergence.significance().id()).toString());
            }
        }
        return told.stream().sorted().toList();
    }

    private static DivergenceType seenFrom(Side older, DivergenceType type) {
        return switch (type) {
            case ADDITION -> older == Side.A ? type : DivergenceType.OMISSION;
            case OMISSION -> older == Side.A ? type : DivergenceType.ADDITION;
            default -> type;
        };
    }

    private static String lines(List<Mark> marks) {
        return String.join("\n", marks.stream().map(Mark::toString).toList());
    }
}
