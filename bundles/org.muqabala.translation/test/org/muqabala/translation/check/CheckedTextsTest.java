package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.translation.glossary.Glossary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckedTextsTest {

    private static final SegmentChecks STANDARD = SegmentChecks.standard(Glossary.empty(Wire.ARABIC, Locale.ENGLISH), Optional.empty());

    /** A segment is written anew, comes in between others, or goes. */
    private record Edit(int place, boolean inserts, Optional<TranslatedText> text) {

        void to(List<TranslatedText> texts) {
            int at = texts.isEmpty() ? 0 : place % texts.size();
            if (!inserts && !texts.isEmpty()) {
                texts.remove(at);
            }
            text.ifPresent(there -> texts.add(at, there));
        }
    }

    private final List<String> asked = new ArrayList<>();
    private final SegmentChecks noting = new SegmentChecks(List.of(new SegmentCheck() {
        @Override
        public String id() {
            return "spaces";
        }

        @Override
        public List<SegmentProblem> problems(TranslatedText text) {
            asked.add(text.target());
            return new SpaceCheck().problems(text);
        }
    }));

    @Test
    void onlyWhatReadsOtherwiseIsCheckedAgain() {
        TranslatedText arrived = text("وصل الوفد.", "The delegation  arrived.");
        TranslatedText left = text("غادر الوفد.", "The delegation left.");
        TranslatedText returned = text("عاد الوفد.", "The delegation returned.");
        CheckedTexts before = all(CheckedTexts.none(noting), arrived, left);
        asked.clear();
        CheckedTexts now = all(before, returned, arrived, text(left.source(), "It left."));
        assertEquals(List.of("The delegation returned.", "It left."), asked);
        assertEquals(1, now.of(arrived).size());
        assertEquals(List.of(), now.of(left));
    }

    @Test
    void theSameWordsForAnotherSourceAreCheckedAgain() {
        CheckedTexts before = all(CheckedTexts.none(noting), text("وصل الوفد.", "It arrived."));
        asked.clear();
        all(before, text("وصلت الطائرة.", "It arrived."));
        assertEquals(List.of("It arrived."), asked);
    }

    @Test
    void whatIsBrokenOffGoesOnFromThere() {
        TranslatedText first = text("وصل الوفد.", "The delegation  arrived.");
        TranslatedText second = text("غادر الوفد.", "The delegation left.");
        TranslatedText third = text("عاد الوفد.", "The delegation returned.");
        CheckedTexts before = all(CheckedTexts.none(noting), third);
        CheckedTexts part = before.checked(List.of(first, second, third), found -> found == 0);
        assertEquals(List.of(third.target(), first.target()), asked);
        all(part, first, second, third);
        assertEquals(List.of(third.target(), first.target(), second.target()), asked);
    }

    @Property(tries = 200)
    void afterAnyEditsItIsWhatAWholeCheckFinds(@ForAll("translations") List<TranslatedText> texts, @ForAll("edits") List<Edit> edits) {
        List<TranslatedText> now = new ArrayList<>(texts);
        CheckedTexts checked = CheckedTexts.none(STANDARD).checked(now, found -> true);
        for (Edit edit : edits) {
            edit.to(now);
            checked = checked.checked(now, found -> true);
            assertEquals(CheckedTexts.none(STANDARD).checked(now, found -> true), checked);
        }
        for (TranslatedText text : now) {
            assertEquals(STANDARD.problems(text), checked.of(text));
        }
    }

    @Provide
    Arbitrary<List<TranslatedText>> translations() {
        return segments().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(Arbitraries.integers().between(0, 20), Arbitraries.of(true, false), segments().optional()).as(Edit::new)
                .list().ofMaxSize(6);
    }

    private static Arbitrary<TranslatedText> segments() {
        Arbitrary<String> sources = Arbitraries.of("وصل الوفد.", "قُتل خمسة جنود.", "لم يصل 500 لاجئ.", "قال: «لا تعليق».");
        Arbitrary<String> targets = Arbitraries.of("", "The delegation  arrived.", "Five soldiers were killed.", "50 refugees arrived",
                "He said: \"No comment.", "لا");
        return Combinators.combine(sources, targets).as(CheckedTextsTest::text);
    }

    private static CheckedTexts all(CheckedTexts before, TranslatedText... now) {
        return before.checked(List.of(now), found -> true);
    }

    private static TranslatedText text(String source, String target) {
        return new TranslatedText(source, target, Wire.ARABIC, Locale.ENGLISH);
    }
}
