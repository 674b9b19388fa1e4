package org.muqabala.ui.hidden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Span;
import org.muqabala.testkit.Seeds;
import org.muqabala.ui.hidden.HiddenCharacter.Kind;

class HiddenCharactersTest {

    private final HiddenCharacterTexts english = new HiddenCharacterTexts(Locale.ENGLISH);
    private final HiddenCharacterTexts arabic = new HiddenCharacterTexts(Locale.forLanguageTag("ar"));

    @Test
    void ordinaryTextHidesNothing() {
        assertEquals(List.of(), HiddenCharacters.in("قَالَ الوزيرُ: «نعم»، 15 (٢٠١٥) – The minister said “yes”.\n\tЛавров сказал.\r\n"));
    }

    @Test
    void everyKindIsFoundWhereItStands() {
        assertEquals(List.of(Kind.DIRECTION, Kind.INVISIBLE, Kind.SPACE, Kind.PRESENTATION_FORM, Kind.LOOK_ALIKE, Kind.TATWEEL),
                kinds("\u202Eا\u200Cب\u00A0ت\uFEDFک\u0640"));
        assertEquals(new Span(2, 3), HiddenCharacters.in("قا\u200Fل").get(0).span());
        assertEquals(new Span(1, 3), HiddenCharacters.in("a" + Character.toString(0xE0041)).get(0).span());
    }

    @Test
    void aCyrillicLetterIsALookAlikeInALatinWordOnly() {
        assertEquals(List.of(Kind.LOOK_ALIKE), kinds("Mоscow"));
        assertEquals(List.of(), kinds("Москва"));
    }

    @Test
    void theNameSaysNumberAndName() {
        assertEquals("U+202E RIGHT-TO-LEFT OVERRIDE", plain(english.name(first("\u202E"))));
        assertEquals("U+202E فرض الاتجاه من اليمين إلى اليسار", plain(arabic.name(first("\u202E"))));
        assertEquals("RLO", english.sign(first("\u202E")));
        assertEquals("0085", english.sign(first("\u0085")));
    }

    @Test
    void theNameOfALetterInDisguiseSaysWhatItLooksLike() {
        assertTrue(plain(english.name(first("ک"))).contains("looks like ك"));
        assertTrue(plain(arabic.name(first("\uFEFB"))).contains("الحروف لا"));
    }

    @Test
    void allDirectionMarksHaveArabicNames() {
        "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069".codePoints().forEach(point -> {
            String name = plain(arabic.name(first(Character.toString(point))));
            assertTrue(name.substring(7).chars().allMatch(letter -> letter >= 0x0600 || letter == ' '), name);
        });
    }

    @Test
    void theSeedsHideWhatTheyHide() {
        long hidden = HiddenCharacters.in(Seeds.text("004")).stream().filter(found -> found.kind() == Kind.DIRECTION).count();
        assertEquals(Seeds.text("004").chars().filter(letter -> Character.getType(letter) == Character.FORMAT).count(), hidden);
    }

    private static List<Kind> kinds(String text) {
        return HiddenCharacters.in(text).stream().map(HiddenCharacter::kind).toList();
    }

    private static HiddenCharacter first(String text) {
        return HiddenCharacters.in(text).get(0);
    }

    private static String plain(String text) {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
