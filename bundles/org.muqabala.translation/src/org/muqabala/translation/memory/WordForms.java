package org.muqabala.translation.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.FoldedWords;

/** Under which forms the words of a text are kept and looked for. */
final class WordForms {

    private static final LightStemmer STEMMER = new LightStemmer();

    private WordForms() {
    }

    /** For each word of the text, what it is found under: its folded spelling and stem, and its stem without a proclitic of one letter. */
    static List<Set<String>> kept(String text) {
        List<Set<String>> forms = new ArrayList<>();
        for (String word : FoldedWords.of(text).keys()) {
            Set<String> of = sought(word);
            of.add(stem(Proclitics.withoutLetter(word)));
            forms.add(of);
        }
        return forms;
    }

    /** For each word of a query, what it may stand under. */
    static List<Set<String>> sought(List<String> foldedWords) {
        return foldedWords.stream().map(WordForms::sought).toList();
    }

    private static Set<String> sought(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        forms.add(stem(folded));
        return forms;
    }

    static String stem(String folded) {
        return STEMMER.stem(folded);
    }
}
