package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.Source;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.View;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever stands in a review comes back as it was. */
class ReviewRoundTripTest {

    private Path desk;

    @BeforeTry
    void openADesk() throws IOException {
        desk = Files.createTempDirectory("round-trip");
    }

    @AfterTry
    void clearIt() throws IOException {
        try (Stream<Path> tree = Files.walk(desk)) {
            for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 100)
    void aReviewComesBackAsItWas(@ForAll("reviews") Review review) throws IOException {
        Path folder = desk.resolve("r.review");
        new ReviewStore(folder, StoredReviewTesting::compare).save(review);
        OpenedReview opened = new ReviewStore(folder, StoredReviewTesting::compare).open(Progress.NONE);
        assertEquals(review, opened.review());
        assertEquals(List.of(), opened.problems());
    }

    @Property(tries = 25)
    void savingAgainMakesTheFolderTheNewReview(@ForAll("reviews") Review first, @ForAll("reviews") Review second) throws IOException {
        Path folder = desk.resolve("r.review");
        ReviewStore store = new ReviewStore(folder, StoredReviewTesting::compare);
        store.save(first);
        store.save(second);
        assertEquals(second, new ReviewStore(folder, StoredReviewTesting::compare).open(Progress.NONE).review());
    }

    @Provide
    Arbitrary<Review> reviews() {
        Arbitrary<Article> articles = Combinators.combine(words().filter(name -> !name.isBlank()), words(), words())
                .as((name, text, charset) -> Article.ofPlainText(name, text, new Reading("text", charset, 0.99, "")))
                .flatMap(plain -> Arbitraries.of(plain, document(plain)));
        return Combinators.combine(articles, articles).as(List::of).flatMap(pair -> annotations(pair.get(0), pair.get(1)).list().ofMaxSize(5)
                .map(list -> new Review(StoredReviewTesting.compare(Profile.NEWS, pair.get(0), pair.get(1), Progress.NONE), "news", distinct(list))));
    }

    /** The same text out of a file that says what its parts are. */
    private static Article document(Article plain) {
        List<Block> blocks = plain.blocks().stream().map(block -> new Block(block.span(), BlockKind.LIST_ITEM)).toList();
        List<Origin> origins = plain.blocks().stream().map(block -> new Origin(block.span(), 2, 7)).toList();
        Source source = new Source(origins, new Facts("عنوان", "", "2013-12-17", "رويترز", "ar"),
                List.of(new SourceComment(Span.at(0), "سمر", "", "متى؟\n\"", -1, true)), true, true);
        Reading reading = new Reading("docx", "0.1", "", 1, View.ORIGINAL, "");
        return new Article(plain.name(), plain.text(), blocks, reading, source);
    }

    private Arbitrary<Annotation> annotations(Article a, Article b) {
        Arbitrary<String> ids = Arbitraries.oneOf(Arbitraries.strings().withChars("aAbB-0").ofMinLength(1).ofMaxLength(3),
                Arbitraries.of("con", "NUL", "hash-1", "-".repeat(300)));
        Arbitrary<Instant> times = Arbitraries.longs().between(-1_000_000_000L, 100_000_000_000L).map(second -> Instant.ofEpochSecond(second, 7));
        Arbitrary<List<Anchor>> anchors = Arbitraries.oneOf(anchors(Side.A, a.text()), anchors(Side.B, b.text())).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(ids, Arbitraries.of(AnnotationKind.values()), anchors, wild(), wild(), wild(), times, times).as(Annotation::new);
    }

    private static Arbitrary<Anchor> anchors(Side side, String text) {
        CodePointMap map = new CodePointMap(text);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, map.length()).map(map::toUtf16);
        return Combinators.combine(places, places, wild())
                .as((x, y, quote) -> new Anchor(side, new Span(Math.min(x, y), Math.max(x, y)), quote));
    }

    /** Text that a file can hold: Arabic, marks, emoji, bidi controls, line ends, JSON's own characters. */
    private static Arbitrary<String> words() {
        return Arbitraries.of("قال", "أمس", " ", "\n", "\r", "ّ", "😀", "\u202E", "\u2066", "\u200F", "\u2028", "\"", "\\", "\u0000", "<", "\uFEFF", "𞤀")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    /** Any sequence of UTF-16 units, halves of surrogate pairs among them. */
    private static Arbitrary<String> wild() {
        return Arbitraries.oneOf(words(), Arbitraries.strings().withChars('a', '\uD83D', '\uDE00', '\u202E', '"', '\\').ofMaxLength(6));
    }

    private static List<Annotation> distinct(List<Annotation> annotations) {
        Map<String, Annotation> byId = new LinkedHashMap<>();
        annotations.forEach(annotation -> byId.put(annotation.id(), annotation));
        List<Annotation> inOrder = new ArrayList<>(byId.values());
        inOrder.sort(Comparator.comparing(Annotation::created).thenComparing(Annotation::id));
        return inOrder;
    }
}
