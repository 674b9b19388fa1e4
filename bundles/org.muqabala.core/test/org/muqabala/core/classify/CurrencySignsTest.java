package org.muqabala.core.classify;

import static org.muqabala.core.collation.Readings.assertReads;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sign of a currency is its name. */
class CurrencySignsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "بلغت قيمة الصفقة [$50 مليون→50 مليون دولار|number cosmetic] بحسب البنك.",
        "باع المزاد اللوحة القديمة لقاء [70 يورو→€70|number cosmetic] بعد منافسة طويلة.",
        "باع المزاد اللوحة القديمة لقاء 70 [€→يورو|number cosmetic] بعد منافسة طويلة.",
    })
    void aSignForItsName(String line) {
        assertReads(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "بلغت قيمة الصفقة 50 مليون [دولار→يورو|lexical substantive] بحسب البنك.",
    })
    void anotherCurrency(String line) {
        assertReads(line);
    }
}
