package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.core.collation.Readings.compare;
import static org.muqabala.core.collation.Soundness.assertSound;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.muqabala.core.text.Article;
import org.muqabala.core.text.Segmenter;
import org.muqabala.core.text.Sentence;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.testkit.Seeds;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of comparisons of any two texts. */
class CollatorPropertiesTest {

    private static final String HOSTILE = "قالوبتنمهالأإآؤئءىةً ُّـ«»“”\"'‘’()[].,،؛:؟!٣5 ٪%\n\t\u200F\u202B\u202C\u00A0\u200B\u0000\uD83D\uDE00\uD800aZ-–|/@#";

    @Property(tries = 300, seed = "20151215")
    void anyTwoTextsAreComparedSoundly(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertSound(compare(a, b));
    }

    @Property(tries = 60, seed = "20151216")
    void anEditedSeedIsComparedSoundly(@ForAll("seeds") String seed, @ForAll Random random) {
        String text = Seeds.text(seed);
        assertSound(compare(text, edited(text, random)));
        assertSound(compare(edited(text, random), edited(text, random)));
    }

    @Property(tries = 40, seed = "20151217")
    void aTextAgainstItselfHasNoDivergence(@ForAll("texts") String text) {
        Comparison comparison = compare(text, text);
        assertSound(comparison);
        assertTrue(comparison.links().stream().allMatch(link -> link.divergences().isEmpty()), comparison.links().toString());
    }

    @Property(tries = 30, seed = "20151219")
    void aStoryAgainstItselfIsOneIdenticalLinkASentence(@ForAll("seeds") String seed) {
        Article article = Article.typed("a", Seeds.text(seed));
        Comparison comparison = compare(article.text(), article.text());
        List<Span> sentences = new Segmenter().sentences(article, new Tokenizer().tokenize(article.text())).stream().map(Sentence::span).toList();
        assertEquals(sentences.stream().map(List::of).toList(), comparison.links().stream().map(Link::a).toList());
        assertEquals(sentences.stream().map(List::of).toList(), comparison.links().stream().map(Link::b).toList());
        assertTrue(comparison.links().stream().allMatch(link -> link.relation() == Relation.IDENTICAL && !link.moved()));
        assertEquals(List.of(), comparison.secondUses());
    }

    @Property(tries = 30, seed = "20151221")
    void shuffledSentencesStayLinked(@ForAll("seeds") String seed, @ForAll Random random) {
        Article article = Article.typed("a", Seeds.text(seed));
        List<String> sentences = new ArrayList<>(new Segmenter().sentences(article, new Tokenizer().tokenize(article.text())).stream()
                .map(sentence -> sentence.span().of(article.text())).toList());
        java.util.Collections.shuffle(sentences, random);
        Comparison comparison = compare(article.text(), String.join("\n", sentences));
        assertSound(comparison);
        long linked = comparison.links().stream().flatMap(link -> link.a().stream()).mapToLong(span -> words(span.of(article.text()))).sum();
        long furniture = comparison.furniture(Side.A).stream().mapToLong(span -> words(span.of(article.text()))).sum();
        assertTrue(linked >= 0.99 * (words(article.text()) - furniture), linked + " of " + words(article.text()));
    }

    @Property(tries = 40, seed = "20151222")
    void noWordIsLinkedTwiceAndEveryMoveHasTwoEnds(@ForAll("seeds") String a, @ForAll("seeds") String b, @ForAll Random random) {
        Comparison comparison = compare(edited(Seeds.text(a), random), edited(Seeds.text(b), random));
        for (Side side : Side.values()) {
            List<Span> ends = comparison.links().stream().flatMap(link -> link.on(side).stream()).sorted().toList();
            for (int i = 1; i < ends.size(); i++) {
                assertTrue(ends.get(i - 1).end() <= ends.get(i).start(), ends.get(i - 1) + " and " + ends.get(i));
            }
        }
        assertTrue(comparison.links().stream().filter(Link::moved).allMatch(link -> !link.a().isEmpty() && !link.b().isEmpty()));
    }

    @Property(tries = 40, seed = "20151223")
    void anEditedSeedInChunksHidesNothing(@ForAll("seeds") String seed, @ForAll Random random) {
        Comparison exact = compare(edited(Seeds.text(seed), random), edited(Seeds.text(seed), random));
        ChunkSize.ALL.forEach(size -> assertSound(new ReadableChunks(size).of(exact)));
    }

    @Property(tries = 20, seed = "20151218")
    void shuffledParagraphsStayLinked(@ForAll("seeds") String seed, @ForAll Random random) {
        String text = Seeds.text(seed);
        List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        java.util.Collections.shuffle(lines, random);
        Comparison comparison = compare(text, String.join("\n", lines));
        long linked = comparison.links().stream().flatMap(link -> link.a().stream()).mapToLong(span -> words(span.of(text))).sum();
        long furniture = comparison.furniture(Side.A).stream().mapToLong(span -> words(span.of(text))).sum();
        assertTrue(linked >= 0.99 * (words(text) - furniture), linked + " of " + words(text));
    }

    @Property(tries = 1)
    void everyPairOfSeedsIsComparedSoundly() {
        for (String a : Seeds.ALL) {
            for (String b : Seeds.ALL) {
                assertSound(compare(Seeds.text(a), Seeds.text(b)));
            }
        }
    }

    @Property(tries = 1)
    void theOtherMeetingIsLinkedToNothing() {
        for (String other : List.of("000", "001", "002", "004")) {
            assertEquals(List.of(), compare(Seeds.text("003"), Seeds.text(other)).links());
        }
    }

    @Provide
    Arbitrary<String> seeds() {
        return Arbitraries.of(Seeds.ALL);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.oneOf(Arbitraries.strings().withChars(HOSTILE.toCharArray()).ofMaxLength(40),
                Arbitraries.of("قال الوزير", " إن القرار نهائي. ", "«سنعود غدا إلى العمل»", "و”جبهة النصرة”", " 18 ديسمبر/كانون الأول ", "\n", "مائة وخمسة وعشرين",
                        " أعلن الناطق باسم الوزارة أن المفاوضات ستستأنف في جنيف الأسبوع المقبل. "));
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** Drops, doubles, swaps and garbles pieces of the text. */
    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = 0; i < 12; i++) {
            int at = random.nextInt(edited.length());
            int end = Math.min(edited.length(), at + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> edited.delete(at, end);
                case 1 -> edited.insert(random.nextInt(edited.length()), edited.substring(at, end));
                default -> edited.insert(at, HOSTILE.charAt(random.nextInt(HOSTILE.length())));
            }
        }
        return edited.toString();
    }
}
