package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.core.text.Article;

/** Work that is no longer wanted ends soon, wherever it stands: it asks every few sentences, and obeys. */
class CancelTest {

    private static final int WORDS = 12_000;
    /** Most words, of both versions together, between two looks on the average of all phases. */
    private static final int WORDS_A_LOOK = 10;
    /** Looks that are answered with no, evenly spread over the work. */
    private static final int SAMPLES = 40;

    private final Collator collator = new Collator(Profile.NEWS);

    /** What the second version is to the first. */
    enum Pair {
        EDITED, SHUFFLED, UNRELATED, ONE_LINE
    }

    @ParameterizedTest
    @EnumSource
    void endsAtTheFirstLookThatSaysNo(Pair pair) {
        Article a = Article.typed("a", text(1, pair == Pair.ONE_LINE, false));
        Article b = Article.typed("b", text(pair == Pair.UNRELATED ? 2 : 1, pair == Pair.ONE_LINE, pair == Pair.SHUFFLED).replace("بد", "تجب"));
        CountedProgress all = new CountedProgress(Long.MAX_VALUE);
        collator.compare(a, b, all);
        assertTrue(all.looks() >= 2 * WORDS / WORDS_A_LOOK, pair + ": only " + all.looks() + " looks");
        for (int sample = 0; sample < SAMPLES; sample++) {
            CountedProgress no = new CountedProgress(all.looks() * sample / SAMPLES);
            assertThrows(CancellationException.class, () -> collator.compare(a, b, no), pair + " after " + no.looks() + " looks");
        }
    }

    /** Sentences of made-up words, four a line. */
    private static String text(long seed, boolean oneLine, boolean shuffled) {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>();
        for (int words = 0; words < WORDS;) {
            StringBuilder line = new StringBuilder();
            for (int sentence = 0; sentence < 4; sentence++) {
                for (int word = 0; word < 12; word++, words++) {
                    for (int letter = 0; letter < 4; letter++) {
                        line.append((char) (0x0628 + random.nextInt(18)));
                    }
                    line.append(word == 11 ? ". " : " ");
                }
            }
            lines.add(line.toString().strip());
        }
        if (shuffled) {
            Collections.shuffle(lines, random);
        }
        return String.join(oneLine ? " " : "\n", lines);
    }
}
