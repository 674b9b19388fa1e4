package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.core.translation.TranslationUnit;

/** What every translation memory does, whatever keeps it. */
abstract class TranslationMemoryContract {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String KERRY = "التقى وزير الخارجية الأميركي نظيره الروسي في موسكو يوم الثلاثاء.";
    private static final String RAIN = "تأخر موسم الأمطار عن موعده أسبوعين في معظم المناطق الشرقية.";

    private TranslationMemory memory;

    /** The memory, empty at first; later the same one again, which was closed meanwhile. */
    abstract TranslationMemory opened() throws IOException;

    @BeforeEach
    void open() throws IOException {
        memory = opened();
    }

    @AfterEach
    void close() throws IOException {
        if (memory != null) {
            memory.close();
        }
    }

    @Test
    void whatIsAddedIsFoundAtOnce() throws IOException {
        add(KERRY, "The ministers met.");
        assertEquals(List.of("EXACT 100 The ministers met."), matches(KERRY));
    }

    @Test
    void spellingAndMarksMakeAFoldedMatch() throws IOException {
        add(KERRY, "The ministers met.");
        assertEquals(List.of("FOLDED 100 The ministers met."), matches("التقى وزير الخارجيّة الأمريكي نظيرَه الروسي في موسكو، يوم الثلاثاء"));
    }

    @Test
    void otherWordsMakeAFuzzyMatchTheLikestFirst() throws IOException {
        add(KERRY, "met in Moscow on Tuesday");
        add("التقى وزير الخارجية الأميركي نظيره الصيني في بكين يوم الأحد.", "met in Beijing on Sunday");
        add(RAIN, "rain");
        List<String> found = matches("التقى وزير الخارجية الأميركي نظيره الروسي في جنيف يوم الثلاثاء.");
        assertEquals(List.of("FUZZY 90 met in Moscow on Tuesday", "FUZZY 70 met in Beijing on Sunday"), found);
    }

    @Test
    void aNumberOrANegationMoreIsNeverExact() throws IOException {
        add("قتل 5 في الهجوم على القافلة.", "5");
        assertTrue(matches("قتل 50 في الهجوم على القافلة.").get(0).startsWith("FUZZY"));
        assertTrue(matches("لم يقتل 5 في الهجوم على القافلة.").get(0).startsWith("FUZZY"));
    }

    @Test
    void sentencesOfMarksAloneMatchNothingElse() throws IOException {
        add("* * *", "* * *");
        assertEquals(List.of(), matches("— — —"));
        assertEquals(List.of("EXACT 100 * * *"), matches("* * *"));
    }

    @Test
    void theSameUnitAgainReplacesAndAnotherTranslationStaysBesideIt() throws IOException {
        add(KERRY, "one");
        add(KERRY, "one");
        assertEquals(1, memory.size());
        memory.add(new TranslationUnit(ARABIC, Locale.ENGLISH, KERRY, "two", "huda", NOON.plusSeconds(1)));
        assertEquals(List.of("EXACT 100 two", "EXACT 100 one"), matches(KERRY));
    }

    @Test
    void otherLanguagesAreAnotherMemory() throws IOException {
        add(KERRY, "met");
        assertEquals(List.of(), memory.matches(KERRY, ARABIC, Locale.FRENCH, 5));
        assertEquals(1, memory.matches(KERRY, Locale.forLanguageTag("ar-SY"), Locale.UK, 5).size());
    }

    @Test
    void concordanceFindsWordsUnderTheirProcliticsAndSpellings() throws IOException {
        add("وصل الوفد الى القاهرة ليلا.", "arrived");
        add("بالقاهرة اجتمع الوفدان.", "met");
        add(RAIN, "rain");
        assertEquals(List.of("arrived", "met"), targets(memory.concordance("القاهره", false, 5)));
        assertEquals(List.of("arrived"), targets(memory.concordance("وفد القاهرة إلى", false, 5)));
        assertEquals(List.of("rain"), targets(memory.concordance("Rain", true, 5)));
        assertEquals(List.of(), memory.concordance("«»", false, 5));
    }

