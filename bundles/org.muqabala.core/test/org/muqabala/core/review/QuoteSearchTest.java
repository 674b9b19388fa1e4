package org.muqabala.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.text.Span;

/** A quote is found where it stands once, or where words much like it stand and nowhere else nearly as many; else nowhere. */
class QuoteSearchTest {

    private static final String TEXT = "قال الوزير إن الاتفاق قريب جدا. وأضاف الوزير أن موسكو ترفض العقوبات الجديدة على صادراتها.";

    @Test
    void aQuoteThatStandsOnceIsFound() {
        Placement.Placed found = find(TEXT, "موسكو ترفض العقوبات الجديدة").orElseThrow();
        assertEquals("موسكو ترفض العقوبات الجديدة", found.quote());
        assertEquals(Placement.Method.QUOTE, found.method());
    }

    @Test
    void aQuoteIsFoundInAnotherSpelling() {
        assertEquals("إن الاتفاق قريب جدا", find(TEXT, "انّ الإتفاق قريب جداً").orElseThrow().quote());
    }

    @Test
    void ofTwoPlacesThatNothingTellsApartNoneIsChosen() {
        assertEquals(Optional.empty(), find("موسكو ترفض العقوبات الجديدة. موسكو ترفض العقوبات الجديدة.", "موسكو ترفض العقوبات الجديدة"));
    }

    @Test
    void ofTwoPlacesTheOneWithTheSameSurroundingsIsChosen() {
        String before = "قال لافروف أمس إن الوزير غائب. وقال كيري اليوم إن الوزير حاضر هنا.";
        int second = before.lastIndexOf("الوزير");
        Anchor anchor = Anchor.of(org.muqabala.core.collation.Side.A, new Span(second, second + 6), before);
        String after = "خبر آخر. " + before;
        Placement.Placed found = new QuoteSearch(after).find(anchor.quote(), anchor.trace(), span -> true).orElseThrow();
        assertEquals(after.lastIndexOf("الوزير"), found.span().start());
    }

    /** Of four words three must be there: that is the floor. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "موسكو ترفض العقوبات القديمة | true",
            "موسكو تقبل العقوبات القديمة | false",
            "واشنطن تقبل الهدنة القديمة | false"})
    void ofAQuoteThreeQuartersAreEnough(String quote, boolean found) {
        Optional<Placement.Placed> place = find(TEXT, quote);
        assertEquals(found, place.isPresent());
        place.ifPresent(placed -> {
            assertEquals(Placement.Method.LIKENESS, placed.method());
            assertEquals(0.75, placed.likeness());
        });
    }

    @Test
    void twoPlacesThatAreAboutAsLikeAreNone() {
        String text = "موسكو ترفض العقوبات الجديدة اليوم. ثم قال أمس مرة أخرى: موسكو ترفض العقوبات القديمة غدا.";
        assertEquals(Optional.empty(), find(text, "موسكو ترفض العقوبات كلها"));
    }

    @Test
    void whatStandsAsManyTimesAsBeforeIsToldByItsNumber() {
        String text = "موسكو ترفض. موسكو ترفض.";
        AnchorTrace second = new AnchorTrace("موسكو", "", "", 1);
        assertEquals(text.lastIndexOf("موسكو"), new QuoteSearch(text).findByNumber("موسكو", second, 2, span -> true).orElseThrow().span().start());
        assertEquals(Optional.empty(), new QuoteSearch(text).findByNumber("موسكو", second, 3, span -> true));
        assertEquals(Optional.empty(), new QuoteSearch(text).findByNumber("موسكو", second, 2, span -> span.start() > 0), "one of them is other words'");
    }

    /** Two names in two sentences that have nothing else in common with those that they stood in. */
    @Test
    void aShortQuoteInOtherSurroundingsIsNotToldByItsNumber() {
        String before = "زار الوفد موسكو صباحا. ورفضت موسكو العقوبات.";
        AnchorTrace second = AnchorTrace.of(new Span(before.lastIndexOf("موسكو"), before.lastIndexOf("موسكو") + 5), before);
        String after = "درجة الحرارة في موسكو تحت الصفر. تبعد موسكو ألف ميل.";
        assertEquals(Optional.empty(), new QuoteSearch(after).findByNumber("موسكو", second, 2, span -> true));
    }

    @Test
    void aPlaceOfOtherWordsIsNotChosen() {
        assertEquals(Optional.empty(), new QuoteSearch(TEXT).find("موسكو ترفض العقوبات الجديدة", AnchorTrace.NONE, span -> false));
    }

    @Test
    void aShortQuoteThatIsKnownByItsSurroundingsIsNotFoundElsewhere() {
        AnchorTrace trace = new AnchorTrace("الوزير", "صرح بذلك ", " في لندن", 0);
        assertEquals(Optional.empty(), new QuoteSearch("جاء الوزير مساء.").find("الوزير", trace, span -> true));
    }

    @Test
    void surroundingsAreCutAtTheBordersOfWords() {
        int start = TEXT.indexOf("موسكو");
        AnchorTrace trace = AnchorTrace.of(new Span(start, start + 5), TEXT);
        assertTrue(TEXT.startsWith(trace.before(), start - trace.before().length()));
        assertTrue(trace.before().length() > AnchorTrace.REACH - 10 && trace.before().length() <= AnchorTrace.REACH);
        assertTrue(isBorder(start - trace.before().length()));
        assertTrue(isBorder(start + 5 + trace.after().length()));
    }

    private static boolean isBorder(int place) {
        return Character.isWhitespace(TEXT.charAt(place - 1)) || Character.isWhitespace(TEXT.charAt(place));
    }

    private static Optional<Placement.Placed> find(String text, String quote) {
        return new QuoteSearch(text).find(quote, AnchorTrace.NONE, span -> true);
    }
}
