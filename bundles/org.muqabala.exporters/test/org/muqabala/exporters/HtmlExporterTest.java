package org.muqabala.exporters;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Divergence;
import org.muqabala.core.collation.DivergenceType;
import org.muqabala.core.collation.Link;
import org.muqabala.core.collation.Reason;
import org.muqabala.core.collation.Relation;
import org.muqabala.core.collation.Side;
import org.muqabala.core.collation.Significance;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

class HtmlExporterTest {

    private static final Locale ARABIC = Locale.forLanguageTag("ar");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Reason WHY = Reason.of("passage.only-in-a");

    @Test
    void marksWholeWordsOnBothSidesAndLeadsFromEachToTheOther() throws IOException {
        String page = page(review("واعتبر لافروف أن", "وأعلن لافروف أن",
                new Divergence(new Span(0, 6), new Span(0, 5), DivergenceType.ATTRIBUTION, Significance.SUBSTANTIVE, WHY)));
        assertTrue(page.contains("<mark class=\"substantive attribution\" id=\"a1\""), page);
        assertTrue(page.contains("<a href=\"#b1\">واعتبر</a></mark> لافروف أن"), page);
        assertTrue(page.contains("<a href=\"#a1\">وأعلن</a></mark> لافروف أن"), page);
    }

    @Test
    void saysTheReasonInTheLanguageOfTheReader() throws IOException {
        Review review = review("امس", "أمس", new Divergence(new Span(0, 3), new Span(0, 3), DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC, WHY));
        assertTrue(page(review, ARABIC).contains("شكلي · إملاء: هذا المقطع"));
        assertTrue(page(review, Locale.ENGLISH).contains("cosmetic · spelling: This passage"));
    }

    @Test
    void countsRunTheWayOfTheReadersLanguage() throws IOException {
        Review review = review("امس", "أمس");
        assertTrue(page(review, ARABIC).contains("<span class=\"count substantive\" dir=\"rtl\">"));
        assertTrue(page(review, Locale.ENGLISH).contains("<span class=\"count substantive\" dir=\"ltr\">"));
    }

    @Test
    void setsNoSignBetweenTwoLettersThatJoin() throws IOException {
        String page = page(review("والحكومة", "والمعارضة",
                new Divergence(new Span(1, 8), new Span(1, 9), DivergenceType.LEXICAL, Significance.SUBSTANTIVE, WHY)));
        assertTrue(page.contains("و<mark class=\"substantive lexical joins\""), page);
    }

    @Test
    void marksThePlaceOfAnInsertion() throws IOException {
        String page = page(review("جون كيري", "كيري", new Divergence(new Span(0, 4), Span.at(0), DivergenceType.NAME, Significance.STYLISTIC, WHY)));
        assertTrue(page.contains("<a class=\"place stylistic name\" id=\"b1\" href=\"#a1\""), page);
    }

    @Test
    void keepsEveryWordOfBothVersionsInReadingOrder() throws IOException {
        Article a = Article.typed("a", "واحد\nاثنان\nثلاثة\nأربعة\n");
        Article b = Article.typed("b", "ثلاثة\nواحد\nخمسة\nأربعة\n");
        Link moved = link("L1", true, new Span(11, 16), new Span(0, 5));
        Link one = link("L2", false, new Span(0, 4), new Span(6, 10));
        Link four = link("L3", false, new Span(17, 22), new Span(16, 21));
        Comparison comparison = new Comparison(a, b, List.of(moved, one, four), List.of(new Span(5, 10)), List.of(new Span(11, 15)));
        String page = page(new Review(comparison, "news", List.of()));
        assertEquals(List.of("واحد", "ثلاثة", "اثنان", "خمسة", "أربعة").stream().sorted().toList(), words(page).distinct().sorted().toList());
        assertEquals(List.of("ثلاثة", "واحد", "واحد", "اثنان", "ثلاثة", "خمسة", "أربعة", "أربعة"), words(page).toList());
    }

    private static java.util.stream.Stream<String> words(String page) {
        String texts = page.substring(page.indexOf("row names"), page.indexOf("class=\"annotations\""));
        return Pattern.compile("واحد|اثنان|ثلاثة|أربعة|خمسة").matcher(texts).results().map(MatchResult::group);
    }

    @Test
    void leadsFromOneEndOfAMovedLinkToTheOther() throws IOException {
        Article a = Article.typed("a", "واحد");
        Comparison comparison = new Comparison(a, a, List.of(link("L\"1", true, new Span(0, 4), new Span(0, 4))), List.of(), List.of());
        String page = page(new Review(comparison, "news", List.of()));
        assertTrue(page.contains("id=\"link-a1\"") && page.contains("href=\"#link-a1\""), page);
        assertTrue(page.contains("id=\"link-b1\"") && page.contains("href=\"#link-b1\""), page);
    }

