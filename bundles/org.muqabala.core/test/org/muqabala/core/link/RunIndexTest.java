package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** It holds what a map from runs to the sentences that have them would hold. */
class RunIndexTest {

    @Property(tries = 200, seed = "20151222")
    void tellsTheOneSentenceOfARun(@ForAll Random random) {
        int sentences = 1 + random.nextInt(300);
        RunIndex index = new RunIndex(400, sentences);
        Map<Long, Integer> expected = new HashMap<>();
        for (int i = 0; i < 400; i++) {
            // few low bits, so that many fall on one slot; they follow from the others, since the sentence's number covers them
            long name = random.nextInt(150);
            long run = name << 40 | name % 3;
            int sentence = random.nextInt(sentences);
            index.put(run, sentence);
            expected.merge(run, sentence, (first, second) -> first.equals(second) ? first : (Integer) RunIndex.SEVERAL);
        }
        expected.forEach((run, sentence) -> assertEquals(sentence, index.get(run)));
        assertEquals(RunIndex.NONE, index.get(-1));
    }

    @Example
    void zeroIsARunAndASentenceAsAnyOther() {
        RunIndex index = new RunIndex(1, 1);
        assertEquals(RunIndex.NONE, index.get(0));
        index.put(0, 0);
        assertEquals(0, index.get(0));
    }
}
