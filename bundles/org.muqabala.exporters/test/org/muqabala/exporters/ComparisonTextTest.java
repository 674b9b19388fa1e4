package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Span;

class ComparisonTextTest {

    private static final Reason WHY = Reason.of("passage.only-in-a");

    @Test
    void countsFirstThenNamesTheWeightiestThenAllInReadingOrder() {
        Article a = Article.typed("a.txt", "قال امس ثلاث");
        Article b = Article.typed("b.txt", "قال أمس أربع\nنعم");
        Link link = new Link("L1", Relation.EDITED, true, List.of(new Span(0, 12)), List.of(new Span(0, 12)),
                List.of(new Divergence(new Span(4, 7), new Span(4, 7), DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC, WHY),
                        new Divergence(new Span(8, 12), new Span(8, 12), DivergenceType.NUMBER, Significance.SUBSTANTIVE, WHY)));
        Comparison comparison = new Comparison(a, b, List.of(link), List.of(), List.of(new Span(13, 16)));
        assertEquals("""
                A  a.txt
                B  b.txt
                ▲ 1 substantive   ● 0 stylistic   ○ 1 cosmetic   − 0 only in the older   + 1 only in the newer   ⇅ 1 moved

                Weightiest first
                    2 ▲ number: This passage stands in the older version only.
                      A  ثلاث
                      B  أربع
                    3 ▲ addition: This passage stands in the newer version only.
                      B  نعم

                In reading order

                    1 ○ spelling: This passage stands in the older version only.
                      A  امس
                      B  أمس

                    2 ▲ number: This passage stands in the older version only.
                      A  ثلاث
                      B  أربع

                    3 ▲ addition: This passage stands in the newer version only.
                      B  نعم
                """, text(comparison, Locale.ENGLISH));
    }

    @Test
    void saysInOneLineThatTwoTextsShareNothing() {
        Comparison comparison = new Comparison(Article.typed("a.txt", "قال"), Article.typed("b.txt", "نعم"), List.of(), List.of(new Span(0, 3)),
                List.of(new Span(0, 3)));
        assertEquals("The two share no passage: they may be no versions of one story.",
                text(comparison, Locale.ENGLISH).lines().skip(2).findFirst().orElseThrow());
        assertEquals("لا فقرة مشتركة بين النصين، فقد لا يكونان نسختين من خبر واحد.",
                text(comparison, Locale.forLanguageTag("ar")).lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void speaksArabic() {
        Article a = Article.typed("a.txt", "نعم");
        Comparison comparison = new Comparison(a, a, List.of(), List.of(new Span(0, 3)), List.of());
        assertTrue(text(comparison, Locale.forLanguageTag("ar")).contains("▲ حذف: هذا المقطع في النسخة الأقدم وحدها."));
    }

    @Test
    void letsNoTextSteerTheTerminal() {
        Article a = Article.typed("a\u001B]0;x\u0007.txt", "نعم\u001B[2J\n\u202Eلا");
        Comparison comparison = new Comparison(a, a, List.of(), List.of(new Span(0, a.text().length())), List.of());
        String text = text(comparison, Locale.ENGLISH);
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\n'), text);
        assertTrue(text.contains("نعم␛[2J \u202Eلا\u202C\n"), text);
    }

    private static String text(Comparison comparison, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ComparisonText(comparison, locale).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
