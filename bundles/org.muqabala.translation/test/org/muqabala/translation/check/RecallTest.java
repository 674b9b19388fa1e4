package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muqabala.translation.glossary.Glossary;

/** Of mistakes that are made on purpose, how many are found; of sentences without any, in how many something is. */
class RecallTest {

    private static final int ROUNDS = 5;

    private static final Glossary GLOSSARY = SeedTranslationChecksTest.glossary();
    private static final SegmentChecks CHECKS = SegmentChecks.standard(GLOSSARY, Optional.empty());

    @ParameterizedTest
    @EnumSource
    void mistakesAreFound(SeededMistakes.Kind kind) throws IOException {
        List<String> missed = new ArrayList<>();
        int made = 0;
        for (int round = 0; round < ROUNDS; round++) {
            SeededMistakes mistakes = new SeededMistakes(round);
            for (TranslatedText text : Wire.sentences()) {
                Optional<TranslatedText> wrong = mistakes.make(kind, text).filter(other -> !other.equals(text));
                if (wrong.isPresent()) {
                    made++;
                    if (CHECKS.problems(wrong.get()).stream().noneMatch(problem -> problem.check().equals(kind.check()))) {
                        missed.add(wrong.get().target() + "\n  " + text.source());
                    }
                }
            }
        }
        int found = made - missed.size();
        assertTrue(made >= ROUNDS, "too few mistakes of this kind");
        int share = 100 * found / made;
        assertTrue(share >= kind.leastFound(), () -> share + " %:\n"
                + String.join("\n", missed.stream().distinct().limit(12).toList()));
    }

    @Test
    void nothingIsFoundWhereNothingIsWrong() throws IOException {
        List<String> alarms = new ArrayList<>();
        CheckTexts texts = new CheckTexts(Locale.ENGLISH);
        for (TranslatedText text : Wire.sentences()) {
            CHECKS.problems(text).forEach(problem -> alarms.add(texts.text(problem) + " | " + text.target()));
        }
        assertEquals(List.of(), alarms);
    }

    @Test
    void norTheOtherWayRound() throws IOException {
        SegmentChecks checks = SegmentChecks.standard(Glossary.empty(Locale.ENGLISH, Wire.ARABIC), Optional.empty());
        List<String> alarms = new ArrayList<>();
        for (TranslatedText text : Wire.sentences()) {
            TranslatedText turned = new TranslatedText(text.target(), text.source(), Locale.ENGLISH, Wire.ARABIC);
            checks.problems(turned).forEach(problem -> alarms.add(problem + " | " + turned.target()));
        }
        assertEquals(List.of(), alarms);
    }
}
