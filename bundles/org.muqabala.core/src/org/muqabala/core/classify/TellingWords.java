package org.muqabala.core.classify;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.TokenKind;

/**
 * Which words tell so much that two versions never share them by coincidence, and that a reader looks for: names, numbers, dates,
 * addresses, denial and certainty.
 */
public final class TellingWords {

    private static final int FEATURES =
            Feature.NUMBER.bit() | Feature.DIGITS.bit() | Feature.MONTH.bit() | Feature.MONTH_HEAD.bit() | Feature.WEEKDAY.bit()
            | Feature.RELATIVE_DAY.bit() | Feature.NEGATION.bit() | Feature.MODALITY.bit() | Feature.APPROXIMATOR.bit() | Feature.GIVEN_NAME.bit();

    private final NameBook names;
    private final Lexicon lexicon;

    /**
     * @param a the words of one version, from which the names of persons are learnt
     * @param b the words of the other, likewise
     * @param lexicon knows the names of places
     */
    public TellingWords(Units a, Units b, Lexicon lexicon) {
        this.names = new NameBook(a, b, lexicon, Progress.NONE);
        this.lexicon = lexicon;
    }

    /** Whether the unit of either version is such a word. */
    public boolean holds(Units units, int unit) {
        Lexeme word = units.lexeme(unit);
        return (word.sense().features() & FEATURES) != 0 || word.isValue() || names.holds(word) || lexicon.place(word.folded()) != 0
                || units.tokens().kind(units.firstToken(unit)) == TokenKind.ADDRESS
                || Character.isUpperCase(units.surface(unit).codePointAt(0));
    }
}
