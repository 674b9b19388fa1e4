package org.muqabala.translation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;
import org.muqabala.core.text.TokenKind;
import org.muqabala.core.text.Tokenizer;
import org.muqabala.core.text.Tokens;
import org.muqabala.translation.glossary.Glossary;

/**
 * Words that the dictionary of the target language does not hold. What begins with a capital is a name, which no dictionary holds; so are
 * abbreviations and words with digits; what the glossary holds is spelt as the desk wants it.
 */
final class SpellingCheck implements SegmentCheck {

    private static final int MOST_SUGGESTIONS = 3;
    private static final int LONGEST = 60;

    private final Speller speller;
    private final Set<String> glossaryWords = new HashSet<>();

    SpellingCheck(Speller speller, Glossary glossary) {
        this.speller = speller;
        glossary.terms().forEach(term -> term.targets().forEach(target -> glossaryWords.addAll(FoldedWords.of(target).keys())));
    }

    @Override
    public String id() {
        return "spelling";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        List<SegmentProblem> problems = new ArrayList<>();
        Tokens tokens = new Tokenizer().tokenize(text.target());
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.surface(i);
            if (tokens.kind(i) == TokenKind.WORD && isCommon(word, text) && !isKnown(word)) {
                Span place = tokens.span(i);
                List<QuickFix> fixes = speller.suggestions(word).stream().limit(MOST_SUGGESTIONS)
                        .map(suggestion -> new QuickFix(place, suggestion)).toList();
                problems.add(SegmentProblem.inTarget(id(), "spelling.unknown", place, fixes, word));
            }
        }
        return problems;
    }

    /** German writes every noun with a capital, Arabic none. */
    private static boolean isCommon(String word, TranslatedText text) {
        int first = word.codePointAt(0);
        boolean name = Character.isUpperCase(first) && (!text.isInto("de") || word.codePoints().skip(1)
                .anyMatch(Character::isUpperCase));
        boolean whole = word.codePoints().allMatch(point -> Character.isLetter(point) || point == '\'' || point == '\u2019'
                || Characters.isTatweelOrMark(point));
        boolean script = Characters.isArabicLetter(first) == text.isInto("ar");
        return !name && whole && script && word.length() > 1 && word.length() <= LONGEST;
    }

    private boolean isKnown(String word) {
        String plain = word.replace('\u2019', '\'');
        return speller.knows(plain) || plain.endsWith("'s") && speller.knows(plain.substring(0, plain.length() - 2))
                || glossaryWords.containsAll(FoldedWords.of(word).keys());
    }
}
