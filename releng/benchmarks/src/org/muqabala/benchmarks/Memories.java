package org.muqabala.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.BadMemoryAddressException;
import org.muqabala.translation.memory.LuceneMemory;
import org.muqabala.translation.memory.PostgresAddress;
import org.muqabala.translation.memory.PostgresMemory;

/** Prints how long a translation memory of many segments takes to be made, and to answer. */
public final class Memories {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final int MATCHES = 9;
    /** So many of the segments are looked for. */
    private static final int SOUGHT = 2000;
    private static final double EDITED = 0.2;

    /** Opens the memory. */
    private interface Opening {
        TranslationMemory open() throws IOException;
    }

    /** Asks the memory for something that is like a sentence of it. */
    private interface Asking {
        List<?> ask(TranslationMemory memory, String sentence) throws IOException;
    }

    private final Opening opening;
    private final int segments;
    private final int times;
    private final List<String> sought = new ArrayList<>();
    private final TextMaker maker = new TextMaker(22);
    private final Random random = new Random(22);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Memories(Opening opening, int segments, int times) {
        this.opening = opening;
        this.segments = segments;
        this.times = times;
    }

    /** @param args how many segments, how many look-ups of each kind, and perhaps the address of a shared memory */
    public static void main(String[] args) throws IOException, BadMemoryAddressException {
        int segments = Integer.parseInt(args[0]);
        int times = Integer.parseInt(args[1]);
        if (args.length > 2) {
            PostgresAddress address = PostgresAddress.parse(args[2]);
            String password = System.getenv().getOrDefault("MUQABALA_MEMORY_PASSWORD", "");
            new Memories(() -> new PostgresMemory(address, password), segments, times).measure();
            return;
        }
        Path folder = Files.createTempDirectory("memory");
        try {
            new Memories(() -> new LuceneMemory(folder), segments, times).measure();
            System.out.printf(Locale.ROOT, "%-34s %d MB%n", "on disk", bytes(folder) >> 20);
        } finally {
            delete(folder);
        }
    }

    private void measure() throws IOException {
        long start = System.nanoTime();
        try (TranslationMemory memory = opening.open()) {
            memory.addAll(this::make);
            System.out.printf(Locale.ROOT, "%-34s %.0f s%n", segments + " segments added as one", millis(start) / 1000);
        }
        start = System.nanoTime();
        try (TranslationMemory memory = opening.open()) {
            System.out.printf(Locale.ROOT, "%-34s %.0f ms%n", "opened", millis(start));
            look(memory, "exact match", (asked, sentence) -> matches(asked, sentence, MemoryMatch.Kind.EXACT));
            look(memory, "folded match", (asked, sentence) -> matches(asked, respelt(sentence), MemoryMatch.Kind.FOLDED));
            look(memory, "fuzzy match, one word in five other", (asked, sentence) -> asked.matches(maker.edited(sentence, EDITED), ARABIC, Locale.ENGLISH, MATCHES));
            look(memory, "sentence that is not there", (asked, sentence) -> asked.matches(maker.sentence(), ARABIC, Locale.ENGLISH, MATCHES));
            look(memory, "concordance of two words", (asked, sentence) -> asked.concordance(twoWords(sentence), false, 20));
            look(memory, "one added and found", this::addedAndFound);
        }
    }

    private void make(TranslationMemory.UnitConsumer consumer) throws IOException {
        for (int i = 0; i < segments; i++) {
            String sentence = maker.sentence();
            if (sought.size() < SOUGHT && random.nextInt(Math.max(1, segments / SOUGHT)) == 0) {
                sought.add(sentence);
            }
            consumer.accept(unit(sentence, "Translation " + i + " of these words into another language"));
        }
    }

    private static TranslationUnit unit(String source, String target) {
        return new TranslationUnit(ARABIC, Locale.ENGLISH, source, target, "huda", Instant.EPOCH);
    }

    private void look(TranslationMemory memory, String what, Asking asking) throws IOException {
        double[] taken = new double[times];
        double[] worked = new double[times];
        int found = 0;
        for (int i = 0; i < times; i++) {
            String sentence = sought.get(random.nextInt(sought.size()));
            long start = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            found += asking.ask(memory, sentence).isEmpty() ? 0 : 1;
            taken[i] = millis(start);
            worked[i] = (threads.getCurrentThreadCpuTime() - processor) / 1e6;
        }
        double first = taken[0];
        Arrays.sort(taken);
        Arrays.sort(worked);
        System.out.printf(Locale.ROOT, "%-34s first %.0f ms, median %.1f ms, 95 of 100 within %.1f ms, slowest %.0f ms; processor time median %.1f ms, 95 of 100 within %.1f ms; found %d of %d%n",
                what, first, taken[times / 2], taken[times * 95 / 100], taken[times - 1], worked[times / 2], worked[times * 95 / 100], found, times);
    }

    private static List<MemoryMatch> matches(TranslationMemory memory, String sentence, MemoryMatch.Kind kind) throws IOException {
        List<MemoryMatch> matches = memory.matches(sentence, ARABIC, Locale.ENGLISH, MATCHES);
        if (matches.isEmpty() || matches.getFirst().kind() != kind) {
            throw new IllegalStateException("no " + kind + " match of " + sentence);
        }
        return matches;
    }

    private List<MemoryMatch> addedAndFound(TranslationMemory memory, String sentence) throws IOException {
        String added = maker.edited(sentence, EDITED) + " جديد";
        memory.add(unit(added, "added"));
        return matches(memory, added, MemoryMatch.Kind.EXACT);
    }

    /** The same words in another spelling. */
    private static String respelt(String sentence) {
        return sentence.replace("ت", "تَ").replace(".", " !");
    }

    private String twoWords(String sentence) {
        String[] words = sentence.replace(".", "").split(" ");
        int at = random.nextInt(words.length - 1);
        return words[at] + " " + words[at + 1];
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }

    private static void delete(Path top) throws IOException {
        try (Stream<Path> tree = Files.walk(top)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
