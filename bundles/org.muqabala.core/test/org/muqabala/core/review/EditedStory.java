package org.muqabala.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.muqabala.core.text.Span;

/** A story that is edited by chance, always the same for the same seed, of which each word is known by its number before and after. */
final class EditedStory {

    /** A word and who it is; a copy or a new one is nobody. */
    private record Word(int id, String text) {
    }

    private static final int NOBODY = -1;

    private final Random chance;
    private final List<List<Word>> paragraphs = new ArrayList<>();
    private final List<String> vocabulary = new ArrayList<>();
    private final String before;
    private final Map<Integer, Span> spansBefore;
    private final int words;

    EditedStory(String text, long seed) {
        chance = new Random(seed);
        int id = 0;
        for (String line : text.split("\n+")) {
            List<Word> paragraph = new ArrayList<>();
            for (String word : line.strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    paragraph.add(new Word(id++, word));
                    vocabulary.add(word);
                }
            }
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
        }
        words = id;
        spansBefore = new HashMap<>();
        before = write(spansBefore);
    }

    String before() {
        return before;
    }

    int words() {
        return words;
    }

    /** Where words {@code [first, first + count)} stood. */
    Span spanBefore(int first, int count) {
        return Span.covering(spansBefore.get(first), spansBefore.get(first + count - 1));
    }

    /** Whether the words stood in one paragraph. */
    boolean isTogether(int first, int count) {
        return !spanBefore(first, count).of(before).contains("\n");
    }

    /** One edit: a word put in, words taken out, a word replaced or spelt otherwise, a paragraph moved, a passage quoted a second time. */
    void edit() {
        List<Word> paragraph = paragraphs.get(chance.nextInt(paragraphs.size()));
        int at = chance.nextInt(paragraph.size());
        switch (chance.nextInt(12)) {
            case 0, 1, 2 -> paragraph.add(at, new Word(NOBODY, vocabulary.get(chance.nextInt(vocabulary.size()))));
            case 3, 4 -> cut(paragraph, at, 1);
            case 5 -> cut(paragraph, at, 2 + chance.nextInt(14));
            case 6, 7 -> paragraph.set(at, new Word(paragraph.get(at).id(), vocabulary.get(chance.nextInt(vocabulary.size()))));
            case 8, 9 -> paragraph.set(at, new Word(paragraph.get(at).id(), respelt(paragraph.get(at).text())));
            case 10 -> paragraphs.add(chance.nextInt(paragraphs.size()), paragraphs.remove(chance.nextInt(paragraphs.size())));
            default -> quoteAgain(paragraph, at);
        }
    }

    private static void cut(List<Word> paragraph, int at, int count) {
        for (int i = 0; i < count && at < paragraph.size() && paragraph.size() > 2; i++) {
            paragraph.remove(at);
        }
    }

    private void quoteAgain(List<Word> paragraph, int at) {
        List<Word> copy = new ArrayList<>();
        for (Word word : paragraph.subList(at, Math.min(paragraph.size(), at + 12))) {
            copy.add(new Word(NOBODY, word.text()));
        }
        paragraphs.add(chance.nextInt(paragraphs.size() + 1), copy);
    }

    private static String respelt(String word) {
        return word.replace('أ', 'ا').replace('إ', 'ا').replace('ة', 'ه');
    }

    String after() {
        return write(new HashMap<>());
    }

    /** From the first to the last of the words that are still there; empty if all are gone. */
    Optional<Span> spanAfter(int first, int count) {
        Map<Integer, Span> spans = new HashMap<>();
        write(spans);
        return java.util.stream.IntStream.range(first, first + count).mapToObj(spans::get).filter(java.util.Objects::nonNull).reduce(Span::covering);
    }

    private String write(Map<Integer, Span> spans) {
        StringBuilder text = new StringBuilder();
        for (List<Word> paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size(); i++) {
                text.append(i == 0 ? "" : " ");
                if (paragraph.get(i).id() != NOBODY) {
                    spans.put(paragraph.get(i).id(), new Span(text.length(), text.length() + paragraph.get(i).text().length()));
                }
                text.append(paragraph.get(i).text());
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
