package org.muqabala.translation.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.muqabala.core.text.FoldedWords;
import org.muqabala.core.text.Span;

/** The terms and names of a desk, from one language into another. Immutable, and safe for use from several threads. */
public final class Glossary {

    private final Locale sourceLanguage;
    private final Locale targetLanguage;
    private final List<Term> terms;
    private final Phrases<Term> sources = new Phrases<>();

    /** @param terms in the order in which they are shown; several may have one source */
    public Glossary(Locale sourceLanguage, Locale targetLanguage, List<Term> terms) {
        this.sourceLanguage = Objects.requireNonNull(sourceLanguage);
        this.targetLanguage = Objects.requireNonNull(targetLanguage);
        this.terms = List.copyOf(terms);
        terms.forEach(term -> sources.add(term.source(), !term.isName(), term));
    }

    public static Glossary empty(Locale sourceLanguage, Locale targetLanguage) {
        return new Glossary(sourceLanguage, targetLanguage, List.of());
    }

    public Locale sourceLanguage() {
        return sourceLanguage;
    }

    public Locale targetLanguage() {
        return targetLanguage;
    }

    public List<Term> terms() {
        return terms;
    }

    /**
     * The terms that stand in a text of the source language, in whatever form, in reading order. Of terms within each other only the longest
     * is found; several that share a place follow each other in the glossary's order.
     */
    public List<FoundTerm> found(String source) {
        return sources.in(source).stream().map(hit -> new FoundTerm(hit.value(), hit.place())).toList();
    }

    /** Where one of the renderings stands in a text of the target language, in reading order. */
    public static List<Span> places(Term term, List<String> renderings, String target) {
        Phrases<String> phrases = new Phrases<>();
        renderings.forEach(rendering -> phrases.add(rendering, !term.isName(), rendering));
        return phrases.in(target).stream().map(Phrases.Hit::place).distinct().toList();
    }

    /** The terms in whose source, renderings or note all these words stand, in any form, and the terms that stand in these words. */
    public List<Term> search(String words) {
        Set<Term> within = new HashSet<>(found(words).stream().map(FoundTerm::term).toList());
        Phrases<Boolean> wanted = new Phrases<>();
        wanted.add(words, true, true);
        Set<String> exact = new HashSet<>(FoldedWords.of(words).keys());
        return terms.stream().filter(term -> within.contains(term) || texts(term).stream()
                .anyMatch(text -> !wanted.in(text).isEmpty() || !exact.isEmpty() && FoldedWords.of(text).keys()
                        .containsAll(exact))).toList();
    }

    private static List<String> texts(Term term) {
        List<String> texts = new ArrayList<>(List.of(term.source(), term.note()));
        texts.addAll(term.targets());
        texts.addAll(term.forbidden());
        return texts;
    }

    /** These terms, and those of the other glossary whose source is none of these: what stands nearer to the work is asked first. */
    public Glossary and(Glossary other) {
        Set<String> known = new HashSet<>();
        terms.forEach(term -> known.add(key(term)));
        List<Term> all = new ArrayList<>(terms);
        other.terms.stream().filter(term -> !known.contains(key(term))).forEach(all::add);
        return new Glossary(sourceLanguage, targetLanguage, all);
    }

    private static String key(Term term) {
        return FoldedWords.of(term.source()).joined();
    }
}
