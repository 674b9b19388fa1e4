package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two words around an “and” that change places are one change of order, also where a proclitic stays behind. */
class ExchangedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "افتتح المعرض [للرسم والخط→للخط والرسم|order stylistic] في قصر الثقافة القديم أمس.",
        "اشتهرت المدينة [بالزيتون والعنب→بالعنب والزيتون|order stylistic] قبل أن تضرب الآفة بساتينها.",
        "تفقد المحافظ [المدارس والمستشفيات→المستشفيات والمدارس|order stylistic] في القرى التي غمرتها المياه.",
    })
    void theProcliticStays(String line) {
        assertReads(line);
    }
}
