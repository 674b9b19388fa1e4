package org.muqabala.core.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muqabala.core.align.Lexeme;
import org.muqabala.core.align.Units;
import org.muqabala.core.lexicon.Feature;
import org.muqabala.core.lexicon.SpeechParticles;
import org.muqabala.core.spi.Wording.Category;
import org.muqabala.core.text.Characters;

/** Reads words without counterpart as phrases: words of one category together, particles with what they lead to. */
final class PhraseReader {

    /** Most words with the article that go with a title. */
    private static final int LONGEST_TITLE = 3;

    /** The particles that go with a verb of saying after them. */
    private static final Set<String> VERB_PARTICLES = Set.of("كما", "لكنه", "لكنها", "لكن", "ولكنه", "ولكنها", "قد", "وقد", "و", "ف");

    private final Units units;
    private final NameBook names;

    PhraseReader(Units units, NameBook names) {
        this.units = units;
        this.names = names;
    }

    /** @param gap elements without counterpart, in reading order */
    List<Phrase> read(List<Element> gap) {
        List<Phrase> phrases = new ArrayList<>();
        for (Element element : gap) {
            Phrase next = Phrase.of(element.isMark() ? Category.MARKS : category(element), element, isClauseMark(element));
            Phrase last = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
            Category together = last == null ? null : together(last, next);
            if (together != null) {
                phrases.set(phrases.size() - 1, last.joined(next, together));
            } else {
                phrases.add(next);
            }
        }
        return phrases;
    }

    /** What the two phrases are as one, or {@code null} if they stay two. */
    private static Category together(Phrase last, Phrase next) {
        if (last.isMark() || next.isMark()) {
            return null;
        }
        Category before = last.category();
        Category after = next.category();
        String first = next.elements().get(0).lexeme().folded();
        if (before == Category.FUNCTION && after == Category.FUNCTION) {
            return Category.FUNCTION;
        }
        if (before == Category.REPORTING && after == Category.FUNCTION) {
            boolean ledTo = last.elements().size() > 1;
            return SpeechParticles.holds(first) && !ledTo || first.equals("في") ? null : Category.REPORTING;
        }
        if (before == Category.FUNCTION) {
            boolean leads = last.elements().stream().allMatch(element -> VERB_PARTICLES.contains(element.lexeme().folded()));
            return after == Category.REPORTING && !leads || after == Category.MODALITY ? null : after;
        }
        if (before == after) {
            return after == Category.REPORTING ? null : after;
        }
        boolean day = before == Category.NUMBER && after == Category.DATE || before == Category.DATE && after == Category.NUMBER;
        if (day) {
            return Category.DATE;
        }
        return before == Category.CONTENT && after == Category.NAME ? Category.CONTENT : null;
    }

    private boolean isClauseMark(Element element) {
        return element.isMark() && Characters.isClauseEnd(units.tokens().text().charAt(element.span().start()));
    }

    private Category category(Element element) {
        Lexeme word = element.lexeme();
        if (word.isValue() || word.has(Feature.DIGITS) || word.has(Feature.NUMBER)) {
            return word.has(Feature.MONTH) ? Category.DATE : Category.NUMBER;
        }
        if (word.has(Feature.APPROXIMATOR) && numberFollows(element.unit())) {
            return Category.NUMBER;
        }
        if (isDate(word, element.unit())) {
            return Category.DATE;
        }
        if (word.has(Feature.FUTURE) && word.key() == -1 || isModality(word, element.unit())) {
            return Category.MODALITY;
        }
        if (word.has(Feature.FUNCTION)) {
            return Category.FUNCTION;
        }
        if (word.has(Feature.NEGATION) || word.has(Feature.MODALITY)) {
            return Category.FUNCTION;
        }
        if (word.has(Feature.REPORTING)) {
            return Category.REPORTING;
        }
        if (word.has(Feature.TITLE) || names.holds(word) || isAdjectiveOfTitle(element.unit())) {
            return Category.NAME;
        }
        return word.has(Feature.ADVERB) ? Category.ADVERB : Category.CONTENT;
    }

    private boolean isDate(Lexeme word, int unit) {
        if (word.has(Feature.WEEKDAY) || word.has(Feature.MONTH) || word.has(Feature.RELATIVE_DAY) || word.has(Feature.RELATIVE_WORD) || word.has(Feature.TIME_OF_DAY)) {
            return true;
        }
        return word.folded().equals("يوم") && unit + 1 < units.size() && units.lexeme(unit + 1).has(Feature.WEEKDAY);
    }

    /** {@code قد} makes doubtful only what is to come; before a past verb it says nothing. */
    private boolean isModality(Lexeme word, int unit) {
        if (word.has(Feature.NEGATION) || word.has(Feature.MODALITY)) {
            boolean qad = word.folded().equals("قد") || word.folded().equals("وقد") || word.folded().equals("فقد");
            return !qad || unit + 1 < units.size() && "يتنا".indexOf(units.lexeme(unit + 1).folded().charAt(0)) >= 0;
        }
        return false;
    }

    private boolean numberFollows(int unit) {
        for (int next = unit + 1; next < Math.min(units.size(), unit + 3); next++) {
            if (units.lexeme(next).has(Feature.NUMBER) || units.lexeme(next).has(Feature.DIGITS)) {
                return true;
            }
        }
        return false;
    }

    /** {@code السوري} after {@code الرئيس}, {@code البنك المركزي} after {@code محافظ}. */
    private boolean isAdjectiveOfTitle(int unit) {
        int at = unit;
        for (int back = 0; back < LONGEST_TITLE && at > 0 && units.lexeme(at).folded().startsWith("ال") && isBeside(at); back++) {
            at--;
            if (units.lexeme(at).has(Feature.TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only space lies between the unit and the one before. */
    private boolean isBeside(int unit) {
        return units.tokens().text().substring(units.end(unit - 1), units.start(unit)).isBlank();
    }
}
