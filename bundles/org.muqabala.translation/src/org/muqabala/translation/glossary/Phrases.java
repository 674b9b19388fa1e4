package org.muqabala.translation.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muqabala.core.lexicon.NounForms;
import org.muqabala.core.text.Characters;
import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/**
 * Finds words and phrases in texts, in whatever form they stand there. Where several begin at one word, the longest is found; of those as
 * long, the ones that stand there letter by letter before others.
 *
 * @param <T> what a phrase stands for
 */
final class Phrases<T> {

    /** What may stand between the words of a phrase. */
    private static final String JOINTS = " \u00A0\u202F\t\n-\u2010\u2011\u2013\u0640";

    /**
     * A phrase that is looked for.
     *
     * @param inflected whether its words may have endings: names have none
     */
    private record Phrase<T>(List<String> words, boolean inflected, T value) {

        boolean isAt(int word, Text text) {
            if (word + words.size() > text.words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!text.forms(word + i, inflected).contains(words.get(i))) {
                    return false;
                }
            }
            return text.isUnbroken(word, words.size());
        }

        boolean isLiterallyAt(int word, Text text) {
            for (int i = 0; i < words.size(); i++) {
                if (!withoutArticle(text.words.keys().get(word + i)).equals(words.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A text with what its words may be forms of, which is told once. */
    private static final class Text {

        private final String text;
        private final FoldedWords words;
        private final List<Set<String>> inflected;
        private final List<Set<String>> plain;

        Text(String text) {
            this.text = text;
            words = FoldedWords.of(text);
            inflected = new ArrayList<>(Collections.nCopies(words.size(), null));
            plain = new ArrayList<>(inflected);
        }

        Set<String> forms(int word, boolean withEndings) {
            List<Set<String>> known = withEndings ? inflected : plain;
            if (known.get(word) == null) {
                known.set(word, Phrases.forms(words.keys().get(word), withEndings));
            }
            return known.get(word);
        }

        /** Whether nothing but spaces and hyphens stands between so many words from that one on. */
        boolean isUnbroken(int word, int length) {
            for (int i = word + 1; i < word + length; i++) {
                String between = text.substring(words.spans().get(i - 1).end(), words.spans().get(i).start());
                if (!between.chars().allMatch(joint -> JOINTS.indexOf(joint) >= 0)) {
                    return false;
                }
            }
            return true;
        }

        Span place(int word, int length) {
            return Span.covering(words.spans().get(word), words.spans().get(word + length - 1));
        }
    }

    /**
     * A phrase in a text.
     *
     * @param value what it stands for
     * @param place where
     */
    record Hit<T>(T value, Span place) {
    }

    private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

    /** @param inflected whether the words may have other endings in the text */
    void add(String phrase, boolean inflected, T value) {
        List<String> words = FoldedWords.of(phrase).keys().stream().map(Phrases::withoutArticle).toList();
        if (!words.isEmpty()) {
            byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Phrase<>(words, inflected, value));
        }
    }

    /** The phrases in the text in reading order; two hits share their place or no letter. */
    List<Hit<T>> in(String written) {
        List<Hit<T>> hits = new ArrayList<>();
        if (byFirstWord.isEmpty()) {
            return hits;
        }
        Text text = new Text(written);
        int word = 0;
        while (word < text.words.size()) {
            List<Phrase<T>> here = at(word, text);
            int length = here.isEmpty() ? 1 : here.getFirst().words.size();
            Span place = text.place(word, length);
            here.forEach(phrase -> hits.add(new Hit<>(phrase.value, place)));
            word += length;
        }
        return hits;
    }

    private List<Phrase<T>> at(int word, Text text) {
        Set<Phrase<T>> found = new LinkedHashSet<>();
        for (String form : text.forms(word, true)) {
            byFirstWord.getOrDefault(form, List.of()).stream().filter(phrase -> phrase.isAt(word, text)).forEach(found::add);
        }
        int longest = found.stream().map(phrase -> phrase.words.size()).max(Comparator.naturalOrder()).orElse(0);
        List<Phrase<T>> best = found.stream().filter(phrase -> phrase.words.size() == longest).toList();
        List<Phrase<T>> literal = best.stream().filter(phrase -> phrase.isLiterallyAt(word, text)).toList();
        return literal.isEmpty() ? best : literal;
    }

    private static Set<String> forms(String word, boolean inflected) {
        if (word.isEmpty() || !Characters.isArabicLetter(word.codePointAt(0))) {
            return latinForms(word, inflected);
        }
        Set<String> forms = new LinkedHashSet<>();
        for (String form : inflected ? NounForms.bases(word) : NounForms.withoutProclitics(word)) {
            forms.add(withoutArticle(form));
        }
        return forms;
    }

    /** Without the endings that English, and much of French and Spanish, put behind nouns. */
    private static Set<String> latinForms(String word, boolean inflected) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String bare = word.replaceFirst("['\u2019]s?$", "");
        forms.add(bare);
        if (inflected && bare.length() > 3 && bare.endsWith("s")) {
            forms.add(bare.substring(0, bare.length() - 1));
            if (bare.endsWith("es")) {
                forms.add(bare.substring(0, bare.length() - 2));
            }
            if (bare.endsWith("ies")) {
                forms.add(bare.substring(0, bare.length() - 3) + "y");
            }
        }
        return forms;
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
