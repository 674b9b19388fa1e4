package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Facts;
import org.muqabala.core.text.Source;

class PageLanguageTest {

    @Test
    void aPageSaysTheLanguageThatTheFileSays() throws IOException {
        Article a = in("fa", "وزیر گفت امروز\n\nReuters said so\n");
        Article b = in("fa", "وزیر گفت دیروز\n\nReuters said so\n");
        Review review = new Review(new Collator(Profile.NEWS).compare(a, b, Progress.NONE), "news", List.of());
        String page = HtmlExporterTest.page(review, Locale.ENGLISH);
        assertTrue(page.contains("<td lang=\"fa\" dir=\"rtl\">"), page);
        assertTrue(page.matches("(?s).*<div class=\"passage [^>]* lang=\"fa\" dir=\"rtl\".*"), page);
        assertTrue(page.matches("(?s).*<div class=\"passage [^>]* lang=\"\" dir=\"ltr\".*"), page);
        assertTrue(!page.contains("lang=\"ar\""), page);
    }

    static Article in(String language, String text) {
        Article typed = Article.typed("a.txt", text);
        return new Article(typed.name(), typed.text(), typed.blocks(), typed.reading(),
                new Source(List.of(), new Facts("", "", "", "", language), List.of(), false, false));
    }
}