    @Test
    void addingThatFailsAddsNothing() throws IOException {
        add(KERRY, "met");
        assertThrows(IOException.class, () -> memory.addAll(consumer -> {
            consumer.accept(unit(RAIN, "rain"));
            throw new IOException("the file ends here");
        }));
        assertEquals(1, memory.size());
        add(RAIN, "rain");
        assertEquals(List.of("EXACT 100 rain"), matches(RAIN));
    }

    @Test
    void whatWasAddedIsThereAfterOpeningAgain() throws IOException {
        add(KERRY, "met");
        memory.close();
        open();
        List<TranslationUnit> all = new ArrayList<>();
        memory.forEach(all::add);
        assertEquals(List.of(unit(KERRY, "met")), all);
    }

    @Test
    void manyAreAddedAndHandedOverAgainAndOneThatComesTwiceIsThereOnce() throws IOException {
        long added = memory.addAll(consumer -> {
            for (int i = 0; i < 1234; i++) {
                consumer.accept(unit("قال المتحدث رقم " + i % 1200 + " إن الاجتماع تأجل.", "The meeting was put off, said number " + i % 1200));
            }
        });
        assertEquals(1234, added);
        assertEquals(1200, memory.size());
        Set<TranslationUnit> all = new HashSet<>();
        memory.forEach(all::add);
        assertEquals(1200, all.size());
        assertEquals(List.of("EXACT 100 The meeting was put off, said number 777"), matches("قال المتحدث رقم 777 إن الاجتماع تأجل.").subList(0, 1));
    }

    @Test
    void manyThatFailAtTheirEndAddNothing() throws IOException {
        add(KERRY, "met");
        assertThrows(CancellationException.class, () -> memory.addAll(consumer -> {
            for (int i = 0; i < 1234; i++) {
                consumer.accept(unit("قال المتحدث رقم " + i, "said " + i));
            }
            throw new CancellationException();
        }));
        assertEquals(1, memory.size());
        assertEquals(List.of(), memory.concordance("المتحدث", false, 5));
    }

    @Test
    void strangeTextIsKeptAndFound() throws IOException {
        String quotes = "قال: «'\"; DROP TABLE unit; --» {} \\ %s";
        add(quotes, "said: 'x'; {\"a\",NULL} \uD83D\uDE00");
        assertEquals(List.of("EXACT 100 said: 'x'; {\"a\",NULL} \uD83D\uDE00"), matches(quotes));
        assertEquals(1, memory.concordance("null", true, 5).size());
        String veryLong = "كلمة" + "طويلة".repeat(20_000);
        add(veryLong, "long");
        assertEquals(List.of("EXACT 100 long"), matches(veryLong));
        add("قبل\u0000بعد", "broken \uD83D");
        assertEquals(3, memory.size());
    }

    @Test
    void whatSeveralThreadsAddIsAllThere() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> desks = new ArrayList<>();
            for (int desk = 0; desk < 4; desk++) {
                int own = desk;
                desks.add(threads.submit(() -> {
                    for (int i = 0; i < 8; i++) {
                        add("الجملة " + i + " من " + (i % 2 == 0 ? own : 9), "sentence " + i);
                        assertTrue(matches("الجملة " + i + " من " + (i % 2 == 0 ? own : 9)).getFirst().startsWith("EXACT"));
                    }
                    return null;
                }));
            }
            for (Future<?> desk : desks) {
                desk.get();
            }
        }
        assertEquals(4 * 4 + 4, memory.size());
    }

    private void add(String source, String target) throws IOException {
        memory.add(unit(source, target));
    }

    private static TranslationUnit unit(String source, String target) {
        return new TranslationUnit(ARABIC, Locale.ENGLISH, source, target, "huda", NOON);
    }

    private List<String> matches(String sentence) throws IOException {
        return memory.matches(sentence, ARABIC, Locale.ENGLISH, 5).stream().map(TranslationMemoryContract::line).toList();
    }

    private static String line(MemoryMatch match) {
        return match.kind() + " " + match.likeness() + " " + match.unit().target();
    }

    private static List<String> targets(List<TranslationUnit> units) {
        return units.stream().map(TranslationUnit::target).toList();
    }
}
