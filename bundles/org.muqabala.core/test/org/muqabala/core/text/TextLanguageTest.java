package org.muqabala.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"قال|ar|ar", "گفت|fa|fa", "said|en-GB|en-GB", "said|ar|''", "قال|en|ar", "12|fa|fa", "12|und|''",
            "said|und|''", "قال|und|ar"})
    void aPartIsInTheLanguageOfTheWholeUnlessItsLettersRunTheOtherWay(String part, String whole, String language) {
        assertEquals(language, TextLanguage.ofPart(part, whole));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"fa|وزیر گفت|fa|fa", "fa_IR|وزیر گفت|fa-IR|fa-IR", "''|قال الوزير|ar|ar", "''|The minister said|und|en",
            "''|12|und|en", "no language at all|قال الوزير|ar|ar", "und|قال الوزير|ar|ar"})
    void anArticleIsInTheLanguageThatItsFileSaysElseInThatOfItsLetters(String told, String text, String language, String source) {
        Article article = in(told, text);
        assertEquals(language, TextLanguage.of(article));
        assertEquals(source, TextLanguage.source(article).toLanguageTag(), "for work that needs one");
    }

    private static Article in(String language, String text) {
        Article typed = Article.typed("a.txt", text);
        return new Article(typed.name(), typed.text(), typed.blocks(), typed.reading(),
                new Source(List.of(), new Facts("", "", "", "", language), List.of(), false, false));
    }
}
