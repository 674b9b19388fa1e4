package org.muqabala.reader.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.reader.FoundArticle;
import org.muqabala.reader.FoundPassage;
import org.muqabala.reader.FoundPassage.Kind;

/** From a saved page the article alone: measured on pages of many makes. */
class ArticleBodyTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.98;

    @ParameterizedTest
    @ValueSource(strings = {"wordpress-sidebar", "table-layout-2005", "amp", "div-soup", "live-blog", "gallery", "long-comments", "related-inside",
            "short-article", "structured", "opinion-many-boxes"})
    void findsTheArticleAlone(String name) throws IOException {
        measure(PageFixture.named(name));
    }

    /** Pages that were written before the rules and not looked at while these were made. */
    @ParameterizedTest
    @ValueSource(strings = {"further/tabs-and-cards", "further/forum-cms", "further/longread", "further/agency-site",
            "further/portal-teasers-first", "further/blogger-post"})
    void findsItOnPagesThatTheRulesWereNotMadeFor(String name) throws IOException {
        measure(PageFixture.named(name));
    }

    /** Written afresh when the rules were thought to be finished; five of the eleven were right at once. */
    @ParameterizedTest
    @ValueSource(strings = {"later/newspaper-theme-lazy", "later/drupal-node", "later/amp-accordion", "later/live-list", "later/readers-louder",
            "later/walls-and-hashes", "later/one-div-br", "later/joomla-k2", "later/react-cards", "later/wire-mirror-pre"})
    void findsItOnPagesOfSitesMetLater(String name) throws IOException {
        measure(PageFixture.named(name));
    }

    /** A row of buttons with a count behind it, the next article of a page that never ends, a sentence set large beside the text. */
    @ParameterizedTest
    @ValueSource(strings = {"latest/agency-div-lines", "latest/endless-page", "latest/pull-quote"})
    void findsItBesideWhatRepeatsAndWhatGoesOn(String name) throws IOException {
        measure(PageFixture.named(name));
    }

    @Test
    void findsItInTablesInTheCharacterSetOfTheirTime() throws IOException {
        PageFixture page = PageFixture.named("later/portal-tables-2003");
        measure(page, page.read(Charset.forName("windows-1256")));
    }

    private static void measure(PageFixture page) throws IOException {
        measure(page, page.read());
    }

    private static void measure(PageFixture page, FoundArticle found) {
        List<String> kept = PageFixture.kept(found);
        List<String> expected = page.expected();
        double shared = PageFixture.shared(kept, expected);
        String report = page.name() + ": precision %.3f, recall %.3f\n".formatted(shared / kept.size(), shared / expected.size()) + listing(found);
        assertTrue(shared >= PRECISION * kept.size(), report);
        assertTrue(shared >= RECALL * expected.size(), report);
        FoundPassage first = found.passages().stream().filter(passage -> passage.kind() != Kind.FURNITURE).findFirst().orElseThrow();
        assertEquals(Kind.HEADLINE, first.kind(), report);
        assertEquals(page.headline(), first.text(), report);
        assertNothingIsLost(page, found);
    }

    /** Every word is handed on, as article or as furniture; what readers do not see among the latter. */
    private static void assertNothingIsLost(PageFixture page, FoundArticle found) {
        org.jsoup.nodes.Document document = Jsoup.parse(page.markup());
        document.select("script, style, head").remove();
        List<String> written = PageFixture.words(document.body().text());
        List<String> handedOn = found.passages().stream().flatMap(passage -> PageFixture.words(passage.text()).stream()).toList();
        assertEquals(String.join("", written), String.join("", handedOn));
    }

    private static String listing(FoundArticle found) {
        StringBuilder listing = new StringBuilder();
        found.passages().forEach(passage -> listing.append(passage.kind()).append(": ").append(passage.text()).append('\n'));
        return listing.toString();
    }
}
