package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.TranslationFiles;
import org.muqabala.testkit.Seeds;
import org.muqabala.translation.exchange.xliff.XliffDocument;
import org.muqabala.translation.exchange.xliff.XliffReader;
import org.muqabala.translation.exchange.xliff.XliffSegment;

import com.sun.net.httpserver.HttpServer;

/** {@code translate}: what is left to do, what another version brings along, what is wrong, and what a machine suggests. */
class TranslationCommandsTest extends CommandCase {

    @Test
    void aTranslatedVersionIsCarriedToTheNextAndTheRestIsTold() throws IOException {
        assertEquals(0, run("review", Seeds.file("000").toString(), Seeds.file("001").toString(), "-o", "day1.review"), this::errors);
        assertEquals(0, run("translate", "status", "day1.review"), this::errors);
        assertTrue(output().startsWith(Seeds.file("001").getFileName() + " into English: 16 of 16 segments are left"), this::output);

        new TranslationFiles(desk.resolve("day1.review")).write(translated000());
        assertEquals(0, run("translate", "carry", "day1.review"), this::errors);
        assertEquals(0, run("translate", "status", "day1.review", "--to", "en"), this::errors);
        assertTrue(output().contains("  to translate: 6 segments"), this::output);
        assertTrue(output().contains("  to review: 10 segments"), this::output);
        assertTrue(output().contains("\n2 (to review): أعلن وزير الخارجية"), this::output);
        assertTrue(output().replaceAll("[\u2066-\u2069]", "").contains("\n    “الجمعة” is no longer in the source: check the day or month “Friday”.\n"), this::output);

        assertEquals(0, run("review", Seeds.file("001").toString(), Seeds.file("004").toString(), "-o", "day2.review"), this::errors);
        assertEquals(0, run("translate", "carry", "day2.review", "--from", "day1.review"), this::errors);
        assertEquals(0, run("translate", "status", "day2.review"), this::errors);
        assertTrue(output().contains("to review: 7 segments"), this::output);
    }

    @Test
    void theGlossaryTellsWhichWordsAreInDoubt() throws IOException {
        run("review", Seeds.file("000").toString(), Seeds.file("001").toString(), "-o", "day1.review");
        new TranslationFiles(desk.resolve("day1.review")).write(translated000());
        String glossary = Seeds.root().resolve("seeds/translations").toString();
        assertEquals(0, run("translate", "carry", "day1.review", "--glossary", glossary), this::errors);
        assertEquals(0, run("translate", "status", "day1.review", "--glossary", glossary), this::errors);
        assertTrue(output().replaceAll("[\u2066-\u2069]", "").contains("\n    “المحادثات” became “المفاوضات”: check the term “talks”.\n"), this::output);
    }

    @Test
    void withoutATranslationThereIsNothingToCarryAndOneThatIsBegunStays() throws IOException {
        run("review", Seeds.file("000").toString(), Seeds.file("001").toString(), "-o", "day1.review");
        assertEquals(3, run("translate", "carry", "day1.review"));
        assertEquals("muqabala: day1.review: there is no translation of " + Seeds.file("000").getFileName() + " into English\n", errors());
        new TranslationFiles(desk.resolve("day1.review")).write(translated000());
        assertEquals(0, run("translate", "carry", "day1.review"));
        assertEquals(4, run("translate", "carry", "day1.review"));
        assertTrue(errors().endsWith("has a translation into English already; it stays as it is\n"), this::errors);
    }

    @Test
    void whatIsTranslatedGoesOutAsXliffAndIsReadSegmentBySegment() throws IOException {
        assertEquals(0, run("review", Seeds.file("001").toString(), Seeds.file("000").toString(), "-o", "back.review"), this::errors);
        Translation translation = translated000();
        for (SegmentState state : SegmentState.values()) {
            Segment segment = translation.segments().get(state.ordinal());
            translation = translation.with(state.ordinal(), new Segment(segment.source(), state == SegmentState.EMPTY ? "" : segment.target(), state));
        }
        Translation kept = translation;
        new TranslationFiles(desk.resolve("back.review")).write(kept);
        for (String format : List.of("xliff", "xliff12")) {
            assertEquals(0, run("export", "back.review", "--to", format, "-o", format + ".xlf"), this::errors);
            XliffDocument read = XliffReader.read(desk.resolve(format + ".xlf"));
            assertEquals(kept.segments().stream().map(Segment::target).toList(), read.segments().stream().map(XliffSegment::target).toList());
            assertEquals(kept.segments().stream().map(Segment::state).toList(), read.segments().stream().map(XliffSegment::state).toList());
            assertEquals(kept.segments().stream().map(kept::source).toList(), read.segments().stream().map(XliffSegment::source).toList());
            assertTrue(read.segments().stream().anyMatch(segment -> !segment.notes().isEmpty()));
            assertEquals(0, run("take-in", "back.review", format + ".xlf"), this::errors);
            assertEquals(format + ".xlf: nothing new\n", output());
        }
        String approved = Files.readString(desk.resolve("xliff12.xlf")).replaceAll("(<trans-unit id=\"[^\"]*\")( xml:space)", "$1 approved=\"yes\"$2");
        Files.writeString(desk.resolve("approved.xlf"), approved);
        assertEquals(0, run("take-in", "back.review", "approved.xlf"), this::errors);
        Translation reviewed = new TranslationFiles(desk.resolve("back.review")).read(kept.article(), Locale.ENGLISH).orElseThrow();
        assertEquals(kept.segments().stream().map(Segment::target).toList(), reviewed.segments().stream().map(Segment::target).toList());
        assertEquals(13, reviewed.segments().stream().filter(segment -> segment.state() == SegmentState.REVIEWED).count(), "all that is not empty");
        assertEquals(0, run("take-in", "back.review", "approved.xlf"), this::errors);
        assertEquals("approved.xlf: nothing new\n", output());
        new TranslationFiles(desk.resolve("back.review")).write(kept);
        assertEquals(0, run("export", "back.review", "--to", "tmx", "-o", "back.tmx"), this::errors);
        assertEquals(kept.segments().stream().filter(segment -> !segment.state().isWork()).count(), MemoryCommandsTest.units(desk.resolve("back.tmx")).size());
    }

