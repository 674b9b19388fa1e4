package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.SharedMemoryException.Problem;

/** The desk's memory goes on when the shared one is away. The shared one is a folder here that can be taken away. */
class DeskMemoryTest extends TranslationMemoryContract {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    Path folder;
    private boolean away;
    private boolean readOnly;
    private final List<String> told = new ArrayList<>();

    @Override
    TranslationMemory opened() throws IOException {
        return open("desk");
    }

    @Test
    void whatIsAddedWhileItIsAwayIsFoundAndSentLater() throws IOException {
        memory("own", desk -> {
            desk.add(unit("وصل الوفد."));
            away = true;
            desk.add(unit("غادر الوفد ليلاً إلى عمّان."));
            assertEquals(1, desk.matches("غادر الوفد ليلاً إلى عمّان.", ARABIC, Locale.ENGLISH, 5).size());
            assertEquals(1, desk.concordance("وصل", false, 5).size());
            assertEquals(2, desk.size());
            assertEquals(1, desk.waiting());
            assertEquals(List.of("away: AWAY"), told);
            away = false;
            desk.matches("x", ARABIC, Locale.ENGLISH, 5);
            assertEquals(0, desk.waiting());
            assertEquals(List.of("away: AWAY", "back: 1"), told);
        });
        memory("other", other -> assertEquals(List.of("EXACT", "EXACT"),
                List.of(kind(other, "وصل الوفد."), kind(other, "غادر الوفد ليلاً إلى عمّان."))));
    }

    @Test
    void whoMayOnlyReadGoesOnReadingAndIsToldOnce() throws IOException {
        memory("other", other -> other.add(unit("وصل الوفد.")));
        readOnly = true;
        memory("own", desk -> {
            desk.add(unit("غادر الوفد ليلاً إلى عمّان."));
            desk.add(unit("عاد الوفد من عمّان."));
            assertEquals(List.of("refused: NOT_PERMITTED"), told);
            assertEquals("EXACT", kind(desk, "وصل الوفد."));
            assertEquals("EXACT", kind(desk, "عاد الوفد من عمّان."));
            assertEquals(2, desk.waiting());
        });
        readOnly = false;
        memory("own", desk -> assertEquals(0, desk.waiting()));
        memory("other", other -> assertEquals(3, other.size()));
    }

    @Test
    void whatIsWaitingSurvivesTheEndOfTheProgram() throws IOException {
        away = true;
        memory("own", desk -> desk.addAll(to -> {
            for (int i = 0; i < 2500; i++) {
                to.accept(unit("الجملة " + i));
            }
        }));
        assertEquals(List.of("away: AWAY"), told);
        away = false;
        memory("own", desk -> assertEquals(0, desk.waiting()));
        memory("other", other -> assertEquals(2500, other.size()));
    }

    @Test
    void bothAreAskedAndWhatBothHaveComesOnce() throws IOException {
        memory("other", other -> other.add(unit("وصل الوفد إلى القاهرة ليلاً.")));
        away = true;
        memory("own", desk -> desk.add(unit("وصل الوفد إلى القاهرة صباحاً.")));
        memory("own", desk -> assertEquals(1, desk.matches("وصل الوفد إلى القاهرة ليلاً.", ARABIC, Locale.ENGLISH, 5).size()));
        away = false;
        memory("own", desk -> {
            desk.add(unit("وصل الوفد إلى القاهرة ليلاً."));
            assertEquals(2, desk.matches("وصل الوفد إلى القاهرة ليلاً.", ARABIC, Locale.ENGLISH, 5).size());
            assertEquals(2, desk.concordance("القاهرة", false, 5).size());
            List<TranslationUnit> all = new ArrayList<>();
            desk.forEach(all::add);
            assertEquals(2, all.size());
        });
    }

    @Test
    void whoeverTakesAllOfItLearnsThatItBrokeOff() throws IOException {
        memory("other", other -> other.add(unit("وصل الوفد.")));
        memory("own", desk -> {
            desk.matches("وصل الوفد.", ARABIC, Locale.ENGLISH, 5);
            away = true;
            assertThrows(SharedMemoryException.class, () -> desk.forEach(unit -> {
            }));
        });
    }

