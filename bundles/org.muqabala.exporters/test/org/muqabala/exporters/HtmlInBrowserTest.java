package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.review.Review;

/** The page in a real browser: it is clicked through, with its script and without, and pictured. */
class HtmlInBrowserTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @TempDir
    static Path folder;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Chromium.program().isPresent(), "no chromium on this machine (Debian: chromium)");
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBoxTakesItsMarksAndRowsAway(boolean scripted) throws Exception {
        open(SeedReview.full(), ARABIC, scripted);
        String tints = "new Set([...document.querySelectorAll('mark.stylistic')].map(mark => getComputedStyle(mark).backgroundColor)).size + ' ' + "
                + "getComputedStyle(document.querySelector('mark.stylistic')).backgroundColor";
        String rows = "[...document.querySelectorAll('.ledger tr.stylistic')].filter(row => row.getClientRects().length > 0).length";
        String before = browser.evaluate(tints);
        assertFalse("0".equals(browser.evaluate(rows)));
        browser.click("#show-stylistic");
        assertEquals("1 rgba(0, 0, 0, 0)", browser.evaluate(tints));
        assertEquals("0", browser.evaluate(rows));
        browser.click("#show-stylistic");
        assertEquals(before, browser.evaluate(tints));
    }

    @Test
    void theSignOfAMovedPassageLeadsToItsOtherEndAndBack() throws Exception {
        open(SeedReview.full(), ARABIC, true);
        browser.click("[id^='link-a'].moved .jump");
        String there = browser.evaluate("location.hash");
        assertTrue(there.startsWith("#link-b"), there);
        assertEquals("true", browser.evaluate("document.querySelector(':target').getBoundingClientRect().top < innerHeight"));
        browser.click(":target .jump");
        assertEquals(there.replace('b', 'a'), browser.evaluate("location.hash"));
    }

    @Test
    void keysGoFromOneDivergenceToTheNextThatIsShown() throws Exception {
        open(SeedReview.full(), ARABIC, true);
        browser.press("n");
        assertEquals("1", browser.evaluate("document.querySelectorAll('.current').length"));
        String first = browser.evaluate("document.querySelector('.current').outerHTML");
        browser.press("n");
        assertFalse(first.equals(browser.evaluate("document.querySelector('.current').outerHTML")));
        browser.press("p");
        assertEquals(first, browser.evaluate("document.querySelector('.current').outerHTML"));
    }

    @Test
    void buttonsAreSeenWithTheScriptOnly() throws Exception {
        open(SeedReview.full(), ARABIC, true);
        assertEquals("true", browser.evaluate("document.querySelector('.scripted').getClientRects().length > 0"));
        browser.click("[data-all=false]");
        assertEquals("0", browser.evaluate("document.querySelector('.shown').textContent.split(' ')[0]"));
        open(SeedReview.full(), ARABIC, false);
        assertEquals("false", browser.evaluate("document.querySelector('.scripted').getClientRects().length > 0"));
    }

    @Test
    void hostileTextStaysText() throws Exception {
        open(SeedReview.hostile(), Locale.ENGLISH, true);
        assertEquals("1", browser.evaluate("document.scripts.length"));
        assertEquals("true", browser.evaluate("document.body.textContent.includes('<script>alert(1)</script>')"));
        assertEquals("", browser.complaints());
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 480, 700, 720, 1024, 1440, 1920})
    void nothingStandsBesideTheWindowFromPhonesToWideScreens(int width) throws Exception {
        browser.widen(width);
        try {
            for (Locale locale : new Locale[] {Locale.ENGLISH, ARABIC}) {
                for (Review review : new Review[] {SeedReview.full(), SeedReview.hostile()}) {
                    open(review, locale, true);
                    assertEquals(Integer.toString(width), browser.evaluate("document.documentElement.scrollWidth"));
                    assertEquals("true", browser.evaluate("[...document.querySelectorAll('.ledger table')].every(table => table.scrollWidth <= table.offsetWidth)"));
                }
            }
        } finally {
            browser.widen(1280);
        }
    }

    @Test
    void isPicturedInLightAndDarkAndOnPaper() throws Exception {
        for (Locale locale : new Locale[] {Locale.ENGLISH, ARABIC}) {
            open(SeedReview.full(), locale, true);
            assertEquals("", browser.complaints());
            browser.emulate("screen", "light");
            browser.picture("html-light-" + locale);
            browser.emulate("screen", "dark");
            browser.picture("html-dark-" + locale);
            browser.emulate("print", "light");
            browser.picture("html-print-" + locale);
            assertEquals("none", browser.evaluate("getComputedStyle(document.querySelector('.filters')).display"));
            browser.emulate("screen", "light");
        }
    }

    private static void open(Review review, Locale locale, boolean scripted) throws IOException, InterruptedException {
        String page = HtmlExporterTest.page(review, locale);
        Path file = folder.resolve("page.html");
        Files.writeString(file, scripted ? page : page.replaceFirst("(?s)<script>.*</script>", ""));
        browser.open(file);
    }
}
