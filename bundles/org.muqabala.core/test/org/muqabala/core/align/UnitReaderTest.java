package org.muqabala.core.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.EditedTokens;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;
import org.muqabala.core.text.fold.FoldChain;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UnitReaderTest {

    private static final FoldChain FOLDS = FoldChain.standard();
    private static final List<String> WORDS = List.of("مائة", "وخمسة", "وعشرين", "ألف", "3", "في", "المئة", "كانون", "الأول", "بيت", "و", "“", "\n", " ", " ", " ", "กขคง",
            "中文", "\uD83D\uDE00", "\u200D", "www.a.b", "٥٠", ".", ",", "ـ", "ً", "\uD800");

    private final Vocabulary vocabulary = new Vocabulary(FOLDS, new Lexicon(FOLDS));

    @Property(tries = 2000, seed = "20151222")
    void anEditedTextIsReadAsIfItWereNew(@ForAll Random random) {
        StringBuilder text = new StringBuilder();
        Units before = read("");
        for (int i = 0; i < 20; i++) {
            edit(text, random);
            EditedTokens tokens = new Tokenizer().tokenize(before.tokens(), text.toString(), Progress.NONE);
            EditedUnits units = UnitReader.read(tokens, before, vocabulary, Progress.NONE);
            assertEquals(told(read(text.toString())), told(units.after()), text.toString());
            assertKept(units);
            before = units.after();
        }
    }

    @Example
    void aNumberDoesNotRunOverALineBreak() {
        assertEquals(2, read("مائة\nوخمسة").size());
        assertEquals(1, read("مائة وخمسة").size());
    }

    @Example
    void whatWasNotEditedIsNotReadAgain() {
        Units before = read("أقر البرلمان الموازنة أمس. وأضرب عمال الموانئ احتجاجا على خفض الأجور.");
        EditedUnits same = UnitReader.read(new Tokenizer().tokenize(before.tokens(), before.tokens().text(), Progress.NONE), before, vocabulary, Progress.NONE);
        assertSame(before, same.after());
        assertEquals(3, same.before(3, 5));
    }

    private static void assertKept(EditedUnits units) {
        for (int unit = 0; unit < units.after().size(); unit++) {
            int before = units.before(unit, unit + 1);
            if (before != EditedUnits.NONE) {
                assertSame(units.before().lexeme(before), units.after().lexeme(unit));
                assertEquals(units.before().surface(before), units.after().surface(unit));
            }
        }
    }

    private Units read(String text) {
        return UnitReader.read(new Tokenizer().tokenize(text), vocabulary);
    }

    private static String told(Units units) {
        List<String> told = new ArrayList<>();
        Tokens tokens = units.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            told.add(tokens.kind(token) + " " + tokens.span(token));
        }
        for (int unit = 0; unit < units.size(); unit++) {
            told.add(units.lexeme(unit) + " " + units.firstToken(unit) + " " + units.endToken(unit) + " " + units.key(unit) + " " + units.stem(unit) + " " + units.rest(unit));
        }
        return String.join("\n", told);
    }

    private static void edit(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        if (random.nextInt(4) == 0) {
            text.delete(at, Math.min(text.length(), at + random.nextInt(8)));
        } else {
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
            }
        }
    }
}
