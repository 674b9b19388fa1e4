package org.muqabala.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.testkit.Seeds;
import org.muqabala.testkit.Story;
import org.muqabala.translation.doubt.Doubt;
import org.muqabala.translation.doubt.TargetDoubts;
import org.muqabala.translation.exchange.TmxReader;
import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.GlossaryFolder;

/**
 * The English translation of seed 000 carried to 001 and 004. What becomes of each sentence is written down in
 * {@code seeds/translations/*.carried.txt}: its state, the sentences of 000 whose translation it has, and the words that changed.
 */
class SeedCarryOverTest {

    private static final Path TRANSLATIONS = Seeds.root().resolve("seeds/translations");

    @Test
    void from000To001() throws IOException {
        assertEquals(expected("000-001"), states(carried(translated000(), "001")));
    }

    @Test
    void from000Over001To004() throws IOException {
        assertEquals(expected("000-001-004"), states(carried(carried(translated000(), "001"), "004")));
    }

    @Test
    void from000To004() throws IOException {
        assertEquals(expected("000-004"), states(carried(translated000(), "004")));
    }

    /** What is in doubt in the translations that are carried to 001, 004, and over 001 to 004: written down where an editor has read it. */
    @ParameterizedTest
    @ValueSource(strings = {"000-001", "000-004", "000-001-004"})
    void whatIsInDoubt(String way) throws IOException {
        Glossary glossary = new GlossaryFolder(TRANSLATIONS).read(Locale.of("ar"), Locale.ENGLISH);
        Translation carried = translated000();
        TargetDoubts doubts = TargetDoubts.of(carried, glossary);
        List<String> stops = List.of(way.split("-"));
        for (String stop : stops.subList(1, stops.size())) {
            carried = new CarryOver(carried, CarryOverTest.compare(carried.article().text(), Seeds.text(stop)), glossary).carried();
        }
        assertEquals(Files.readString(TRANSLATIONS.resolve(way + ".doubts.txt")), doubts(carried, doubts));
    }

    private static String doubts(Translation carried, TargetDoubts finders) {
        StringBuilder lines = new StringBuilder();
        for (int number = 0; number < carried.segments().size(); number++) {
            Segment segment = carried.segments().get(number);
            for (Doubt doubt : finders.in(segment.former(), carried.source(segment), segment.target())) {
                lines.append(String.join(" · ", String.valueOf(number + 1), doubt.reason().id(), doubt.place().of(segment.target()), doubt.was(),
                        doubt.now()).strip()).append('\n');
            }
            assertTrue(segment.state() == SegmentState.FUZZY || segment.doubtful().isEmpty(), "nothing is in doubt where only the spelling changed");
        }
        return lines.toString();
    }

    @Test
    void nothingIsCarriedToAnotherStory() throws IOException {
        assertTrue(carried(translated000(), "003").segments().stream().noneMatch(segment -> segment.state() == SegmentState.CARRIED));
    }

    static Stream<Story> pairs() {
        Stream<Story> seeds = Seeds.ALL.stream().flatMap(a -> Seeds.ALL.stream().filter(b -> !b.equals(a))
                .map(b -> new Story(a + "-" + b, Seeds.text(a), Seeds.text(b), Path.of("none"))));
        return Stream.concat(seeds, Story.names().stream().map(Story::ofFolder));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noWeightyChangeIsPassedAsDone(Story story) {
        Comparison comparison = CarryOverTest.compare(story.a(), story.b());
        Translation carried = new CarryOver(CarryOverTest.translated(comparison.a(), SegmentState.TRANSLATED), comparison).carried();
        for (Segment segment : carried.segments()) {
            if (segment.state() == SegmentState.CARRIED) {
                assertEquals(List.of(), weighty(comparison, segment.source()), () -> carried.source(segment));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void noSentenceIsAskedForAgainBecauseOfItsSpelling(Story story) {
        Comparison comparison = CarryOverTest.compare(story.a(), story.b());
        Translation older = CarryOverTest.translated(comparison.a(), SegmentState.TRANSLATED);
        Translation carried = new CarryOver(older, comparison).carried();
        List<Span> sentencesOfA = older.segments().stream().map(Segment::source).toList();
        for (Link link : comparison.links()) {
            boolean whole = link.a().size() == 1 && link.b().size() == 1 && sentencesOfA.contains(link.a().get(0));
            if (whole && (link.relation() == Relation.IDENTICAL || link.relation() == Relation.NEAR)) {
                carried.segments().stream().filter(segment -> segment.source().equals(link.b().get(0)))
                        .forEach(segment -> assertEquals(SegmentState.CARRIED, segment.state(), () -> carried.source(segment)));
            }
        }
    }

    @Test
    void theMemoryOfTheSeedsSaysWhatItsTranslationSays() throws IOException {
        List<TranslationUnit> units = new ArrayList<>();
        new TmxReader(TRANSLATIONS.resolve("000.en.tmx"), Locale.forLanguageTag("ar"), Progress.NONE).forEach(units::add);
        Translation translated = translated000();
        assertEquals(translated.segments().stream().map(translated::source).toList(), units.stream().map(TranslationUnit::source).toList());
        assertEquals(translated.segments().stream().map(Segment::target).toList(), units.stream().map(TranslationUnit::target).toList());
    }

    private static List<LedgerRow> weighty(Comparison comparison, Span sentence) {
        return Ledger.of(comparison).rows().stream().filter(row -> row.divergence().significance() != Significance.COSMETIC)
                .filter(row -> row.divergence().b().overlaps(sentence)).toList();
    }

    private static Translation translated000() throws IOException {
        Article article = article("000");
        List<String> english = Files.readAllLines(TRANSLATIONS.resolve("000.en.txt"));
        List<Segment> segments = new ArrayList<>();
        for (Segment segment : Translation.empty(article, Locale.ENGLISH).segments()) {
            segments.add(new Segment(segment.source(), english.get(segments.size()), SegmentState.TRANSLATED));
        }
        assertEquals(english.size(), segments.size());
        return new Translation(article, Locale.ENGLISH, segments);
    }

    private static Translation carried(Translation older, String to) {
        return new CarryOver(older, CarryOverTest.compare(older.article().text(), Seeds.text(to))).carried();
    }

    private static Article article(String seed) {
        return Article.typed(seed + ".txt", Seeds.text(seed));
    }

    /** A line each: state, the numbers of the sentences of 000, the changed words. */
    private static String states(Translation translation) throws IOException {
        List<String> english = Files.readAllLines(TRANSLATIONS.resolve("000.en.txt"));
        StringBuilder lines = new StringBuilder();
        for (Segment segment : translation.segments()) {
            List<Integer> from = new ArrayList<>();
            for (int i = 0; i < english.size(); i++) {
                if (segment.target().contains(english.get(i))) {
                    from.add(i + 1);
                }
            }
            List<String> changes = segment.changed().stream().map(change -> change.isEmpty() ? "^" : change.of(translation.article().text())).toList();
            lines.append((segment.state().id() + " " + from + " " + String.join(" · ", changes)).strip()).append('\n');
        }
        return lines.toString();
    }

    private static String expected(String name) throws IOException {
        return Files.readString(TRANSLATIONS.resolve(name + ".carried.txt"));
    }
}