    @Test
    void aTranslationIsCheckedAgainstItsSourceAndTheGlossary() throws IOException {
        run("review", Seeds.file("001").toString(), Seeds.file("000").toString(), "-o", "day1.review");
        assertEquals(3, run("translate", "check", "day1.review"));
        TranslationFiles files = new TranslationFiles(desk.resolve("day1.review"));
        Translation careful = translated000();
        files.write(careful);
        assertEquals(0, run("translate", "check", "day1.review", "--glossary", "none", "--without", "spelling"), this::errors);
        assertEquals(Seeds.file("000").getFileName() + " into English: no problems in 0 of 14 translated segments\n", output());

        Segment last = careful.segments().getLast();
        files.write(careful.with(13, new Segment(last.source(), last.target().replace("5,000", "500"), SegmentState.TRANSLATED)));
        Files.writeString(desk.resolve("day1.review/names.csv"), "ar,en\nلافروف,Lavrow\n");
        assertEquals(0, run("translate", "check", "day1.review", "--to", "en", "--glossary", "none", "--without", "spelling,end"), this::errors);
        assertTrue(output().contains("3 problems in 3 of 14"), this::output);
        assertTrue(output().contains("\n  1 (names): The desk spells \u2068لافروف\u2069 as \u2068Lavrow\u2069, here stands \u2068Lavrov\u2069.\n"), this::output);
        assertTrue(output().endsWith("\n  14 (numbers): The source says \u20685000\u2069, here stands \u2068500\u2069.\n"), this::output);
        assertEquals(2, run("translate", "check", "day1.review", "--without", "speling"));
        assertTrue(errors().contains("spelling"), this::errors);
    }

    @Test
    void anArticleIsReadInItsOwnLanguage() throws IOException {
        Files.writeString(desk.resolve("a.txt"), "The minister said that five hundred people had left the city.\n");
        Files.writeString(desk.resolve("b.txt"), "The minister said on Monday that five hundred people had left the city.\n");
        assertEquals(0, run("review", "a.txt", "b.txt", "-o", "english.review"), this::errors);
        Locale arabic = Locale.of("ar");
        Translation empty = Translation.empty(importers.read(desk.resolve("b.txt"), ReadingOptions.usual(), Progress.NONE), arabic);
        Segment only = empty.segments().getFirst();
        new TranslationFiles(desk.resolve("english.review")).write(
                empty.with(0, new Segment(only.source(), "قال الوزير يوم الاثنين إن 50 شخصاً غادروا المدينة.", SegmentState.TRANSLATED)));
        String[] check = {"translate", "check", "english.review", "--glossary", "none", "--without", "spelling"};
        assertEquals(0, run(check), this::errors);
        assertTrue(output().endsWith("\n  1 (numbers): The source says \u2068five hundred\u2069, here stands \u206850\u2069.\n"), this::output);
        assertEquals(0, run(Stream.concat(Stream.of(check), Stream.of("--from", "fr")).toArray(String[]::new)), this::errors);
        assertTrue(!output().contains("five hundred"), "the numbers of a French text are not read in words");
    }