    @Test
    void nobodyWaitsWhileTheSharedOneIsBeingOpened() throws Exception {
        memory("own", desk -> desk.add(unit("وصل الوفد.")));
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answers = new CountDownLatch(1);
        DeskMemory desk = open("own", () -> {
            asked.countDown();
            try {
                answers.await();
            } catch (InterruptedException e) {
                throw new InterruptedIOException();
            }
            return shared();
        });
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> kindOf(desk, "وصل الوفد."));
        asked.await();
        assertEquals("EXACT", kindOf(desk, "وصل الوفد."));
        assertFalse(first.isDone());
        answers.countDown();
        assertEquals("EXACT", first.get());
        desk.close();
    }

    private static String kindOf(DeskMemory desk, String sentence) {
        try {
            return kind(desk, sentence);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyProblemIsSaidInBothLanguages() {
        for (Locale language : List.of(Locale.ENGLISH, ARABIC)) {
            MemoryTexts texts = new MemoryTexts(language);
            for (Problem problem : Problem.values()) {
                assertTrue(texts.away(new SharedMemoryException(problem, "desk", null)).length() > 30);
                assertTrue(texts.refused(new SharedMemoryException(problem, "desk", null)).length() > 30);
            }
        }
        MemoryTexts english = new MemoryTexts(Locale.ENGLISH);
        assertEquals("The desk's shared memory is there again.", english.back(0));
        assertEquals("The desk's shared memory is there again; it has got the 2 translations that were added meanwhile.", english.back(2));
    }

    /** Works with a memory. */
    private interface Work {
        void with(DeskMemory memory) throws IOException;
    }

    private void memory(String desk, Work work) throws IOException {
        try (DeskMemory memory = open(desk)) {
            work.with(memory);
        }
    }

    private DeskMemory open(String desk) throws IOException {
        return open(desk, this::shared);
    }

    private DeskMemory open(String desk, DeskMemory.Opening opening) throws IOException {
        SharedMemoryListener listener = new SharedMemoryListener() {
            @Override
            public void away(SharedMemoryException why) {
                told.add("away: " + why.problem());
            }

            @Override
            public void refused(SharedMemoryException why) {
                told.add("refused: " + why.problem());
            }

            @Override
            public void back(long sent) {
                told.add("back: " + sent);
            }
        };
        return new DeskMemory(new LuceneMemory(folder.resolve(desk)), new LuceneMemory(folder.resolve(desk + "-unsent")), opening, Duration.ZERO, listener,
                Runnable::run);
    }

    private TranslationMemory shared() throws IOException {
        requireThere();
        return new Unreliable(new LuceneMemory(folder.resolve("shared")));
    }

    private void requireThere() throws SharedMemoryException {
        if (away) {
            throw new SharedMemoryException(Problem.AWAY, "desk", null);
        }
    }

    /** A memory that is there or not. */
    private final class Unreliable implements TranslationMemory {

        private final TranslationMemory memory;

        Unreliable(TranslationMemory memory) {
            this.memory = memory;
        }

        @Override
        public long addAll(Units units) throws IOException {
            requireThere();
            if (readOnly) {
                throw new SharedMemoryException(Problem.NOT_PERMITTED, "desk", null);
            }
            return memory.addAll(units);
        }

        @Override
        public List<MemoryMatch> matches(String sentence, Locale from, Locale to, int most) throws IOException {
            requireThere();
            return memory.matches(sentence, from, to, most);
        }

        @Override
        public List<TranslationUnit> concordance(String words, boolean inTarget, int most) throws IOException {
            requireThere();
            return memory.concordance(words, inTarget, most);
        }

        @Override
        public void forEach(Consumer<TranslationUnit> consumer) throws IOException {
            requireThere();
            memory.forEach(consumer);
        }

        @Override
        public long size() throws IOException {
            requireThere();
            return memory.size();
        }

        @Override
        public void close() throws IOException {
            memory.close();
        }
    }

    private static String kind(TranslationMemory memory, String sentence) throws IOException {
        return memory.matches(sentence, ARABIC, Locale.ENGLISH, 1).getFirst().kind().name();
    }

    private static TranslationUnit unit(String source) {
        return new TranslationUnit(ARABIC, Locale.ENGLISH, source, "translation of " + source, "huda", Instant.parse("2026-11-22T12:00:00Z"));
    }
}
