package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.core.text.fold.FoldChain;
import org.muqabala.testkit.Seeds;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** Where words begin and end. */
class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "مُحَمَّدٌ رسولٌ | مُحَمَّدٌ / رسولٌ",
        "مبـــانٍ عالية | مبـــانٍ / عالية",
        "«داعش» و”جبهة النصرة” | « / داعش / » / و”جبهة / النصرة / ”",
        "فـ”الولايات المتحدة | فـ”الولايات / المتحدة",
        "لـ«الصباح» | لـ«الصباح / »",
        "إلى 4.5 ألف و5000 و٥٠٠٠ | إلى / 4.5 / ألف / و / 5000 / و / ٥٠٠٠",
        "١٩٫٢٥ 24.6% | ١٩٫٢٥ / 24.6%",
        "ديسمبر/كانون الأول | ديسمبر / / / كانون / الأول",
        "(بوتين)، قال: | ( / بوتين / ) / ، / قال / :",
        "شبكة The Guardian وF16 | شبكة / The / Guardian / و / F16",
        "راجع https://example.org/a?b=1. | راجع / https://example.org/a?b=1 / .",
        "إلى desk@example.org أو @desk | إلى / desk@example.org / أو / @desk",
        "👍🏽 👨‍👩‍👧 🇸🇾 | 👍🏽 / 👨‍👩‍👧 / 🇸🇾",
        "ﷲ أكبر ﷺ ﷽ | ﷲ / أكبر / ﷺ / ﷽",
        "وزیر گفت کتاب ھے | وزیر / گفت / کتاب / ھے",
        "می\u200Cخواهم العر\u200Dب | می\u200Cخواهم / العر\u200Dب",
        "يوم 5,000 و1.234.567 و12:30 | يوم / 5,000 / و / 1.234.567 / و / 12:30",
        "٥٠٠٠٫٥٪ و۵٪ | ٥٠٠٠٫٥٪ / و / ۵٪",
        "سنة 2012/2013 و18-12 | سنة / 2012 / / / 2013 / و / 18 / - / 12",
        "🏳️‍🌈👩🏾‍🚀❤️ 1️⃣ 12 | 🏳️‍🌈 / 👩🏾‍🚀 / ❤️ / 1️⃣ / 12",
        "café naïve Ñandú | café / naïve / Ñandú",
        "השר אמר שלום | השר / אמר / שלום",
        "Привет мир και κόσμος | Привет / мир / και / κόσμος",
        "mailto:desk@example.org ftp://a.b/c | mailto:desk@example.org / ftp://a.b/c",
        "#سوريا #Syria @وكالة_سانا | #سوريا / #Syria / @وكالة_سانا",
        "'سيقود بسرعة' don't | ' / سيقود / بسرعة / ' / don / ' / t",
    })
    void cutsAsAnEditorWould(String text, String expected) {
        assertEquals(expected, String.join(" / ", words(text)));
    }

    @Test
    void thaiIsCutByDictionary() {
        assertEquals(List.of("สวัสดี", "ชาว", "โลก"), words("สวัสดีชาวโลก"));
    }

    @Test
    void chineseIsCutByDictionary() {
        assertEquals(List.of("部长", "说", "这", "一", "决定"), words("部长说这一决定"));
    }

    @Test
    void combiningMarksStayWithTheirLetterInEveryScript() {
        assertEquals(List.of("e\u0301te\u0301", "ש\u05C1לום", "ك\u0651\u064Eتاب"), words("e\u0301te\u0301 ש\u05C1לום ك\u0651\u064Eتاب"));
    }

    @Test
    void aTokenKnowsItsSpellingUnderEachFold() {
        Token token = tokenizer.tokens("والأمريكيّ", FoldChain.standard()).get(0);
        assertEquals("والأمريكيّ", token.keys().get(0));
        assertEquals("والاميركي", token.key());
    }

    @Property(tries = 500, seed = "1")
    void tokensTileAnyText(@ForAll @CharRange(from = '\0', to = '\uFFFF') String text) {
        assertTiles(text);
    }

    @Test
    void tokensTileTheSeeds() {
        Seeds.ALL.forEach(seed -> assertTiles(Seeds.text(seed)));
    }

    private void assertTiles(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        StringBuilder tiled = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            assertEquals(tiled.length(), tokens.start(i));
            assertEquals(i, tokens.at(tokens.start(i)));
            tiled.append(tokens.surface(i));
        }
        assertEquals(text, tiled.toString());
    }

    private List<String> words(String text) {
        Tokens tokens = tokenizer.tokenize(text);
        return IntStream.range(0, tokens.size()).filter(i -> tokens.kind(i) != TokenKind.SPACE).mapToObj(tokens::surface).toList();
    }
}