    @Test
    void listsAnnotationsAndRefersToThemBehindTheWordsThatTheySpeakOf() throws IOException {
        Review plain = review("قال لافروف أمس", "قال لافروف أمس");
        Annotation annotation = new Annotation("n1", AnnotationKind.CORRECTION, List.of(new Anchor(Side.A, new Span(4, 8), "لافر")),
                "لاڤروف", "الاسم", "desk", NOON, NOON);
        String page = page(new Review(plain.comparison(), "news", List.of(annotation)));
        assertTrue(page.contains("قال <span class=\"annotated\">لافر</span>وف<a class=\"reference\" id=\"ref-a1\" href=\"#annotation-1\">[1]</a> أمس"), page);
        String list = page.substring(page.indexOf("<li id=\"annotation-1\" class=\"correction\" value=\"1\">"));
        assertTrue(list.contains("href=\"#ref-a1\"") && list.contains("لاڤروف") && list.contains("الاسم") && list.contains("2026-11-22 12:00 UTC"), list);
    }

    @Test
    void tellsWhatBecameOfEveryAnnotation() throws IOException {
        Review full = SeedReview.full();
        String page = page(full, Locale.ENGLISH);
        assertEquals(full.annotations().stream().mapToInt(annotation -> annotation.replies().size()).sum(), count(page.substring(page.indexOf("class=\"annotations\"")), "<li><p"));
        full.annotations().stream().map(Annotation::state).distinct().forEach(state -> assertTrue(page.contains("<span class=\"state " + state.id() + "\">"), state.id()));
        assertTrue(page.contains("<span class=\"grave\">") && page.contains("until \u20682026-11-24\u2069") && page.contains("#<bdi>legal</bdi>"));
        String orphans = page.substring(page.indexOf("class=\"annotations orphans\""), page.indexOf("class=\"ledger\""));
        assertEquals(full.orphans().size(), count(orphans, "<li id="));
        assertFalse(orphans.contains("href=\"#ref"), "leads to a place that is lost");
    }

    @Test
    void tellsDecisionsAndVerdicts() throws IOException {
        String page = page(SeedReview.full(), Locale.ENGLISH);
        for (String decision : List.of("kept", "to correct", "to translate", "ignored")) {
            assertTrue(page.contains("<bdi lang=\"en\">" + decision + "</bdi>"), decision);
        }
        assertTrue(page.contains("<li class=\"approves\">") && page.contains("<li class=\"objects\">") && page.contains("الاقتباس في الفقرة الثالثة غير دقيق."));
    }

    @Test
    void hasABoxForEveryWeightAndForTheTypesThatThereAre() throws IOException {
        String page = page(review("امس", "أمس", new Divergence(new Span(0, 3), new Span(0, 3), DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC, WHY)));
        assertEquals(Significance.values().length + 1, count(page, "<input type=\"checkbox\" id=\"show-"));
        assertTrue(page.contains("id=\"show-orthographic\" checked"));
        String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
        for (DivergenceType type : DivergenceType.values()) {
            assertTrue(style.contains("#show-" + type.id() + ":not(:checked)) tr." + type.id()), type.id());
        }
        assertFalse(page(review("أ", "أ")).contains("type=\"checkbox\""));
    }

    @Test
    void refersToEveryAnnotationWhereverItsPlaceIs() throws IOException {
        Review plain = review("قال\n\nلافروف\n", "امس");
        for (int place = 0; place <= plain.comparison().a().text().length(); place++) {
            Annotation annotation = new Annotation("n1", AnnotationKind.NOTE, List.of(new Anchor(Side.A, Span.at(place), "")), "", "x", "", NOON, NOON);
            String page = page(new Review(plain.comparison(), "news", List.of(annotation)));
            assertEquals(1, count(page, "id=\"ref-a1\""), "place " + place);
        }
    }

