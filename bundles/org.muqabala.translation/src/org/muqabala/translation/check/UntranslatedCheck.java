package org.muqabala.translation.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.muqabala.core.text.Characters;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * Text that was left in the source's language: the whole segment, or words in Arabic letters in a language that is not written
 * with them.
 */
final class UntranslatedCheck implements SegmentCheck {

    /** Languages written with Arabic letters, by themselves or beside others. */
    private static final Set<String> ARABIC_SCRIPT = Set.of("ar", "fa", "ur", "ps", "ckb", "ku", "ug", "sd", "ks", "pa", "az",
            "arz", "ary", "apc", "prs");
    private static final int FEWEST_WORDS = 3;

    @Override
    public String id() {
        return "untranslated";
    }

    @Override
    public List<SegmentProblem> problems(TranslatedText text) {
        if (text.isInto(text.sourceLanguage().getLanguage())) {
            return List.of();
        }
        FoldedWords source = FoldedWords.of(text.source());
        if (source.keys().equals(FoldedWords.of(text.target()).keys()) && hasWords(source, text)) {
            return List.of(new SegmentProblem(id(), "untranslated.whole", List.of(),
                    Optional.of(new Span(0, text.source().length())),
                    Optional.of(new Span(0, text.target().length())), List.of()));
        }
        return isInArabicScript(text.targetLanguage()) ? List.of() : arabicWords(text.target());
    }

    /** A name or a number may be the same in both. */
    private static boolean hasWords(FoldedWords source, TranslatedText text) {
        boolean arabic = text.source().codePoints().anyMatch(Characters::isArabicLetter);
        return arabic && !isInArabicScript(text.targetLanguage()) || source.keys().stream()
                .filter(word -> Character.isLetter(word.codePointAt(0))).count() >= FEWEST_WORDS;
    }

    private static boolean isInArabicScript(Locale language) {
        return language.getScript().equals("Arab") || language.getScript().isEmpty()
                && ARABIC_SCRIPT.contains(language.getLanguage());
    }

    private List<SegmentProblem> arabicWords(String target) {
        List<SegmentProblem> problems = new ArrayList<>();
        int at = 0;
        while (at < target.length()) {
            if (!isArabic(target.codePointAt(at))) {
                at += Character.charCount(target.codePointAt(at));
                continue;
            }
            Span run = new Span(at, endOfRun(target, at));
            problems.add(SegmentProblem.inTarget(id(), "untranslated.words", run, List.of(), run.of(target)));
            at = run.end();
        }
        return problems;
    }

    /** Behind the last Arabic letter of a run in which only spaces and marks stand between words. */
    private static int endOfRun(String target, int start) {
        int end = start;
        for (int at = start; at < target.length(); at += Character.charCount(target.codePointAt(at))) {
            int point = target.codePointAt(at);
            if (isArabic(point)) {
                end = at + Character.charCount(point);
            } else if (Character.isLetterOrDigit(point) || point == '\n') {
                break;
            }
        }
        return end;
    }

    private static boolean isArabic(int point) {
        return Characters.isArabicLetter(point) && UnicodeScript.of(point) == UnicodeScript.ARABIC;
    }
}
