package org.muqabala.core.encoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownCharsetsTest {

    @ParameterizedTest
    @CsvSource({"cp720, CP720", "IBM720, CP720", "DOS-720, CP720", "cp1256, windows-1256", "WINDOWS-1256, windows-1256", "MacArabic, x-MacArabic",
            "x-mac-arabic, x-MacArabic", "asmo-708, ISO-8859-6", " utf8 , UTF-8"})
    void findsACharacterSetByTheNamesThatAreInUse(String asked, String found) {
        assertEquals(found, KnownCharsets.named(asked).orElseThrow().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "klingon", "utf 8", "../../etc"})
    void findsNothingByAnyOtherName(String name) {
        assertEquals(Optional.empty(), KnownCharsets.named(name));
    }

    @Test
    void bringsTheSameTableAsARuntimeThatHasOne() {
        assertEquals(new String(allBytes(), Charset.forName("windows-1256")), new String(allBytes(), KnownCharsets.own("windows-1256")));
    }

    @Test
    void readsTheRightToLeftSpaceOfMacArabicThatTheRuntimeDoesNot() {
        byte[] bytes = "قال لا".getBytes(KnownCharsets.named("x-MacArabic").orElseThrow());
        bytes[3] = (byte) 0xA0;
        assertEquals("قال لا", new String(bytes, KnownCharsets.named("MacArabic").orElseThrow()));
    }

    @Test
    void writesAndReadsCp720() {
        Charset cp720 = KnownCharsets.named("CP720").orElseThrow();
        String text = "قال الوزيرُ إنّ الاتفاق «قريب» جداً (café) 100 %";
        byte[] bytes = text.getBytes(cp720);
        assertEquals(text.length(), bytes.length);
        assertEquals(text, new String(bytes, cp720));
        assertArrayEquals(new byte[] {(byte) 0xE9, (byte) 0xEA, 'a', (byte) 0xA1}, "لمaة".getBytes(cp720));
        assertFalse(cp720.newEncoder().canEncode('،'));
    }

    private static byte[] allBytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return all;
    }
}
