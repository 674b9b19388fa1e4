package org.muqabala.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.text.Article;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.translation.WorkLeft.Amount;

class WorkLeftTest {

    private static final String STAYS = "رفع البنك المركزي الفائدة ربع نقطة بعد اجتماع استمر يومين.";
    private static final String CHANGES = "وقالت الوزارة إن 4000 مقاتل غادروا المدينة مساء الثلاثاء.";
    private static final String NEW = "وينتظر المزارعون موسم الأمطار الذي تأخر هذا العام.";

    @Test
    void countsSegmentsAndWordsByState() {
        Comparison comparison = CarryOverTest.compare(STAYS + "\n" + CHANGES, STAYS + "\n" + CHANGES.replace("4000", "5000") + "\n" + NEW);
        Translation carried = new CarryOver(CarryOverTest.translated(comparison.a(), SegmentState.TRANSLATED), comparison).carried();
        WorkLeft left = WorkLeft.of(carried);
        assertEquals(new Amount(1, 10), left.amounts().get(SegmentState.CARRIED));
        assertEquals(new Amount(1, 9), left.amounts().get(SegmentState.FUZZY));
        assertEquals(new Amount(1, 8), left.amounts().get(SegmentState.EMPTY));
        assertEquals(new Amount(0, 0), left.amounts().get(SegmentState.REVIEWED));
        assertEquals(1, left.changedWords());
        assertEquals(new Amount(2, 17), left.work());
        assertEquals(new Amount(3, 27), left.whole());
    }

    @Test
    void anEmptyArticleIsNoWork() {
        assertEquals(new Amount(0, 0), WorkLeft.of(Translation.empty(Article.typed("a", ""), Locale.ENGLISH)).whole());
    }
}
