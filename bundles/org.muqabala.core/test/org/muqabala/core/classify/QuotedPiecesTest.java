package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two versions quote in each other's place is one change, however its words stand for each other. */
class QuotedPiecesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "وقال الحارس: «رأيت دخانا كثيفا ولم أجد [سلما للنزول→منفذا|quotation substantive] سوى النافذة الخلفية».",
        "وقال الراعي: «لم أسمع [صوتا→أي صوت|quotation substantive] قبل أن ينهار الجدار الطيني».",
        "وقالت المعلمة: «كل ما [طلبته→سعيت إليه|quotation substantive] كان مقعدا لكل تلميذ».",
        "وقال البحار: «ضربتنا موجة عالية [ثم→وبعد لحظات|quotation substantive] انقلب القارب بمن فيه».",
    })
    void wordsQuotedInEachOthersPlace(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "وقالت الطبيبة: «سنفتح [العيادة→المركز|quotation substantive] للمرضى [مساء→صباحا|quotation substantive] طوال الشتاء».",
    })
    void wordsThatAreTwoChanges(String line) {
        assertReads(line);
    }
}
