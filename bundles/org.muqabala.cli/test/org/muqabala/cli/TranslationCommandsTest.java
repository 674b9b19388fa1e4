package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.exporters.StandardExporters;
import org.muqabala.importers.ArticleImporters;
import org.muqabala.store.TranslationFiles;
import org.muqabala.testkit.Seeds;
import org.muqabala.translation.exchange.TmxReader;
import org.muqabala.translation.exchange.xliff.XliffDocument;
import org.muqabala.translation.exchange.xliff.XliffReader;
import org.muqabala.translation.exchange.xliff.XliffSegment;

import com.sun.net.httpserver.HttpServer;

/** Translations at the command line: what is left to do, what another version brings along, and what the memory knows. */
class TranslationCommandsTest {

    private static final ArticleImporters IMPORTERS = ArticleImporters.standard();
    private static final String TMX = """
            <tmx version="1.4"><header srclang="ar"/><body>
            <tu><tuv xml:lang="ar"><seg>وصل الوفد إلى القاهرة ليلاً.</seg></tuv><tuv xml:lang="en"><seg>The delegation arrived in Cairo by night.</seg></tuv></tu>
            <tu><tuv xml:lang="ar"><seg>بلا ترجمة</seg></tuv></tu>
            </body></tmx>
            """;

    @TempDir
    Path desk;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterAll
    static void endReaders() {
        IMPORTERS.close();
    }

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

