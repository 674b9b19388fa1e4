package org.muqabala.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.muqabala.translation.exchange.xliff.InlineCode;
import org.muqabala.translation.exchange.xliff.InlineCode.Freedom;
import org.muqabala.translation.exchange.xliff.InlineCode.Kind;
import org.muqabala.translation.exchange.xliff.InlineCodes;
import org.muqabala.translation.glossary.Glossary;

class CodeCheckTest {

    private static final String SOURCE = "{1}قال{/1} الوزير{2} نعم.";
    private static final InlineCodes CODES = new InlineCodes(List.of(new InlineCode("{1}", "<pc id=\"1\">", Kind.BEGIN, Freedom.MAY_GO),
            new InlineCode("{/1}", "</pc>", Kind.END, Freedom.MAY_GO), new InlineCode("{2}", "<ph id=\"2\"/>", Kind.ALONE, Freedom.MUST_STAY)));

    private final SegmentCheck check = new CodeCheck();

    @Test
    void allCodesInWhateverPlaceAreNoProblem() {
        finds("The minister{2} {1}said{/1} yes.");
        finds("{1}{/1}{2}");
    }

    @Test
    void whatIsMissingIsPutInWhereTheSourceHasIt() {
        finds("The minister{2} said{/1} yes.", "codes.missing: {1}");
        mends("The minister{2} said{/1} yes.", "{1}The minister{2} said{/1} yes.");
        finds("{1}The minister said{/1} yes.", "codes.needed: {2}");
        mends("{1}The minister said{/1} yes. ", "{1}The minister said{/1} yes.{2} ");
        finds("yes", "codes.missing: {1}", "codes.missing: {/1}", "codes.needed: {2}");
        assertEquals("a{1}{/1}", CodeCheckTest.mended(new CodeCheck(), "x {1}y{/1}", "a{/1}"), "no later than where it ends");
    }

    @Test
    void whatIsTooMuchIsTakenOut() {
        mends("{1}The{/1} minister{2}{2} said yes.", "{1}The{/1} minister{2} said yes.");
        finds("{1}The{/1} minister{2}{2} said yes.", "codes.twice: {2}");
        finds("{1}The{/1} minister{2}{7} said yes.", "codes.unknown: {7}");
        mends("{1}The{/1} minister{2}{7} said yes.", "{1}The{/1} minister{2} said yes.");
    }

    @Test
    void whatEndsBeforeItBeginsIsTurnedRound() {
        finds("{/1}The{1} minister{2} said yes.", "codes.turned: {/1} {1}");
        mends("{/1}The{1} minister{2} said yes.", "{1}The{/1} minister{2} said yes.");
    }

    @Test
    void aTextWithoutCodesMayHaveWhatLooksLikeOne() {
        assertEquals(List.of(), check.problems(new TranslatedText("قال {1}", "said {2}", Wire.ARABIC, Locale.ENGLISH)));
    }

    @Test
    void otherChecksSeeTheWordsAlone() {
        SegmentChecks checks = SegmentChecks.standard(Glossary.empty(Wire.ARABIC, Locale.ENGLISH), Optional.empty());
        TranslatedText bare = text("The minister said yes.");
        assertEquals(List.of("codes", "codes", "codes"), checks.problems(bare).stream().map(SegmentProblem::check).toList(),
                "a lost code is no lost number");
        TranslatedText whole = text("{1}The{/1}  minister{2} said yes{3}");
        assertEquals(List.of("{3}", "  ", ""), Stream.of("codes", "spaces", "end").map(id -> checks.problems(whole).stream()
                .filter(problem -> problem.check().equals(id)).findFirst().orElseThrow().inTarget().orElseThrow().of(whole.target())).toList(),
                "places are those of the text with its codes");
    }

    private void finds(String target, String... problems) {
        CheckTexts english = new CheckTexts(Locale.ENGLISH);
        CheckTexts arabic = new CheckTexts(Wire.ARABIC);
        assertEquals(List.of(problems), check.problems(text(target)).stream().map(problem -> {
            english.text(problem);
            arabic.text(problem);
            return problem.key() + ": " + String.join(" ", problem.arguments());
        }).toList());
    }

    private void mends(String target, String mended) {
        assertEquals(mended, mended(check, SOURCE, target));
    }

    private static String mended(SegmentCheck check, String source, String target) {
        TranslatedText text = new TranslatedText(source, target, Wire.ARABIC, Locale.ENGLISH, CODES);
        return check.problems(text).getFirst().fixes().getFirst().applied(target);
    }

    private static TranslatedText text(String target) {
        return new TranslatedText(SOURCE, target, Wire.ARABIC, Locale.ENGLISH, CODES);
    }
}
