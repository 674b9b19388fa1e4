package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

/** Which links keep reading order. */
class HeaviestChainTest {

    @Test
    void oneHeavyLinkOutweighsTwoLightOnes() {
        assertEquals(BitSet.valueOf(new long[] {0b001}), HeaviestChain.of(new int[] {9, 1, 2}, new long[] {10, 3, 3}));
        assertEquals(BitSet.valueOf(new long[] {0b110}), HeaviestChain.of(new int[] {9, 1, 2}, new long[] {5, 3, 3}));
    }

    @Property(tries = 300, seed = "4")
    void noChainIsHeavier(@ForAll @Size(max = 10) @UniqueElements java.util.List<@IntRange(max = 30) Integer> places, @ForAll java.util.Random random) {
        int[] inA = places.stream().mapToInt(Integer::intValue).toArray();
        long[] weights = IntStream.range(0, inA.length).mapToLong(i -> 1 + random.nextInt(9)).toArray();
        BitSet chain = HeaviestChain.of(inA, weights);
        assertEquals(heaviestByTrial(inA, weights), chain.stream().mapToLong(i -> weights[i]).sum());
    }

    private static long heaviestByTrial(int[] inA, long[] weights) {
        long heaviest = 0;
        for (int subset = 0; subset < 1 << inA.length; subset++) {
            long weight = 0;
            int last = -1;
            for (int i = 0; i < inA.length && weight >= 0; i++) {
                if ((subset >> i & 1) == 1) {
                    weight = inA[i] > last ? weight + weights[i] : Long.MIN_VALUE / 2;
                    last = inA[i];
                }
            }
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }
}