        assertEquals(0, run("review", Seeds.file("001").toString(), Seeds.file("004").toString(), "-o", "day2.review"), this::errors);
        assertEquals(0, run("translate", "carry", "day2.review", "--from", "day1.review"), this::errors);
        assertEquals(0, run("translate", "status", "day2.review"), this::errors);
        assertTrue(output().contains("to review: 7 segments"), this::output);
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
    void aMemoryIsImportedAndSearched() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), TMX);
        assertEquals(1, run("memory", "import", "old.tmx", "--memory", "memory"));
        assertEquals("muqabala: old.tmx: 1 translation was added; the memory has 1 now\n"
                + "muqabala: old.tmx: 1 unit was in one language alone, empty or far too long\n", errors());
        assertEquals(0, run("memory", "search", "وصل الوفد الى القاهره ليلا", "--memory", "memory"));
        assertTrue(output().startsWith("100 %: the same words\n"), this::output);
        assertTrue(output().contains("The delegation arrived in Cairo by night."), this::output);
        assertEquals(0, run("memory", "search", "الأمطار", "--memory", "memory"));
        assertEquals("The memory holds nothing like it.\n", output());
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
        assertEquals(kept.segments().stream().filter(segment -> !segment.state().isWork()).count(), units("back.tmx").size());
    }

    @Test
    void aMemoryGoesOutAndComesBackWhole() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), """
                <tmx version="1.4"><header srclang="ar"/><body>
                <tu creationid="huda" changedate="20261122T120000Z"><tuv xml:lang="ar-SY"><seg>وصل &lt;الوفد&gt; ليلاً.</seg></tuv><tuv xml:lang="en"><seg>It arrived &amp; left.</seg></tuv></tu>
                <tu srclang="en"><tuv xml:lang="en"><seg>Night.</seg></tuv><tuv xml:lang="ar"><seg>ليل.</seg></tuv></tu>
                </body></tmx>
                """);
        assertEquals(0, run("memory", "import", "old.tmx", "--memory", "memory"), this::errors);
        assertEquals(0, run("memory", "export", "--memory", "memory", "-o", "out.tmx"), this::errors);
        assertTrue(errors().endsWith("muqabala: 2 translations were written\n"), this::errors);
        assertEquals(0, run("memory", "import", "out.tmx", "--memory", "other"), this::errors);
        assertEquals(units("old.tmx"), units("out.tmx"));
        run("memory", "export", "--memory", "other", "-o", "again.tmx");
        assertEquals(units("out.tmx"), units("again.tmx"));
    }

    @Test
    void anEmptyMemoryIsSaidAndNoFolderIsWrittenInto() throws IOException {
        assertEquals(0, run("memory", "export", "--memory", "none", "-o", "out.tmx"));
        assertEquals("muqabala: the memory is empty\n", errors());
        assertEquals(4, run("memory", "export", "--memory", "none", "-o", "nowhere/out.tmx"));
        assertEquals(2, run("memory", "export", "extra", "--memory", "none"));
    }

    private Set<TranslationUnit> units(String file) throws IOException {
        Set<TranslationUnit> units = new HashSet<>();
        new TmxReader(desk.resolve(file), Locale.forLanguageTag("ar"), Progress.NONE).forEach(units::add);
        return units;
    }

    @Test
    void aBrokenMemoryFileLeavesTheMemoryAsItWas() throws IOException {
        Files.writeString(desk.resolve("old.tmx"), TMX);
        run("memory", "import", "old.tmx", "--memory", "memory");
        Files.writeString(desk.resolve("broken.tmx"), TMX.replace("القاهرة", "بيروت").replace("</body>", ""));
        assertEquals(3, run("memory", "import", "broken.tmx", "--memory", "memory"));
        assertTrue(errors().startsWith("muqabala: broken.tmx: the XML is broken in line 4"), this::errors);
        run("memory", "search", "بيروت", "--memory", "memory");
        assertEquals("The memory holds nothing like it.\n", output());
        assertEquals(3, run("memory", "import", "none.tmx", "--memory", "memory"));
        assertEquals("muqabala: none.tmx: there is no such file\n", errors());
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
    void aGlossaryIsImportedSearchedAndExported() throws IOException {
        Files.writeString(desk.resolve("terms.csv"), "ar,en,part\nهدنة,truce,noun\nلافروف,Lavrov,name\nحرب,,\n");
        assertEquals(1, run("glossary", "import", "terms.csv", "--glossary", "terms"));
        assertEquals("muqabala: terms.csv: 2 terms were taken over; the glossary has 2 now\nmuqabala: terms.csv: 1 entry was in one language alone, empty or far too long\n", errors());
        assertEquals(0, run("glossary", "search", "بالهدنة", "--glossary", "terms"), this::errors);
        assertEquals("\u2068هدنة\u2069 = \u2068truce\u2069\n", output());
        assertEquals(0, run("glossary", "export", "--glossary", "terms", "-o", "out.tbx"), this::errors);
        assertEquals(0, run("glossary", "import", "out.tbx", "--glossary", "again"), this::errors);
        assertEquals(0, run("glossary", "export", "--form", "csv", "--glossary", "again"), this::errors);
        assertEquals("\uFEFFar,en,forbidden,part,note\r\nلافروف,Lavrov,,properNoun,\r\nهدنة,truce,,noun,\r\n", output());
        assertEquals(2, run("glossary", "export", "out.tbx"));
        assertEquals("muqabala: glossary export takes no files\n", errors());
    }

    @Test
    void aBrokenGlossaryFileLeavesTheGlossaryAsItWas() throws IOException {
        Files.writeString(desk.resolve("broken.tbx"), "<tbx><text><body><conceptEntry>");
        assertEquals(3, run("glossary", "import", "broken.tbx", "--glossary", "terms"));
        assertTrue(errors().startsWith("muqabala: broken.tbx: the XML is broken in line 1"), this::errors);
        assertTrue(Files.notExists(desk.resolve("terms")));
        assertEquals(3, run("glossary", "import", "none.csv", "--glossary", "terms"));
    }

    @Test
    void anAddressThatIsNoneOrHoldsAPasswordIsRefused() throws IOException {
        assertEquals(2, run("memory", "search", "ليل", "--memory", "jdbc:mysql:memory"));
        assertTrue(errors().contains("is no address of a shared memory"), this::errors);
        assertEquals(2, run("memory", "search", "ليل", "--memory", "jdbc:postgresql:memory?password=secret"));
        assertEquals("muqabala: The address must not hold the password; it would stand there for everybody to read.\n", errors());
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
        Article article = IMPORTERS.read(Seeds.file("000"), ReadingOptions.usual(), Progress.NONE);
        List<String> english = Files.readAllLines(Seeds.root().resolve("seeds/translations/000.en.txt"));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), english.get(segments.size()), SegmentState.TRANSLATED));
        }
        return new Translation(article, Locale.ENGLISH, segments);
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CommandLine(Program.commands(StandardExporters.all()), new Desk(desk, out, errors, new Messages(Locale.ENGLISH), IMPORTERS)).run(List.of(words));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
