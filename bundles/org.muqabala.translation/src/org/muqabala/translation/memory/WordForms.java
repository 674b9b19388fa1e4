package org.muqabala.translation.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.muqabala.core.lexicon.LightStemmer;
import org.muqabala.core.lexicon.Proclitics;
import org.muqabala.core.text.FoldedWords;

/** Under which forms the words of a text are kept and looked for. */
final class WordForms {

    /** The longest form that is indexed, in UTF-16 code units; Lucene refuses terms of more than 32 766 bytes. */
    private static final int LONGEST = 255;

    private static final LightStemmer STEMMER = new LightStemmer();

    private WordForms() {
    }

    /** For each word of the text, what it is found under: its folded spelling and stem, and its stem without a proclitic of one letter. */
    static List<Set<String>> kept(String text) {
        List<Set<String>> forms = new ArrayList<>();
        for (String word : FoldedWords.of(text).keys()) {
            Set<String> of = sought(word);
            of.add(stem(Proclitics.withoutLetter(word)));
            forms.add(of.stream().map(WordForms::cut).collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return forms;
    }

    /** For each word of a query, what it may stand under. */
    static List<Set<String>> sought(List<String> foldedWords) {
        return foldedWords.stream().map(word -> sought(word).stream().map(WordForms::cut).collect(Collectors.toUnmodifiableSet())).toList();
    }

    private static Set<String> sought(String folded) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(folded);
        forms.add(stem(folded));
        return forms;
    }

    /** A form as it stands in an index. */
    static String cut(String form) {
        return form.substring(0, Math.min(form.length(), LONGEST));
    }

    static String stem(String folded) {
        return STEMMER.stem(folded);
    }
}
