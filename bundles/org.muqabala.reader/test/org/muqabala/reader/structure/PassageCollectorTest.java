package org.muqabala.reader.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.core.spi.UnreadableArticleException.Problem;

class PassageCollectorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', value = {
            "<p>a<p>b ⇒ PARAGRAPH a|PARAGRAPH b",
            "a<b>b</b>c<div>d</div>e ⇒ PARAGRAPH abc|PARAGRAPH d|PARAGRAPH e",
            "<h1>a</h1><h3>b</h3><p>c ⇒ HEADING a|HEADING b|PARAGRAPH c",
            "<ul><li>a<li><p>b</p></ul>c ⇒ LIST_ITEM a|LIST_ITEM b|PARAGRAPH c",
            "<ol><li>a<ul><li>b</ul>c</ol> ⇒ LIST_ITEM a|LIST_ITEM b|LIST_ITEM c",
            "<table><caption>t</caption><tr><th>a<td>b<tr><td><p>c</p><td></table>d ⇒ CAPTION t|TABLE_ROW a→b|TABLE_ROW c|PARAGRAPH d",
            "<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table> ⇒ TABLE_ROW a→b→c→d",
            "a<br>b ⇒ PARAGRAPH a↵b",
            "<script>a</script><style>b</style><noscript>c</noscript>d ⇒ PARAGRAPH d",
            "<ruby>a<rt>b</rt></ruby> ⇒ PARAGRAPH a",
            "<figure><img><figcaption>a</figcaption></figure><aside><p>b</aside> ⇒ CAPTION a|NOTE b",
            "<p> <p>&nbsp;<p>a ⇒ PARAGRAPH a"})
    void passagesInTheirOrderAndKind(String html, String passages) throws IOException {
        assertEquals(List.of(passages.split("\\|")), collect(html));
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        PassageCollector collector = new PassageCollector();
        UnreadableArticleException e = assertThrows(UnreadableArticleException.class, () -> {
            for (int i = 0; i < 100_000; i++) {
                collector.start("div");
            }
        });
        assertEquals(Problem.TOO_DEEP, e.problem());
    }

    /** One line a passage; tabs as →, line breaks as ↵, blanks at the ends left out. */
    private static List<String> collect(String html) throws IOException {
        PassageCollector collector = new PassageCollector();
        MarkupTree.collect(Jsoup.parse(html).body(), collector);
        return collector.passages().stream().map(passage -> passage.kind() + " " + passage.text().strip().replaceAll(" +", " ")
                .replace(" \t", "\t").replace('\t', '→').replace('\n', '↵')).toList();
    }
}
