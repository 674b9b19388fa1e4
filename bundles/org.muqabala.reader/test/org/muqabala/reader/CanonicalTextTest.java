package org.muqabala.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Block;
import org.muqabala.core.text.BlockKind;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Reading;
import org.muqabala.core.text.SourceComment;
import org.muqabala.reader.FoundPassage.Kind;

class CanonicalTextTest {

    private static final FoundPassage MENU = new FoundPassage(Kind.FURNITURE, "الرئيسية سياسة رياضة", 0);
    private static final FoundPassage TITLE = new FoundPassage(Kind.HEADLINE, "انقطاع الكهرباء عن العاصمة", 0);
    private static final FoundPassage BODY = new FoundPassage(Kind.PARAGRAPH, "انقطع التيار الكهربائي عن أحياء واسعة من العاصمة مساء الاثنين.", 0);

    @Test
    void furnitureStandsBehindTheArticleInItsOwnOrder() throws Exception {
        Article article = article(List.of(), MENU, TITLE, new FoundPassage(Kind.FURNITURE, "شارك", 0), BODY);
        assertEquals(TITLE.text() + "\n" + BODY.text() + "\n" + MENU.text() + "\nشارك\n", article.text());
        assertEquals(List.of(BlockKind.HEADLINE, BlockKind.LEAD, BlockKind.FURNITURE, BlockKind.FURNITURE), article.blocks().stream().map(Block::kind).toList());
    }

    @Test
    void whereAPassageStoodInTheFileIsKept() throws Exception {
        Article article = article(List.of(), MENU, TITLE, BODY);
        assertEquals(3, article.source().originOf(article.text().indexOf("انقطع التيار")).orElseThrow().paragraph());
        assertEquals(1, article.source().originOf(article.text().indexOf("الرئيسية")).orElseThrow().paragraph());
    }

    @Test
    void aCommentFollowsItsWords() throws Exception {
        int place = BODY.text().indexOf("العاصمة");
        FoundComment comment = new FoundComment(2, place, place + "العاصمة".length(), "سمر", "", "أي عاصمة؟", -1, false);
        Article article = article(List.of(comment), MENU, TITLE, BODY);
        assertEquals(List.of("العاصمة"), article.source().comments().stream().map(SourceComment::span).map(span -> span.of(article.text())).toList());
    }

    @Test
    void textIsComposedAndBlanksAreFolded() throws Exception {
        assertEquals("آخر الأخبار من القدس.\n", article(List.of(), new FoundPassage(Kind.PARAGRAPH, " ا\u0653خر   الأخبار  من القدس. ", 0)).text());
    }

    private static Article article(List<FoundComment> comments, FoundPassage... passages) throws UnreadableArticleException {
        return CanonicalText.of("خبر", new FoundArticle(List.of(passages), Facts.NONE, comments, FoundCharset.FIXED, false), Reading.TYPED);
    }
}