    @Test
    void aMachineSuggestsWhatIsEmptyAndNothingElseIsChanged() throws IOException {
        run("review", Seeds.file("000").toString(), Seeds.file("001").toString(), "-o", "day1.review");
        new TranslationFiles(desk.resolve("day1.review")).write(translated000());
        run("translate", "carry", "day1.review");
        HttpServer server = machine(asked -> { });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertEquals(0, run("translate", "suggest", "day1.review", "--by", "libretranslate", "--at", address), this::errors);
            assertEquals("muqabala: LibreTranslate: The sentences to be translated go to the program at \u2068127.0.0.1:" + server.getAddress().getPort()
                    + "\u2069 on this computer and do not leave it.\n", errors());
            assertEquals(6, output().lines().filter(line -> line.equals("    \u2068Suggested by a machine\u2069")).count());
            run("translate", "status", "day1.review", "--to", "en");
            assertTrue(output().contains("  to translate: 6 segments"), this::output);
            assertEquals(0, run("translate", "suggest", "day1.review", "--by", "libretranslate", "--at", address, "--fill"), this::errors);
            run("translate", "status", "day1.review", "--to", "en");
            assertTrue(output().contains("  begun: 6 segments"), this::output);
            assertTrue(output().contains("  to review: 10 segments"), this::output);
        } finally {
            server.stop(0);
        }
        assertEquals(0, run("translate", "suggest", "day1.review", "--by", "libretranslate", "--at", address), "nothing is empty, so nobody is asked");
        run("review", Seeds.file("001").toString(), Seeds.file("004").toString(), "-o", "day2.review");
        assertEquals(1, run("translate", "suggest", "day2.review", "--by", "libretranslate", "--at", address));
        assertTrue(errors().contains("Nobody answers at"), this::errors);
    }

    /** A service that says the same of every sentence; told which time it is asked. */
    private static HttpServer machine(IntConsumer whileAsked) throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/translate", exchange -> {
            byte[] answer = "{\"translatedText\":\"Suggested\\nby a machine\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            whileAsked.accept(asked.incrementAndGet());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        return server;
    }

    @Test
    void whatAColleagueWritesWhileAMachineIsAskedStaysAndEveryAnswerIsKeptAtOnce() throws IOException {
        run("review", Seeds.file("001").toString(), Seeds.file("000").toString(), "-o", "day1.review");
        TranslationFiles files = new TranslationFiles(desk.resolve("day1.review"));
        Translation colleague = translated000();
        Translation empty = Translation.empty(colleague.article(), Locale.ENGLISH);
        files.write(empty);
        List<Translation> there = new CopyOnWriteArrayList<>();
        HttpServer server = machine(asked -> {
            try {
                there.add(files.read(empty.article(), Locale.ENGLISH).orElseThrow());
                if (asked == 2) {
                    files.write(empty.with(1, colleague.segments().get(1)).with(5, colleague.segments().get(5)), empty);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        server.start();
        try {
            assertEquals(0, run("translate", "suggest", "day1.review", "--by", "libretranslate", "--at", "http://127.0.0.1:" + server.getAddress().getPort(), "--fill"),
                    this::errors);
        } finally {
            server.stop(0);
        }
        assertEquals(SegmentState.DRAFT, there.get(1).segments().get(0).state(), "the first answer is kept before the second is asked for");
        Translation filled = files.read(empty.article(), Locale.ENGLISH).orElseThrow();
        assertEquals(colleague.segments().get(1), filled.segments().get(1));
        assertEquals(colleague.segments().get(5), filled.segments().get(5));
        assertEquals(12, filled.segments().stream().filter(segment -> segment.target().equals("Suggested\nby a machine")).count());
        assertTrue(errors().contains("muqabala: segment 2 was translated by somebody else meanwhile; it stays as it is\n"), this::errors);
    }

    @Test
    void aDamagedSegmentIsToldAndTheRestIsRead() throws IOException {
        run("review", Seeds.file("001").toString(), Seeds.file("000").toString(), "-o", "day1.review");
        Path review = desk.resolve("day1.review");
        new TranslationFiles(review).write(translated000());
        Path segment;
        try (Stream<Path> all = Files.walk(review.resolve("translations"))) {
            segment = all.filter(file -> file.getFileName().toString().startsWith("00000000-")).findFirst().orElseThrow();
        }
        Files.writeString(segment, "<<<<<<< HEAD\n" + Files.readString(segment));
        String told = "muqabala: day1.review: " + review.relativize(segment) + " is damaged; it stays where it is\n";
        assertEquals(1, run("translate", "status", "day1.review"));
        assertEquals(told, errors());
        assertTrue(output().contains("  to translate: 1 segment"), this::output);
        assertEquals(1, run("export", "day1.review", "--to", "xliff", "-o", "out.xlf"));
        assertEquals(told, errors());
        assertEquals(1, run("take-in", "day1.review", "out.xlf"));
        assertEquals(told, errors());
    }

    @Test
    void aMachineIsAskedOnlyWithWhatItNeeds() throws IOException {
        assertEquals(2, run("translate", "suggest", "day1.review", "--by", "ollama"));
        assertEquals("muqabala: Ollama needs to know which model is to translate; name it by --model\n", errors());
        assertEquals(2, run("translate", "suggest", "day1.review", "--by", "libretranslate", "--at", "http://translate.example.org"));
        assertTrue(errors().contains("has to begin with https://"), this::errors);
        assertEquals(2, run("translate", "suggest", "day1.review"));
        assertTrue(errors().contains("--by"), this::errors);
    }

    private static Translation translated000() throws IOException {
        Article article = importers.read(Seeds.file("000"), ReadingOptions.usual(), Progress.NONE);
        List<String> english = Files.readAllLines(Seeds.root().resolve("seeds/translations/000.en.txt"));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), english.get(segments.size()), SegmentState.TRANSLATED));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }
}
