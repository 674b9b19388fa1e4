package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"en, en", "pt_BR, pt-BR", "' fr ', fr", "ckb, ckb", "zh-Hant-TW, zh-Hant-TW", "EN-us, en-US"})
    void aLanguageIsRead(String tag, String read) {
        assertEquals(Optional.of(Locale.forLanguageTag(read)), LanguageTag.read(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "xx-bogus", "en-bogus", "english", "../en", "und", "no language", "e"})
    void whatIsNoneIsNot(String tag) {
        assertEquals(Optional.empty(), LanguageTag.read(tag));
    }
}
