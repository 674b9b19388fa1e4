package org.muqabala.translation.exchange.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muqabala.translation.exchange.xliff.InlineCode.Freedom;
import org.muqabala.translation.exchange.xliff.InlineCode.Kind;

class InlineCodesTest {

    private final InlineCodes codes = codes(Freedom.MAY_GO, "{1}", "{/1}", "{2}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{1}قال{/1} نعم{2}|قال نعم", "قال {2} نعم|قال نعم", "{2} قال|قال", "قال {3}|قال {3}", "{1}{/1}|''",
            "قال {1}{/1} نعم|قال نعم"})
    void theWordsAreTheTextWithoutItsSigns(String text, String words) {
        assertEquals(words, codes.words(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{1}قال نعم{/1}.{2}|{1}He said yes.{/1}{2}", "«{1}قال{/1} نعم{2}|{1}He said yes.{/1}{2}",
            "قال {1}نعم{/1}|He said yes.{1}{/1}{2}"})
    void codesOfATranslationFromElsewhereStandBeforeItsFirstWordOrBehindItsLast(String source, String placed) {
        assertEquals(placed, codes.placed("He said yes.", source));
    }

    @Test
    void whatATranslationHasStaysWhereItIs() {
        assertEquals("{1}He {2}said{/1} yes.", codes.placed("He {2}said{/1} yes.", "{1}قال{/1}{2}"));
        assertEquals("said", InlineCodes.NONE.placed("said", "قال"));
    }

    @Test
    void blankedTextsAreAsLongAsBefore() {
        String text = "{1}قال{/1} {2}";
        assertEquals(text.length(), codes.blanked(text).length());
        assertEquals(text.indexOf("قال"), codes.blanked(text).indexOf("قال"));
        assertEquals("قال ", InlineCodes.unblanked(codes.blanked(text)));
    }

    @Test
    void anUnfinishedTranslationKeepsWhatMustStay() {
        assertEquals("said", codes.kept("said"), "what may go is gone");
        assertEquals("said {2}yes{1}{/1}", codes(Freedom.MUST_STAY, "{1}", "{/1}", "{2}").kept("said {2}yes"));
        assertEquals("said yes{1}{2}", codes(Freedom.IN_ORDER, "{1}", "{2}").kept("said{2} yes{1}"), "together if they are in another order");
        assertEquals("said {1}{2}yes", codes(Freedom.IN_ORDER, "{1}", "{2}").kept("said {1}{2}yes"));
    }

    private static InlineCodes codes(Freedom freedom, String... signs) {
        return new InlineCodes(Stream.of(signs).map(sign -> new InlineCode(sign, "<ph/>", Kind.ALONE, freedom)).toList());
    }
}
