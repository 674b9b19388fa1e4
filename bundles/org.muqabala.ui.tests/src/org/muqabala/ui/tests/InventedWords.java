package org.muqabala.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts of any length for measurements: a few thousand words of Arabic letters, some of them frequent, in paragraphs and sentences. */
final class InventedWords {

    private static final int KNOWN = 8000;
    private static final int PARAGRAPH = 60;
    private static final int SENTENCE = 15;

    private InventedWords() {
    }

    static List<String> words(int count, Random random) {
        List<String> known = new ArrayList<>();
        for (int i = 0; i < KNOWN; i++) {
            known.add(random.ints(3 + random.nextInt(5), 0x0628, 0x063A)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(known.get((int) (known.size() * Math.pow(random.nextDouble(), 2))));
        }
        return words;
    }

    static String text(List<String> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            text.append(words.get(i)).append(i % PARAGRAPH == PARAGRAPH - 1 ? ".\n" : i % SENTENCE == SENTENCE - 1 ? ". " : " ");
        }
        return text.toString();
    }
}
