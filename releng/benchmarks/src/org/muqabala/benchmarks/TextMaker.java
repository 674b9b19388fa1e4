package org.muqabala.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Makes texts of Arabic letters whose words are as unevenly frequent as those of a newspaper. The same seed gives the same texts.
 *
 * <pre>
 * TextMaker pair WORDS MODE FILE_A FILE_B
 * TextMaker stories ARTICLES FOLDER
 * </pre>
 */
public final class TextMaker {

    private static final int VOCABULARY = 60_000;
    private static final double EDITED_WORDS = 0.05;
    private static final double MOVED_PARAGRAPHS = 0.05;
    private static final int MOST_VERSIONS = 6;
    private static final String PARTICLES = "في من على أن إلى عن مع التي الذي هذا قال إن كان لا ما بعد بين قد كل أو ثم";
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private final Random random;
    private final String[] vocabulary;

    TextMaker(long seed) {
        random = new Random(seed);
        Set<String> words = new LinkedHashSet<>(List.of(PARTICLES.split(" ")));
        Random letters = new Random(7);
        while (words.size() < VOCABULARY) {
            StringBuilder word = new StringBuilder(letters.nextInt(3) == 0 ? "ال" : "");
            for (int length = 3 + letters.nextInt(5); length > 0; length--) {
                word.append(LETTERS.charAt(letters.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
        }
        vocabulary = words.toArray(new String[0]);
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 5 && args[0].equals("pair")) {
            TextPair pair = new TextMaker(1).pair(Integer.parseInt(args[1]), Mode.valueOf(args[2].toUpperCase(Locale.ROOT)));
            Files.writeString(Path.of(args[3]), pair.a());
            Files.writeString(Path.of(args[4]), pair.b());
        } else if (args.length == 3 && args[0].equals("stories")) {
            new TextMaker(1).writeStories(Integer.parseInt(args[1]), Path.of(args[2]));
        } else {
            throw new IllegalArgumentException("pair WORDS MODE FILE_A FILE_B, or stories ARTICLES FOLDER");
        }
    }

    /** Two texts of about so many words each. */
    TextPair pair(int words, Mode mode) {
        List<List<String>> paragraphs = paragraphs(words);
        return switch (mode) {
            case EDITED -> new TextPair(text(paragraphs, "\n"), text(edited(paragraphs), "\n"));
            case ONE_LINE -> new TextPair(text(paragraphs, " "), text(edited(paragraphs), " "));
            case SHUFFLED -> new TextPair(text(paragraphs, "\n"), text(shuffled(edited(paragraphs)), "\n"));
            case UNRELATED -> new TextPair(text(paragraphs, "\n"), text(paragraphs(words), "\n"));
            case ONE_WORD -> new TextPair("كلمة ".repeat(words), "كلمة ".repeat(words - 5));
            case SPACES -> new TextPair(" ".repeat(words * 6), " ".repeat(words * 6 - 1));
        };
    }

    /** The text with one word put in behind the first space after the place. */
    String withAWordMore(String text, int place) {
        int at = text.indexOf(' ', place) + 1;
        return text.substring(0, at) + word() + ' ' + text.substring(at);
    }

    /** A sentence of 6 to 30 words. */
    String sentence() {
        StringBuilder sentence = new StringBuilder(word());
        for (int length = 5 + random.nextInt(25); length > 0; length--) {
            sentence.append(' ').append(word());
        }
        return sentence.append('.').toString();
    }

    /** The sentence with some of its words replaced. */
    String edited(String sentence, double share) {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = random.nextDouble() < share ? word() : words[i];
        }
        return String.join(" ", words);
    }

    /** Writes articles of 150 to 800 words: stories of one to six versions each, every version edited from the one before. */
    private void writeStories(int articles, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int written = 0; written < articles;) {
            List<List<String>> story = paragraphs(150 + random.nextInt(650));
            for (int version = random.nextInt(MOST_VERSIONS); version >= 0 && written < articles; version--) {
                Files.writeString(folder.resolve("%05d.txt".formatted(written++)), text(story, "\n"));
                story = edited(story);
            }
        }
    }

    private List<List<String>> paragraphs(int words) {
        List<List<String>> paragraphs = new ArrayList<>();
        for (int made = 0; made < words;) {
            List<String> paragraph = new ArrayList<>();
            for (int sentences = 1 + random.nextInt(4); sentences > 0; sentences--) {
                for (int length = 12 + random.nextInt(25); length > 0; length--, made++) {
                    paragraph.add(length == 1 ? word() + '.' : word());
                }
            }
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private List<List<String>> edited(List<List<String>> paragraphs) {
        List<List<String>> edited = new ArrayList<>();
        List<List<String>> moved = new ArrayList<>();
        for (List<String> paragraph : paragraphs) {
            List<String> words = new ArrayList<>();
            for (String word : paragraph) {
                int change = random.nextDouble() < EDITED_WORDS ? random.nextInt(3) : -1;
                if (change != 0 && change != 1) {
                    words.add(word);
                }
                if (change == 1 || change == 2) {
                    words.add(word());
                }
            }
            (random.nextDouble() < MOVED_PARAGRAPHS ? moved : edited).add(words);
        }
        moved.forEach(paragraph -> edited.add(random.nextInt(edited.size() + 1), paragraph));
        return edited;
    }

    private List<List<String>> shuffled(List<List<String>> paragraphs) {
        Collections.shuffle(paragraphs, random);
        return paragraphs;
    }

    /** The word of rank r is about 1/r as frequent as the first. */
    private String word() {
        return vocabulary[(int) Math.min(VOCABULARY - 1, Math.exp(random.nextDouble() * Math.log(VOCABULARY)) - 1)];
    }

    private static String text(List<List<String>> paragraphs, String separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> paragraph : paragraphs) {
            text.append(String.join(" ", paragraph)).append(separator);
        }
        return text.toString();
    }
}
