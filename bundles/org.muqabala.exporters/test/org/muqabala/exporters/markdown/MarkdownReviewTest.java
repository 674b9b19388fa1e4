package org.muqabala.exporters.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.collation.Ledger;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Closing;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.review.SettledLedger;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.Severity;
import org.muqabala.core.spi.Progress;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SeedReview;

/** What a reader of CommonMark gets. */
class MarkdownReviewTest {

    private static Stream<Supplier<Review>> reviews() {
        return Stream.of(SeedReview::full, SeedReview::silent, SeedReview::empty, SeedReview::orphaned, SeedReview::hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**bold** _it_ `code`", "[x](http://x) ![y](z)", "<script>alert(1)</script> <!-- -->", "&amp; &#65;", "a | b ~~c~~ $d$", "\\", "\\*",
            "1. x", "- y", "# z", "> q", "***", "___", "`", "``", "*", "[", "[a]: b", "https://x.org/a_b_c", "<http://x>", "a_b", "_a", "a_", "__a__b__", "R&D", "a & b", "![a](b)", "+ a", "2) b"})
    void textIsReadAsItIs(String text) {
        List<String> paragraphs = new Reading("- x: " + MarkdownText.of(text)).texts;
        assertEquals(List.of("x: \u2068" + text + "\u2069"), paragraphs.stream().map(paragraph -> paragraph.replace("\u2060", "")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@channel", "نعم @here", "a@b.org", "@_x", "@قناة", "https://x.org/a", "ftp://x", "HTTP://X", "www.x.org", "WWW.x.org", "(www.x"})
    void noChatMakesLinksOrCallsOfWhatWasSaid(String text) {
        String written = MarkdownText.of(text);
        assertFalse(Pattern.compile("://|@[\\w\\p{L}]|www\\.", Pattern.CASE_INSENSITIVE).matcher(written).find(), written);
        assertEquals(text, written.replaceAll("[\u2060\u2068\u2069\\\\]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 @ 3", "a: b", "x:/y", "@", "ww.x"})
    void whatIsNeitherStaysAsItIs(String text) {
        assertEquals("\u2068" + text + "\u2069", MarkdownText.of(text));
    }

    @Test
    void saysWhatWasDecidedAndByWhom() {
        Review review = SeedReview.full();
        Labels labels = new Labels(Locale.ENGLISH);
        SettledLedger settled = SettledLedger.of(review, Ledger.of(review.comparison()));
        List<String> lines = write(review, true).lines().toList();
        for (LedgerRow row : settled.ledger().rows()) {
            String line = lines.stream().filter(each -> each.startsWith("- **" + row.number() + " ")).findFirst().orElseThrow();
            Settlement settlement = settled.settlement(row);
            assertTrue(settlement.isNone() || line.contains(" · " + labels.of(settlement.state())), line);
            assertTrue(line.contains(settlement.assignee()), line);
        }
    }

    @Test
    void nobodyHasNoNameAndOneIsNotMany() {
        Review one = SeedReview.translated("قال كيري ذلك.", "كيري", "Kerry");
        Annotation known = one.annotations().getFirst();
        Annotation nobodys = new Annotation("n1", known.kind(), known.anchors(), "Kerry", "", "", known.created(), known.modified())
                .answered(new Reply("r1", "", "نعم.", TextDirection.AUTO, SeedReview.BEGUN));
        String text = write(new Review(one.comparison(), one.profileId(), List.of(nobodys)), true);
        assertFalse(text.contains("\u2068\u2069"), text);
        assertTrue(text.contains(" 1 annotation\n"), text);
        assertTrue(text.contains("Translation** · open\n") && text.contains("↳ \u2068نعم.\u2069"), text);
    }

    @ParameterizedTest
    @CsvSource({"0, لا تعليقات", "1, تعليق واحد", "2, تعليقان", "3, 3 تعليقات", "10, 10 تعليقات", "11, 11 تعليقًا", "99, 99 تعليقًا", "100, 100 تعليق", "103, 103 تعليقات"})
    void arabicCountsAsArabicDoes(int count, String said) {
        assertEquals(said, new Labels(Locale.forLanguageTag("ar")).get("counted.annotations", count));
    }

    @Test
    void saysWhoSeesToAnAnnotationAndUntilWhen() {
        Review one = SeedReview.translated("قال كيري ذلك.", "كيري", "Kerry");
        Handling handling = new Handling(Severity.GRAVE, List.of("أسماء", "a*b"), "أمل", Optional.of(LocalDate.of(2026, 11, 25)));
        Annotation annotation = one.annotations().getFirst().withHandling(handling, SeedReview.BEGUN);
        String text = write(new Review(one.comparison(), one.profileId(), List.of(annotation)), true);
        assertTrue(text.contains("open · grave · for \u2068أمل\u2069 · until 2026-11-25 · #\u2068a\\*b\u2069 · #\u2068أسماء\u2069"), text);
    }

    @Test
    void saysWhetherTheReviewIsClosed() {
        Review open = SeedReview.silent();
        assertTrue(write(open, true).contains("\nNot closed\n"));
        Review closed = new Review(open.comparison(), open.profileId(), List.of(), Map.of(), List.of(), Optional.of(new Closing("أمل *", SeedReview.BEGUN)));
        assertTrue(write(closed, true).contains("\nClosed by \u2068أمل \\*\u2069 on \u20682026-11-22 "), write(closed, true));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void nothingThatWasSaidBecomesMarkup(Supplier<Review> written) {
        Review review = written.get();
        Reading reading = new Reading(write(review, true));
        assertEquals(List.of(), reading.foreign);
        assertTrue(reading.headings.size() <= 4, reading.headings.toString());
        // a line a row, two for its words, and what annotations have
        assertTrue(reading.items >= Ledger.of(review.comparison()).rows().size() + review.annotations().size());
    }

    @Test
    void beginsWithTheWeightiest() {
        Review review = SeedReview.full();
        List<String> rows = write(review, true).lines().filter(line -> line.matches("- \\*\\*[0-9]+ .*")).toList();
        assertEquals(Ledger.of(review.comparison()).rows().size(), rows.size());
        List<String> signs = rows.stream().map(row -> row.replaceAll("- \\*\\*[0-9]+ (.).*", "$1")).distinct().toList();
        assertEquals(List.of("▲", "●", "○"), signs);
    }

    @Test
    void listsWhatIsWeightyUnlessAllIsWanted() {
        Review review = SeedReview.compared("قال كيري أمس ان المحادثات بدأت.\n", "قال كيري اليوم إن المحادثات بدأت.\n");
        assertEquals(2, Ledger.of(review.comparison()).rows().size());
        assertEquals(1, write(review, false).lines().filter(line -> line.startsWith("- **")).count());
        assertEquals(2, write(review, true).lines().filter(line -> line.startsWith("- **")).count());
        assertEquals(1, Ledger.of(review.comparison()).count(Significance.SUBSTANTIVE));
    }

    @Test
    void saysThatThereIsNothingToSay() {
        assertTrue(write(SeedReview.silent(), false).contains(new Labels(Locale.ENGLISH).get("count.none")));
    }

    @Test
    void cutsWhatIsTooLongForAChat() {
        MarkdownReview markdown = new MarkdownReview(SeedReview.hostile(), new Labels(Locale.ENGLISH));
        assertTrue(markdown.write(false, Progress.NONE).length() < 50_000);
        assertEquals(1, markdown.shortened());
    }

    private static String write(Review review, boolean all) {
        return new MarkdownReview(review, new Labels(Locale.ENGLISH)).write(all, Progress.NONE);
    }

    /** The document as its reader gets it. */
    private static final class Reading extends AbstractVisitor {

        private final List<String> texts = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private final List<String> foreign = new ArrayList<>();
        private int items;

        Reading(String markdown) {
            Parser.builder().build().parse(markdown).accept(this);
        }

        @Override
        public void visit(Paragraph paragraph) {
            texts.add(text(paragraph));
            visitChildren(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            headings.add(text(heading));
            visitChildren(heading);
        }

        @Override
        public void visit(ListItem item) {
            items++;
            visitChildren(item);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            // ours: the number and type of a row, the number and kind of an annotation
            if (!text(strong).matches("[0-9]+ [▲●○] .+|✎[0-9]+ .+")) {
                foreign.add(text(strong));
            }
        }

        @Override
        public void visit(Emphasis emphasis) {
            foreign.add(text(emphasis));
        }

        @Override
        public void visit(Link link) {
            foreign.add(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            foreign.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            foreign.add(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            foreign.add(html.getLiteral());
        }

        private static String text(Node node) {
            StringBuilder text = new StringBuilder();
            node.accept(new AbstractVisitor() {
                @Override
                public void visit(Text part) {
                    text.append(part.getLiteral());
                }
            });
            return text.toString();
        }
    }
}
