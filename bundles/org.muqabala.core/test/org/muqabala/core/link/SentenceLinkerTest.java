package org.muqabala.core.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.muqabala.core.collation.Collator;
import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Profile;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Article;

/** Links of sentences that were taken apart. */
class SentenceLinkerTest {

    private static final Collator COLLATOR = new Collator(Profile.NEWS);
    private static final String BEGINNING = "أعلنت بلدية المدينة الساحلية افتتاح الحديقة النباتية الجديدة قرب المرفأ القديم بعد أعوام طويلة من الترميم";
    private static final String MIDDLE = "وكان مهندسو الري قد مدوا شبكة أنابيب تحت التلال الشرقية كي تصل مياه النبع العذب إلى البساتين المهملة منذ رحيل "
            + "المزارعين عنها وكلفت الورشات خزينة المجلس المحلي مبالغ كبيرة جمعت من تبرعات المغتربين وعائدات مواسم الزيتون والحمضيات المتتالية";
    private static final String END = "وتستقبل البوابة الرئيسة الزوار مجانا كل صباح وتغلق عند الغروب باستثناء ليالي المهرجان الموسيقي الصيفي المنتظر";

    /** The middle of a long sentence stands by itself in the other version, whose own sentence closed over it. */
    @Test
    void aSentenceWhoseMiddleMovedOutIsLinkedOnBothSidesOfIt() {
        Article whole = Article.typed("a", BEGINNING + " " + MIDDLE + " " + END + ".");
        Article apart = Article.typed("b", BEGINNING + " " + END + ".\n" + MIDDLE + ".");
        assertLinksAll(whole, apart);
        assertLinksAll(apart, whole);
    }

    private static void assertLinksAll(Article a, Article b) {
        Comparison comparison = Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> COLLATOR.compare(a, b, Progress.NONE));
        assertEquals(List.of(), comparison.onlyInA());
        assertEquals(List.of(), comparison.onlyInB());
        assertTrue(comparison.links().size() >= 2, comparison.links().toString());
    }
}
