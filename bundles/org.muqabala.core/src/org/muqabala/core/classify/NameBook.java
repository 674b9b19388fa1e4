package org.muqabala.core.classify;

import java.util.HashSet;
import java.util.Set;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Passage;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.Lexicon;
import org.muqabala.core.lexicon.NounKind;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Characters;

/**
 * Which words of two versions name somebody: given names, the word after a given name, and the word that follows a verb of saying
 * without an article of its own ({@code وقال لافروف}) and is no common word. Learnt anew for each comparison.
 */
final class NameBook {

    /** Units between two looks at whether the names are still wanted. */
    private static final int STRETCH = 1 << 14;
    private static final int CUES = Feature.REPORTING.bit() | Feature.GIVEN_NAME.bit();

    private final Set<String> names = new HashSet<>();

    private final Lexicon lexicon;
    private final Transliterations transliterations;

    NameBook(Units a, Units b, Lexicon lexicon, Progress progress) {
        this.lexicon = lexicon;
        transliterations = new Transliterations(this, lexicon);
        learn(a, progress);
        learn(b, progress);
    }

    private void learn(Units units, Progress progress) {
        for (int i = 0; i + 1 < units.size(); i++) {
            if (i % STRETCH == 0) {
                progress.throwIfCancelled();
            }
            if (units.hasAny(i, CUES) && isBeside(units, i + 1)) {
                learn(units.lexeme(i), units.surface(i), units.lexeme(i + 1));
            }
        }
    }

    private void learn(Lexeme word, String surface, Lexeme next) {
        boolean cue = word.has(Feature.REPORTING) && !word.has(Feature.SAYS_BEFORE_SPEECH) && word.isContent();
        if (isGivenName(word, surface) ? mayBeSurname(word, next) : cue && mayBeName(next)) {
            names.add(next.folded());
        }
    }

    /** Whether only space lies between the unit and the one before. */
    private static boolean isBeside(Units units, int unit) {
        String text = units.tokens().text();
        for (int i = units.end(unit - 1); i < units.start(unit); i++) {
            if (!Characters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code على} is no {@code علي}. */
    private static boolean isGivenName(Lexeme word, String surface) {
        return word.has(Feature.GIVEN_NAME) && (word.isContent() || surface.equals("علي"));
    }

    /** Behind {@code علي}, which may be a {@code على} whose dots slipped, a common noun is no surname. */
    private boolean mayBeSurname(Lexeme given, Lexeme word) {
        return (word.sense().features() & ~Feature.GIVEN_NAME.bit() & ~Feature.ADVERB.bit()) == 0 && !word.isValue()
                && (given.isContent() || !lexicon.isCommonWord(word.folded()));
    }

    private boolean mayBeName(Lexeme word) {
        int known = word.sense().features() & ~Feature.GIVEN_NAME.bit() & ~Feature.ADVERB.bit();
        String folded = word.folded();
        return known == 0 && folded.length() > 2 && !folded.startsWith("ال") && !folded.startsWith("لل")
                && !folded.startsWith("بال") && !word.isValue()
                && (!folded.startsWith("ب") && !folded.startsWith("ل") || folded.length() > 5) && !lexicon.isCommonWord(folded);
    }

    boolean holds(Lexeme word) {
        return word.has(Feature.GIVEN_NAME) || names.contains(word.folded())
                || word.folded().length() > 3 && "وفبلك".indexOf(word.folded().charAt(0)) >= 0
                && names.contains(word.folded().substring(1));
    }

    /** Whether the folded noun stands at the head of the names of bodies. */
    boolean beginsBody(String noun) {
        return lexicon.is(NounKind.BODY, noun);
    }

    /** Which words are one foreign word in other letters, by the names known here. */
    Transliterations transliterations() {
        return transliterations;
    }

    boolean isSame(NameBook other) {
        return names.equals(other.names);
    }

    /** Whether this book and the other hold the same of the words. */
    boolean agrees(NameBook other, Passage words) {
        for (int i = 0; i < words.size(); i++) {
            if (holds(words.lexeme(i)) != other.holds(words.lexeme(i))) {
                return false;
            }
        }
        return true;
    }
}