    @Test
    void letsHostileTextBeText() throws IOException {
        String evil = "</title></style><script>alert(1)</script><img src=x onerror='alert(1)'> \" onmouseover=\"alert(1) &amp; \u0000\u001B[2J";
        Article a = Article.typed(evil, evil);
        Article b = Article.typed(evil, "x");
        Comparison comparison = new Comparison(a, b, List.of(), List.of(new Span(0, evil.length())), List.of(new Span(0, 1)));
        Annotation annotation = new Annotation("n1", AnnotationKind.NOTE, List.of(new Anchor(Side.A, new Span(0, 3), evil)), evil, evil, evil, NOON, NOON);
        String page = page(new Review(comparison, "news", List.of(annotation)));
        assertEquals(1, count(page, "<script"));
        assertEquals(0, count(page, "<img") + count(page, "\" onmouseover"));
        assertEquals(1, count(page, "</style>"));
        assertEquals(1, count(page, "</title>"));
        assertTrue(page.chars().noneMatch(c -> c < ' ' && c != '\n'));
        assertTrue(page.contains("&amp;amp;"));
    }

    @Test
    void allowsThePageNothingButItsOwnStyleAndScript() throws IOException {
        String page = page(review("أ", "أ"));
        assertTrue(page.contains("default-src 'none'; style-src 'sha256-" + hash(page, "style") + "'; script-src 'sha256-" + hash(page, "script") + "'; base-uri 'none'"), page);
        assertEquals(0, count(page, "<link") + count(page, "url(") + count(page, "@import") + count(page, " style=") + count(page, "http:")
                + count(page, "https:"));
    }

    private static String hash(String page, String element) {
        String open = "<" + element + ">";
        return Sha256.of(page.substring(page.indexOf(open) + open.length(), page.indexOf("</" + element + ">"))).base64();
    }

    @Test
    void leadsNowhereButIntoThePage() throws IOException {
        String evil = "http://example.org/a.png <img src=\"http://example.org/a.png\"> <link href='//example.org/a.css'> <a href=\"http://example.org\" ping>";
        Review review = review(evil, "<base href=\"http://example.org\">", new Divergence(new Span(0, 10), new Span(0, 5), DivergenceType.LEXICAL,
                Significance.SUBSTANTIVE, WHY));
        Annotation annotation = new Annotation("n1", AnnotationKind.NOTE, List.of(new Anchor(Side.A, new Span(0, 3), evil)), evil, evil, evil, NOON, NOON);
        String page = page(new Review(review.comparison(), "news", List.of(annotation)));
        List<String> tags = Pattern.compile("<[a-z][^>]*>").matcher(page).results().map(MatchResult::group).toList();
        assertTrue(tags.stream().anyMatch(tag -> tag.contains(" href=\"#")));
        assertEquals(List.of(), tags.stream().filter(tag -> tag.matches("<(img|link|base|iframe|object|embed|audio|video|source)\\b.*")
                || tag.matches("(?s).* (src|srcset|href|ping|action|data|poster|background)=\"(?!#).*")).toList());
    }

    @Test
    void theOlderVersionStandsWhereItsReadersLanguageBegins() throws IOException {
        String arabic = page(review("أ", "أ"), ARABIC);
        assertTrue(arabic.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
        assertTrue(page(review("أ", "أ"), Locale.ENGLISH).startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"));
        assertTrue(arabic.indexOf("id=\"link-a1\"") < arabic.indexOf("id=\"link-b1\""));
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        Review review = review("امس قال", "أمس قال", new Divergence(new Span(0, 3), new Span(0, 3), DivergenceType.ORTHOGRAPHIC, Significance.COSMETIC, WHY));
        assertArrayEquals(page(review).getBytes(StandardCharsets.UTF_8), page(review).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void balancesBidiControlsOfNames() throws IOException {
        Article article = Article.typed("a\u202E\u2069txt.exe", "أ");
        String page = page(new Review(new Comparison(article, article, List.of(), List.of(new Span(0, 1)), List.of(new Span(0, 1))), "news", List.of()));
        assertFalse(page.contains("\u2069txt"), "closes an isolate that is not its own");
        assertTrue(page.contains("<bdi>a\u202Etxt.exe\u202C</bdi>"), page);
    }

    static Review review(String a, String b, Divergence... divergences) {
        Link link = new Link("L1", Relation.EDITED, false, List.of(new Span(0, a.length())), List.of(new Span(0, b.length())),
                Arrays.stream(divergences).collect(Collectors.toList()));
        return new Review(new Comparison(Article.typed("a.txt", a), Article.typed("b.txt", b), List.of(link), List.of(), List.of()), "news", List.of());
    }

    private static Link link(String id, boolean moved, Span a, Span b) {
        return new Link(id, Relation.IDENTICAL, moved, List.of(a), List.of(b), List.of());
    }

    private static String page(Review review) throws IOException {
        return page(review, ARABIC);
    }

    static String page(Review review, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter().write(review, ExportSettings.usual(locale, NOON), out, Progress.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
