package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.text.Article;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Seeds;

/** The seeds, made into other formats by another program, read back as what they were. */
class RoundTripTest {

    private static final Collator COLLATOR = new Collator(Profile.NEWS);

    static Stream<String> fixtures() {
        return Stream.of(
                Stream.of("html", "docx", "odt", "rtf", "doc", "pdf", "epub").flatMap(format -> Seeds.ALL.stream().map(seed -> "seeds/" + seed + "." + format)),
                Stream.of("amiri", "columns").flatMap(set -> Stream.of("000", "002", "003", "004").map(seed -> "seeds/set/" + set + "-" + seed + ".pdf")),
                Stream.of("across-000", "kufi-003", "fallback-003", "fallback-004").map(set -> "seeds/set/" + set + ".pdf")).flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyWordComesBackInItsPlace(String fixture) throws IOException {
        String[] expected = Seeds.text(seed(fixture)).strip().split("[\\s\u00A0]+");
        String[] found = text(fixture).strip().split("[\\s\u00A0]+");
        int differs = Arrays.mismatch(expected, found);
        assertEquals(around(expected, differs), around(found, differs));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void nothingDivergesFromTheTextFile(String fixture) throws IOException {
        Article read = new Formats().read(fixture, Fixtures.file(fixture).bytes(), ReadingOptions.usual());
        Comparison comparison = COLLATOR.compare(Article.typed("text", Seeds.text(seed(fixture))), read, Progress.NONE);
        assertEquals(List.of(), comparison.onlyInA());
        assertEquals(List.of(), comparison.onlyInB());
        assertEquals(List.of(), comparison.links().stream().flatMap(link -> link.divergences().stream())
                .filter(divergence -> divergence.significance() != Significance.COSMETIC).toList());
    }

    private static String seed(String fixture) {
        return fixture.replaceFirst(".*(\\d{3})\\.\\w+", "$1");
    }

    private static String text(String fixture) throws IOException {
        return Fixtures.read(Fixtures.file(fixture)).passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE)
                .map(FoundPassage::text).collect(Collectors.joining("\n"));
    }

    /** The word and its neighbours; nothing for no word. */
    private static List<String> around(String[] words, int at) {
        return at < 0 ? List.of() : Arrays.asList(words).subList(Math.max(0, Math.min(at - 5, words.length)), Math.min(at + 5, words.length));
    }
}
