package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.BlockStructure;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Origin;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.SourceComment;
import org.muqabala.core.text.Span;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.testkit.Seeds;

/** What is made of a format's passages. */
class CanonicalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void paragraphsAloneGetTheBlocksOfPlainText(String seed) throws IOException {
        List<FoundPassage> passages = Seeds.text(seed).lines().map(line -> new FoundPassage(Kind.PARAGRAPH, line, 0)).toList();
        Article article = article(passages);
        assertEquals(BlockStructure.of(article.text()), article.blocks());
        assertEquals(BlockStructure.of(Seeds.text(seed)).stream().map(Block::kind).toList(), article.blocks().stream().map(Block::kind).toList());
    }

    @ParameterizedTest
    @CsvSource({"'  قال   لافروف ', 'قال لافروف'", "'قال\tلافروف', 'قال لافروف'", "'قال \u00A0 لافروف', 'قال لافروف'", "'12\u00A0كم', '12\u00A0كم'",
            "'أ\u0653', 'أ\u0653'", "'ا\u0653', 'آ'", "'e\u0301', 'é'", "'a\u0007b\u0000', 'ab'", "'\u202Eقال\u202C', '\u202Eقال\u202C'",
            "'\u2067قال\u2069 \u200F.', '\u2067قال\u2069 \u200F.'", "'\uD83D', '\uFFFD'", "'\uFEFBa', '\uFEFBa'"})
    void blanksAreFoldedLettersComposedAndBidiControlsKept(String found, String canonical) throws IOException {
        assertEquals(canonical + "\n", article(List.of(new FoundPassage(Kind.PARAGRAPH, found, 0))).text());
    }

    @Test
    void aLineBreakInAParagraphMakesALineAndInAHeadingABlank() throws IOException {
        Article article = article(List.of(new FoundPassage(Kind.HEADLINE, "عنوان\nطويل", 0), new FoundPassage(Kind.PARAGRAPH, "سطر. \n \nآخر.", 0)));
        assertEquals("عنوان طويل\nسطر.\nآخر.\n", article.text());
        assertEquals(List.of(BlockKind.HEADLINE, BlockKind.LEAD, BlockKind.BODY), kinds(article));
        assertEquals(List.of(new Origin(new Span(0, 10), 0, 1), new Origin(new Span(11, 20), 0, 2)), article.source().origins());
    }

    @Test
    void whatTheFileSaysOfAPassageGoesBeforeItsLook() throws IOException {
        List<FoundPassage> passages = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            passages.add(new FoundPassage(kind, "جملة تامة لا تشبه العناوين.", 3));
        }
        assertEquals(List.of(BlockKind.HEADLINE, BlockKind.KICKER, BlockKind.DATELINE, BlockKind.LEAD, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW,
                BlockKind.CAPTION, BlockKind.NOTE, BlockKind.FURNITURE), kinds(article(passages)));
    }

    @Test
    void theFirstHeadingOfAFileWithoutTitleIsTheTitle() throws IOException {
        assertEquals(List.of(BlockKind.HEADLINE, BlockKind.KICKER, BlockKind.LEAD, BlockKind.KICKER), kinds(article(List.of(
                new FoundPassage(Kind.HEADING, "عنوان", 0), new FoundPassage(Kind.HEADING, "عنوان ثان", 0), new FoundPassage(Kind.PARAGRAPH, "نص تام.", 0),
                new FoundPassage(Kind.HEADING, "عنوان ثالث", 0)))));
    }

    @Test
    void furnitureStandsBehindTheArticleInItsOwnOrder() throws IOException {
        Article article = article(List.of(new FoundPassage(Kind.FURNITURE, "الرئيسية", 0), new FoundPassage(Kind.HEADLINE, "عنوان", 0),
                new FoundPassage(Kind.FURNITURE, "شارك", 0), new FoundPassage(Kind.PARAGRAPH, "نص تام.", 0)));
        assertEquals("عنوان\nنص تام.\nالرئيسية\nشارك\n", article.text());
        assertEquals(List.of(2, 4, 1, 3), article.source().origins().stream().map(Origin::paragraph).toList());
    }

    @Test
    void cellsStayApartByTabs() throws IOException {
        assertEquals("الاسم\t\tالعدد\n", article(List.of(new FoundPassage(Kind.TABLE_ROW, " الاسم \t\t\n العدد\n", 0))).text());
    }

    @Test
    void aCommentFollowsItsWords() throws IOException {
        FoundComment comment = new FoundComment(2, 6, 15, "سمر", "", "من؟", -1, false);
        Article article = CanonicalText.of("a", new FoundArticle(List.of(new FoundPassage(Kind.PARAGRAPH, "أول.", 0),
                new FoundPassage(Kind.PARAGRAPH, " ", 0), new FoundPassage(Kind.PARAGRAPH, "  قال  لافروف  أمس", 0)), Facts.NONE, List.of(comment),
                FoundCharset.FIXED, false), Reading.TYPED);
        SourceComment placed = article.source().comments().get(0);
        assertEquals("لافروف", placed.span().of(article.text()));
    }

    @Test
    void nothingButBlanksIsNoArticle() {
        UnreadableArticleException e = assertThrows(UnreadableArticleException.class, () -> article(List.of(new FoundPassage(Kind.PARAGRAPH, " \u00A0\n", 0))));
        assertEquals(Problem.EMPTY, e.problem());
    }

    @Test
    void theWholeIsNormalised() throws IOException {
        Article article = article(List.of(new FoundPassage(Kind.PARAGRAPH, "ا\u0654لٌَّ 각 e\u0323\u0307", 0)));
        assertTrue(Normalizer.isNormalized(article.text(), Normalizer.Form.NFC));
    }

    private static List<BlockKind> kinds(Article article) {
        return article.blocks().stream().map(Block::kind).toList();
    }

    private static Article article(List<FoundPassage> passages) throws IOException {
        return CanonicalText.of("a", new FoundArticle(passages, Facts.NONE, List.of(), FoundCharset.FIXED, false), Reading.TYPED);
    }
}
