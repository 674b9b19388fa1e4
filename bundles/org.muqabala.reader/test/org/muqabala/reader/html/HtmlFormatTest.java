package org.muqabala.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.encoding.KnownCharsets;
import org.muqabala.core.spi.ReadingOptions;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;
import org.muqabala.core.text.Facts;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;
import org.muqabala.reader.Reads;
import org.muqabala.reader.SourceFile;

class HtmlFormatTest {

    private final HtmlFormat format = new HtmlFormat();

    @Test
    void takesOnPagesByWhatTheyAreThenByTheirNames() {
        assertTrue(format.accepts(file("خبر.txt", "text/html")));
        assertTrue(format.accepts(file("خبر.html", "text/plain")));
        assertTrue(format.accepts(file("خبر.HTM", "application/octet-stream")));
        assertFalse(format.accepts(file("خبر.html", "application/pdf")));
        assertFalse(format.accepts(file("خبر.txt", "text/plain")));
    }

    @Test
    void aPageMayBeginWithItsMenuAndHaveNoHeadline() throws IOException {
        String menu = "<p><a href='/1'>سياسة</a></p><p><a href='/2'>اقتصاد</a></p><p><a href='/3'>رياضة</a></p><p><a href='/4'>طقس</a></p>";
        String prose = "<p>" + "قال الوزير إن المحادثات كانت مثمرة وإن الوفدين اتفقا على موعد جديد. ".repeat(8) + "</p>";
        assertTrue(read(menu + prose + prose).passages().stream().anyMatch(passage -> passage.text().startsWith("قال الوزير")));
    }

    @Test
    void keepsOrderAndKindOfWhatTheMarkUpTells() throws IOException {
        FoundArticle found = read("""
                <h1>العنوان</h1><p>فقرة أولى.</p><h2>فرعي</h2><ul><li>بند أول</li><li>بند ثان</li></ul>
                <table><caption>جدول</caption><tr><th>اسم</th><th>عدد</th></tr><tr><td>قمح</td><td>5</td></tr></table>
                <figure><img><figcaption>صورة</figcaption></figure><blockquote>«قول»</blockquote>
                """);
        assertEquals(List.of("HEADLINE العنوان", "PARAGRAPH فقرة أولى.", "HEADING فرعي", "LIST_ITEM بند أول", "LIST_ITEM بند ثان", "CAPTION جدول",
                "TABLE_ROW اسم\tعدد", "TABLE_ROW قمح\t5", "CAPTION صورة", "PARAGRAPH «قول»"), listing(found));
    }

    @Test
    void keepsLineBreaksInsideAParagraphAndTakesTwoForItsEnd() throws IOException {
        assertEquals(List.of("PARAGRAPH سطر\nسطر ثان", "PARAGRAPH فقرة"), listing(read("<p>سطر <br> سطر   ثان<br><br/>\n فقرة</p>")));
    }

    @Test
    void joinsLettersThatMarkUpHasSplit() throws IOException {
        assertEquals(List.of("PARAGRAPH الكتاب الجديد"), listing(read("<p><b>ال</b><span>كت</span>اب&#32;الجديد</p>")));
    }

    @Test
    void readsWrittenTagsAsText() throws IOException {
        assertEquals(List.of("PARAGRAPH اكتب <script>alert(1)</script> & انتظر"),
                listing(read("<p>اكتب &lt;script&gt;alert(1)&lt;/script&gt; &amp; انتظر</p>")));
    }

    @Test
    void leavesOutWhatIsNoText() throws IOException {
        assertEquals(List.of("PARAGRAPH ظاهر"), listing(read("""
                <!-- تعليق --><script>var خفي;</script><style>خفي</style><template>خفي</template><p>ظاهر</p><iframe>خفي</iframe>""")));
    }

    @Test
    void keepsWhatReadersDoNotSeeAsFurniture() throws IOException {
        assertEquals(List.of("FURNITURE بلا نص برمجي", "FURNITURE ملغى", "FURNITURE قديم", "PARAGRAPH ظاهر"), listing(read("""
                <body><noscript>بلا نص برمجي</noscript><p hidden>ملغى</p><p style="color:red; DISPLAY : none">قديم</p><p>ظاهر</p>""")));
        assertEquals(List.of("PARAGRAPH قبل بعد", "FURNITURE خفي وأخفى"),
                listing(read("<p>قبل <span hidden>خفي <b style='display:none'></b>وأخفى</span>بعد</p>")));
    }

