package org.muqabala.reader.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.muqabala.reader.word.WordFile.cell;
import static org.muqabala.reader.word.WordFile.del;
import static org.muqabala.reader.word.WordFile.ins;
import static org.muqabala.reader.word.WordFile.p;
import static org.muqabala.reader.word.WordFile.r;
import static org.muqabala.reader.word.WordFile.row;
import static org.muqabala.reader.word.WordFile.table;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.View;
import org.muqabala.reader.Fixtures;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundComment;

/** Comments of a Word file stand on the words that they are about, in the version that is read. */
class WordCommentsTest {

    @Test
    void aCommentKnowsItsWordsItsAuthorAndItsTime() throws IOException {
        FoundArticle article = read(one(p(r("قال "), begin(1), r("لافروف"), end(1), r(" أمس."))), View.FINAL);
        assertEquals(List.of(new FoundComment(0, 4, 10, "ريم", "2026-03-02T08:30:00Z", "من أين هذا؟", -1, false, "A1")), article.comments());
    }

    @Test
    void aCommentMovesWithItsWordsFromVersionToVersion() throws IOException {
        WordFile file = one(p(del("صرح "), ins(r("أعلن بوضوح ")), begin(1), r("الوزير"), end(1)));
        assertEquals("الوزير", words(read(file, View.ORIGINAL)));
        assertEquals("الوزير", words(read(file, View.FINAL)));
    }

    @Test
    void aCommentOnWordsOfTheOtherVersionIsOnTheirPlace() throws IOException {
        FoundComment comment = read(one(p(r("أعلن "), begin(1), del("الوزير"), end(1), r("الرئيس"))), View.FINAL).comments().get(0);
        assertEquals(5, comment.start());
        assertEquals(5, comment.end());
    }

    @Test
    void aCommentGoesWithTheDeletedTextThatHoldsIt() throws IOException {
        String reference = "<w:r><w:commentReference w:id=\"1\"/></w:r>";
        WordFile file = WordFile.of(p(r("أعلن"), ins(r(" الوزير"), reference))).with("comments", "w:comments", comment(1, "A1", "سؤال"));
        assertEquals(List.of(), read(file, View.ORIGINAL).comments());
        assertEquals(1, read(file, View.FINAL).comments().size());
    }

    @Test
    void aCommentOverParagraphsIsOnItsFirstWords() throws IOException {
        WordFile file = one(p(r("الأولى "), begin(1), r("هنا.")), p(r("الثانية."), end(1)));
        assertEquals("هنا.", words(read(file, View.FINAL)));
    }

    @Test
    void aCommentThatBeginsAtTheEndOfAParagraphIsOnTheNext() throws IOException {
        WordFile file = one(p(r("الأولى."), begin(1)), p(), p(r("الثانية"), end(1), r(" هنا.")));
        assertEquals("الثانية", words(read(file, View.FINAL)));
    }

    @Test
    void aCommentInATableIsOnItsWordsInTheRow() throws IOException {
        WordFile file = one(table(row(cell(p(r("سوريا"))), cell(p(r("نحو "), begin(1), r("4000"), end(1))))), p());
        FoundArticle article = read(file, View.FINAL);
        assertEquals("سوريا\tنحو 4000", article.passages().get(0).text());
        assertEquals("4000", words(article));
    }

    @Test
    void aThreadWithoutAParentAnswersNothingThoughCommentsBesideItHaveNoIds() throws IOException {
        WordFile file = WordFile.of(p(begin(1), begin(2), r("الوزير"), end(1), end(2)))
                .with("comments", "w:comments", comment(1, "A1", "من؟") + comment(2, "A2", "متى؟").replace(" w14:paraId=\"A2\"", ""))
                .with("commentsExtended", "w15:commentsEx", "<w15:commentEx w15:paraId=\"A1\" w15:done=\"1\"/>");
        assertEquals(List.of(-1, -1), read(file, View.FINAL).comments().stream().map(FoundComment::parent).toList());
    }

    @Test
    void anAnswerKnowsWhatItAnswersAndWhatIsDoneIsSettled() throws IOException {
        WordFile file = WordFile.of(p(begin(1), begin(2), r("الوزير"), end(1), end(2)))
                .with("comments", "w:comments", comment(1, "A1", "من؟") + comment(2, "A2", "وزير الخارجية"))
                .with("commentsExtended", "w15:commentsEx", "<w15:commentEx w15:paraId=\"A1\" w15:done=\"1\"/><w15:commentEx w15:paraId=\"A2\" w15:paraIdParent=\"A1\" w15:done=\"0\"/>");
        List<FoundComment> comments = read(file, View.FINAL).comments();
        assertTrue(comments.get(0).resolved());
        assertEquals(-1, comments.get(0).parent());
        assertEquals(0, comments.get(1).parent());
        assertEquals("وزير الخارجية", comments.get(1).text());
    }

    @Test
    void theParagraphsOfACommentAreItsLines() throws IOException {
        WordFile file = WordFile.of(p(begin(1), r("نص"), end(1))).with("comments", "w:comments",
                "<w:comment w:id=\"1\" w:author=\"ريم\">" + p(r("سطر")) + p(r("وسطر")) + "</w:comment>");
        assertEquals("سطر\nوسطر", read(file, View.FINAL).comments().get(0).text());
    }

    private static WordFile one(String... blocks) {
        return WordFile.of(blocks).with("comments", "w:comments", comment(1, "A1", "من أين هذا؟"));
    }

    private static String comment(int id, String paragraph, String words) {
        return "<w:comment w:id=\"" + id + "\" w:author=\"ريم\" w:date=\"2026-03-02T08:30:00Z\"><w:p w14:paraId=\"" + paragraph + "\">" + r(words) + "</w:p></w:comment>";
    }

    private static String begin(int id) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>";
    }

    private static String end(int id) {
        return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static FoundArticle read(WordFile file, View view) throws IOException {
        return Fixtures.read(file.file(), view);
    }

    private static String words(FoundArticle article) {
        FoundComment comment = article.comments().get(0);
        return article.passages().get(comment.passage()).text().substring(comment.start(), comment.end());
    }
}
