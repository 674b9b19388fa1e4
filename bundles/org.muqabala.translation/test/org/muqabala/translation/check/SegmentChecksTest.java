package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.text.Span;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentChecksTest {

    private static final int LONG = 4_000;
    private static final SegmentChecks CHECKS = SegmentChecks.standard(SeedTranslationChecksTest.glossary(),
            Optional.of(new Speller() {
        @Override
        public boolean knows(String word) {
            return word.length() > 3;
        }

        @Override
        public List<String> suggestions(String word) {
            return List.of("said");
        }
    }));

    @Property(tries = 150)
    void whateverStandsThereProblemsStandInTheirTextsAndFixesCanBeMade(@ForAll("texts") String source,
            @ForAll("texts") String target) {
        for (String[] languages : List.of(new String[] {"ar", "en"}, new String[] {"en", "ar"}, new String[] {"ar", "fr"})) {
            TranslatedText text = new TranslatedText(source, target, Locale.of(languages[0]), Locale.of(languages[1]));
            for (SegmentProblem problem : CHECKS.problems(text)) {
                problem.inSource().ifPresent(place -> assertTrue(new Span(0, source.length()).contains(place), problem::toString));
                problem.inTarget().ifPresent(place -> assertTrue(new Span(0, target.length()).contains(place), problem::toString));
                problem.fixes().forEach(fix -> assertNotNull(fix.applied(target)));
                Stream.of(Locale.ENGLISH, Wire.ARABIC).map(CheckTexts::new).forEach(texts -> {
                    assertTrue(texts.text(problem).length() > 2, problem::toString);
                    problem.fixes().forEach(fix -> assertTrue(texts.text(fix, target).length() > 2, problem::toString));
                });
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(" ", "  ", "\n", "\"", "«", "»", "“", "”", "'", "(", ")", "]", ".", "؟", "?",
                "،", ",", ";", "%", "٪", "…", "لم", "لا", "ولا", "لافروف",
                "Lavrov", "Lafrov", "not", "don't", "المعارضة", "opposition", "5,000", "٥٠٠٠", "3.5", "18/12/2015", "خمسة", "آلاف", "five", "hundred", "and", "a half", "million", "مليون",
                "كانون", "الأول", "May", "مارس", "الثلاثاء", "Tuesday", "\u202E", "\uD83D\uDE00", "\uD83D", "ـ", "ً", "1)", "U.S.", "الساعة", "10:30", "«داعش»");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", "1,000,", "1 000 ", "one ", "one hundred and ", "\"", "«", "(", "a.", "May ", "not ", "لم ",
            "خمسة و", "ا", " ", "\u064B", "n't "})
    void aTextOfNothingButOneThingEndsNothing(String piece) {
        String endless = piece.repeat(LONG / piece.length());
        assertNotNull(CHECKS.problems(new TranslatedText(endless, "x" + endless, Wire.ARABIC, Locale.ENGLISH)));
        assertNotNull(CHECKS.problems(new TranslatedText("قال.", "x" + endless, Wire.ARABIC, Locale.ENGLISH)));
        assertNotNull(CHECKS.problems(new TranslatedText("said.", "x" + endless, Locale.ENGLISH, Wire.ARABIC)));
    }

    @Test
    void whatNobodyTranslatedAndWhatIsNoSentenceIsNotChecked() {
        assertEquals(List.of(), CHECKS.problems(new TranslatedText("قال 5", " ", Wire.ARABIC, Locale.ENGLISH)));
        assertEquals(List.of(), CHECKS.problems(new TranslatedText("قال 5", "said  ,".repeat(5_000), Wire.ARABIC, Locale.ENGLISH)));
    }

    @Test
    void aCheckThatIsOffIsNotAsked() {
        TranslatedText text = new TranslatedText("قال 500.", "He  said 50.", Wire.ARABIC, Locale.ENGLISH);
        assertEquals(List.of("spaces", "numbers"), CHECKS.without(Set.of("spelling")).problems(text).stream()
                .map(SegmentProblem::check).toList());
        assertEquals(List.of("spaces"), CHECKS.without(Set.of("spelling", "numbers")).problems(text).stream()
                .map(SegmentProblem::check).toList());
    }

    @Test
    void everyCheckHasItsNameInBothLanguages() {
        for (String id : SegmentChecks.ids()) {
            assertTrue(!new CheckTexts(Locale.ENGLISH).name(id).equals(new CheckTexts(Wire.ARABIC).name(id)), id);
        }
    }
}