    @Test
    void aPageOfHiddenTextAloneIsEmpty() {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read("<p hidden>خفي</p>")).problem());
    }

    @Test
    void whatAProgramWritesForAMissingTitleIsNone() throws IOException {
        assertEquals("", read("<title>- no title specified</title><p>قال الوزير إن الاتفاق قريب.</p>").facts().headline());
    }

    @Test
    void readsThousandsOfBoxesThatNobodyClosed() throws IOException {
        FoundArticle found = read("<div class=a><a>رابط</a><p>قال الوزير إن الاتفاق بين الطرفين صار قريبا جدا.".repeat(10_000));
        assertEquals(20_000, found.passages().size());
    }

    @Test
    void keepsBidiControlsJoinersMarksAndNoBreakSpaces() throws IOException {
        String text = "\u202Bقالَ\u202C\u200F مي\u200Cخواهم\u00A0نعم\u2066x\u2069";
        assertEquals(List.of("PARAGRAPH " + text), listing(read("<p>" + text + "</p>")));
    }

    @Test
    void takesAllOfAPlainPageAsTheArticle() throws IOException {
        assertEquals(List.of("PARAGRAPH قال الوزير", "PARAGRAPH نعم", "PARAGRAPH ثم مضى"), listing(read("<p>قال الوزير</p><p>نعم</p><p>ثم مضى</p>")));
    }

    @Test
    void leavesTheLinesOfAPlainPageToTheRulesForPlainText() throws IOException {
        assertEquals(List.of("PARAGRAPH قال الوزير إن الاتفاق قريب.", "PARAGRAPH Exit mobile version"),
                listing(read("<p>قال الوزير إن الاتفاق قريب.</p><p>Exit mobile version</p>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exit mobile version", "|", "Site icon صوت المدينة", "جميع الحقوق محفوظة", "• • •"})
    void knowsTheLinesThatSitesLeaveInEveryCopy(String line) throws IOException {
        String text = "قال الوزير صباح اليوم إن الاتفاق قريب، وإن التوقيع عليه ينتظر عودة الوفدين إلى العاصمة.";
        assertEquals(List.of("FURNITURE الرئيسية أخبار", "HEADLINE الاتفاق قريب جدا", "PARAGRAPH " + text, "FURNITURE " + line), listing(read(
                "<div><a href=1>الرئيسية</a> <a href=2>أخبار</a></div><h1>الاتفاق قريب جدا</h1><p>" + text + "</p><p>" + line + "</p>")));
    }

    @Test
    void readsWhatThePageSaysOfItsArticle() throws IOException {
        assertEquals(new Facts("اتفاق على الهدنة", "جنيف", "2016-02-27T10:00:00Z", "وكالة المدى", "ar-SY"), read("""
                <html lang="ar-SY"><head><title>اتفاق | المدى</title><meta property="og:title" content="اتفاق على الهدنة">
                <meta property="og:site_name" content="وكالة المدى"><script type="application/ld+json">
                {"@type":["NewsArticle"],"headline":"آخر","datePublished":"2016-02-27T10:00:00Z","dateline":"جنيف"}</script></head>
                <body><p>نص الخبر كله هنا.</p></body></html>""").facts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "[[[[", "{\"@type\":\"NewsArticle\",\"headline\":{\"a\":[]}}", "null", "{\"@graph\":7}"})
    void doesNotMindBrokenData(String data) throws IOException {
        FoundArticle found = read("<script type=\"application/ld+json\">" + data + "</script><h1>عنوان الخبر</h1><p>نص.</p>");
        assertEquals("عنوان الخبر", found.facts().headline());
    }

    @Test
    void takesTheTextFromTheDataOfAPageThatAScriptWouldFill() throws IOException {
        FoundArticle found = read("""
                <head><script type="application/ld+json">{"@type":"NewsArticle","headline":"افتتاح الميناء","articleBody":
                "افتتح الوزير صباح اليوم الميناء الجديد بحضور عدد كبير من التجار والبحارة وأهالي المدينة الساحلية.\\n\\nوقال إن العمل في المرحلة الثانية يبدأ بعد شهرين من الآن وينتهي خلال عام واحد."}</script></head>
                <body><nav><a href="/">الرئيسية</a></nav><div id="app"></div></body>""");
        assertEquals("HEADLINE افتتاح الميناء", listing(found).get(0));
        assertEquals(4, found.passages().size());
        assertEquals("FURNITURE الرئيسية", listing(found).get(3));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, windows-1256", "windows-1256, utf-8", "windows-1256, ''", "ISO-8859-6, utf-8", "ISO-8859-6, ''", "CP720, windows-1256", "CP720, ''",
            "UTF-16LE, utf-8", "UTF-16BE, ''", "UTF-32LE, iso-8859-1", "UTF-32BE, ''"})
    void readsAPageInAnyCharacterSetWhateverItDeclares(String written, String declared) throws IOException {
        Charset charset = KnownCharsets.named(written).orElseThrow();
        String meta = declared.isEmpty() ? "" : "<meta charset=\"" + declared + "\">";
        String page = "<html><head>" + meta + "<title>عودة المدارس بعد العطلة</title></head><body><h1>عودة المدارس بعد العطلة</h1></body></html>";
        FoundArticle found = format.read(new SourceFile("a.html", page.getBytes(charset), "text/html"), ReadingOptions.usual());
        assertEquals(List.of("HEADLINE عودة المدارس بعد العطلة"), listing(found));
        assertEquals(charset.name(), found.charset().name());
    }

    @Test
    void putsTheUsersWordAboveItsJudgement() throws IOException {
        byte[] bytes = "<p>خبر عاجل".getBytes(Charset.forName("windows-1256"));
        FoundArticle found = format.read(new SourceFile("a.html", bytes, "text/html"), ReadingOptions.in(Optional.of("ISO-8859-1")));
        assertEquals(1, found.charset().confidence());
        assertEquals("ISO-8859-1", found.charset().name());
        UnreadableArticleException unknown = assertThrows(UnreadableArticleException.class,
                () -> format.read(new SourceFile("a.html", bytes, "text/html"), ReadingOptions.in(Optional.of("klingon"))));
        assertEquals(Problem.UNKNOWN_CHARSET, unknown.problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>"})
    void isNotTooDeepInAnyNesting(String tag) throws IOException {
        assertEquals(List.of("PARAGRAPH قال الوزير"), listing(read(tag.repeat(200_000) + "قال الوزير</p>")));
    }

    @Test
    void readsOnWhereAPageIsCutOff() throws IOException {
        assertEquals(List.of("HEADLINE عنوان الخبر هنا", "PARAGRAPH قال الوز"), listing(read("<html><body><h1>عنوان الخبر هنا</h1><p>قال الوز")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "<script>x</script>", "<p> &nbsp; </p>", "<img src=a>"})
    void saysThatThereIsNoText(String markup) {
        assertEquals(Problem.EMPTY, assertThrows(UnreadableArticleException.class, () -> read(markup)).problem());
    }

    @Test
    void theNameOfTheSiteIsNoHeadline() throws IOException {
        String body = "<h1>اتفاق على هدنة في الشمال</h1><p>قال الوزير إن الاتفاق قريب، وإن الأطراف كلها وافقت عليه.</p>";
        for (String name : List.of("<meta property=og:site_name content='المدى'>", "<meta name=application-name content='المدى'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"publisher\": {\"name\": \"المدى\"}}</script>")) {
            FoundArticle found = read("<html><head><title>المدى</title><meta property=og:title content='المدى'>" + name + "</head><body>" + body);
            assertEquals("اتفاق على هدنة في الشمال", found.facts().headline(), name);
        }
    }

    private FoundArticle read(String markup) throws IOException {
        return format.read(new SourceFile("خبر.html", markup.getBytes(StandardCharsets.UTF_8), "text/html"), ReadingOptions.usual());
    }

    private static SourceFile file(String name, String mediaType) {
        return new SourceFile(name, new byte[0], mediaType);
    }

    private static List<String> listing(FoundArticle found) {
        return found.passages().stream().map(HtmlFormatTest::line).toList();
    }

    private static String line(FoundPassage passage) {
        return passage.kind() + " " + passage.text();
    }

    @Test
    void theMenuOfABarePageIsNoPartOfItsArticle() throws IOException {
        FoundArticle found = Reads.found(new HtmlFormat(), "a.html", """
                <html><body><div id=nav><a>الرئيسية</a> | <a>سياسة</a></div><div>لقاء جديد في نيويورك<br><br>أعلن وزير الخارجية الاتفاق على عقد لقاء
                جديد في نيويورك يوم الجمعة المقبل بحضور سبع عشرة دولة.<br><br>وقال الوزير إن المحادثات كانت ملموسة وموضوعية وستستمر غدا.</div></body></html>
                """);
        assertEquals("FURNITURE الرئيسية | سياسة", Reads.lines(found).get(0));
        assertEquals(1, found.passages().stream().filter(passage -> passage.kind() == Kind.FURNITURE).count());
    }
}
