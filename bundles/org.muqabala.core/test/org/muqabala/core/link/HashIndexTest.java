package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** It holds what a map would hold. */
class HashIndexTest {

    @Property(tries = 200, seed = "20151221")
    void findsWhatWasPutLast(@ForAll Random random) {
        HashIndex index = new HashIndex(random.nextInt(4));
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            // few low bits, so that many fall on one slot
            long hash = (long) random.nextInt(40) << 40 | random.nextInt(3);
            index.put(hash, i);
            expected.put(hash, i);
        }
        assertEquals(expected.size(), index.size());
        expected.forEach((hash, value) -> assertEquals(value, index.get(hash)));
        assertEquals(HashIndex.NONE, index.get(-1));
    }

    @Example
    void zeroIsAHashAndANumberAsAnyOther() {
        HashIndex index = new HashIndex(1);
        assertEquals(HashIndex.NONE, index.get(0));
        index.put(0, 0);
        assertEquals(0, index.get(0));
    }
}
