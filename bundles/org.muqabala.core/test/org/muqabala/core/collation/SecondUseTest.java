package org.muqabala.core.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;

/** A passage that a version uses twice: one use is linked, the other is told. */
class SecondUseTest {

    private static final String FLOOD = "وأعلنت هيئة الأرصاد أن العاصفة المدارية ستبلغ الساحل الشرقي قبل منتصف الليل.";
    private static final String ROAD = "وأغلقت الشرطة الطريق الساحلي بين المدينتين أمام الشاحنات والحافلات.";
    private static final String SCHOOL = "وعطلت وزارة التربية الدراسة في المحافظات الثلاث حتى نهاية الأسبوع.";

    private static String story(String... sentences) {
        return String.join("\n", sentences);
    }

    @Test
    void theUseInOrderIsLinkedAndTheOtherIsTold() {
        Comparison comparison = Readings.compare(story(FLOOD, ROAD, SCHOOL), story(FLOOD, ROAD, SCHOOL, FLOOD));
        assertEquals(3, comparison.links().size());
        SecondUse use = comparison.secondUses().get(0);
        assertEquals(1, comparison.secondUses().size());
        assertEquals(Side.B, use.side());
        assertEquals(FLOOD, use.here().of(comparison.b().text()));
        assertEquals(FLOOD, use.there().of(comparison.a().text()));
        assertEquals(comparison.onlyInB(), List.of(use.here()));
    }

    @Test
    void readTheOtherWayRoundItIsTheOldersSecondUse() {
        Comparison comparison = Readings.compare(story(FLOOD, ROAD, SCHOOL, FLOOD), story(FLOOD, ROAD, SCHOOL));
        assertEquals(List.of(Side.A), comparison.secondUses().stream().map(SecondUse::side).toList());
        assertEquals(comparison.onlyInA(), comparison.secondUses().stream().map(SecondUse::here).toList());
    }

    @Test
    void aUseWithEditsIsTold() {
        String again = "وكررت هيئة الأرصاد أن العاصفة المدارية ستبلغ الساحل الشرقي غدا.";
        Comparison comparison = Readings.compare(story(FLOOD, ROAD, SCHOOL), story(FLOOD, ROAD, SCHOOL, again));
        assertEquals(1, comparison.secondUses().size());
        assertTrue(comparison.secondUses().get(0).here().of(comparison.b().text()).contains("العاصفة المدارية ستبلغ الساحل الشرقي"));
    }

    @Test
    void theLedgerSaysWhatIsUsedTwice() {
        Comparison comparison = Readings.compare(story(FLOOD, ROAD, SCHOOL), story(FLOOD, ROAD, SCHOOL, FLOOD));
        Reason reason = Ledger.of(comparison).rows().get(0).divergence().reason();
        assertEquals(Reason.of("passage.second-use", "وأعلنت هيئة الأرصاد أن العاصفة المدارية ستبلغ الساحل …"), reason);
    }

    @Test
    void stockPhrasesAreNoSecondUse() {
        String chief = "وقال وزير الخارجية الأميركي جون كيري إن بلاده تدرس الأمر.";
        Comparison comparison = Readings.compare(story(chief, ROAD), story(chief, ROAD, "ووصل وزير الخارجية الأميركي جون كيري إلى محمية الفيلة."));
        assertEquals(List.of(), comparison.secondUses());
    }

    @Test
    void aPassageThatIsNotLinkedIsUsedNowhere() {
        assertEquals(List.of(), Readings.compare(Seeds.text("003"), Seeds.text("004")).secondUses());
        assertEquals(List.of(), Readings.compare(FLOOD, FLOOD).secondUses());
    }

    @Test
    void theSentenceThatTheSeedQuotesTwiceIsTold() {
        Comparison comparison = Readings.compare(Seeds.text("001"), Seeds.text("004"));
        assertEquals(1, comparison.secondUses().size());
        assertTrue(comparison.secondUses().get(0).here().of(comparison.b().text()).contains("لا يسعون إلى تغيير النظام"));
    }

    @Test
    void aFurtherUseLiesInThePassagesOfItsVersionAlone() {
        for (String a : Seeds.ALL) {
            for (String b : Seeds.ALL) {
                Comparison comparison = Readings.compare(Seeds.text(a), Seeds.text(b));
                for (SecondUse use : comparison.secondUses()) {
                    assertTrue(comparison.onlyIn(use.side()).stream().anyMatch(only -> only.contains(use.here())), use.toString());
                    Side other = use.side().other();
                    assertTrue(comparison.links().stream().flatMap(link -> link.on(other).stream()).anyMatch(use.there()::overlaps), use.toString());
                }
            }
        }
    }

    /** A guard against endless work, not a measurement. */
    @Test
    @Timeout(60)
    void muchRepeatedTextIsBoundedWork() {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            sentences.add(List.of(FLOOD, ROAD, SCHOOL).get(i % 3));
        }
        List<String> shuffled = new ArrayList<>(sentences);
        Collections.shuffle(shuffled, new Random(7));
        Comparison comparison = Readings.compare(String.join("\n", sentences.subList(0, 1000)), String.join("\n", shuffled));
        Soundness.assertSound(comparison);
        comparison.secondUses().forEach(use -> assertTrue(comparison.onlyInB().stream().anyMatch((Span only) -> only.contains(use.here()))));
    }
}
