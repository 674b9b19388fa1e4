package org.muqabala.translation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.collation.Side;
import org.muqabala.core.text.Span;

/** Which sentences of two versions share words, and which of them say the same together. Numbers count sentences from 0 in reading order. */
final class SharedSentences {

    /** The least share of the letters of one of them that makes two sentences belong together; less is a phrase that both happen to use. */
    private static final double LEAST_SHARE = 0.15;

    /**
     * Sentences of both versions that share words with each other and with no others.
     *
     * @param a numbers of sentences of A; empty for a sentence that only B has
     * @param b numbers of sentences of B; never empty
     * @param isSame whether they say the same, spelling and marks aside
     */
    record Group(SortedSet<Integer> a, SortedSet<Integer> b, boolean isSame) {
    }

    private final VersionSentences a;
    private final VersionSentences b;
    /** For each sentence of B, how many letters it shares with which sentence of A. */
    private final List<NavigableMap<Integer, Integer>> ofB = new ArrayList<>();
    /** For each sentence of A, the sentences of B. */
    private final List<SortedSet<Integer>> ofA = new ArrayList<>();
    /** Sentences that say something else than the other version, words that they share with too little aside. */
    private final BitSet changedA = new BitSet();
    private final BitSet changedB = new BitSet();

    /**
     * @param sentencesOfA in reading order, never overlapping
     * @param sentencesOfB likewise
     */
    SharedSentences(List<Span> sentencesOfA, List<Span> sentencesOfB, Comparison comparison, LetterMap letters) {
        a = new VersionSentences(sentencesOfA, comparison.a().text());
        b = new VersionSentences(sentencesOfB, comparison.b().text());
        a.spans().forEach(span -> ofA.add(new TreeSet<>()));
        b.spans().forEach(span -> ofB.add(new TreeMap<>()));
        markChanged(letters);
        share(letters);
    }

    private void markChanged(LetterMap letters) {
        a.forEachLetter((sentence, at) -> changedA.set(sentence, changedA.get(sentence) || letters.isChanged(Side.A, at)));
        b.forEachLetter((sentence, at) -> changedB.set(sentence, changedB.get(sentence) || letters.isChanged(Side.B, at)));
    }

    private void share(LetterMap letters) {
        b.forEachLetter((sentence, at) -> {
            int inA = letters.inA(at);
            if (inA >= 0) {
                a.at(inA).ifPresent(source -> ofB.get(sentence).merge(source, 1, Integer::sum));
            }
        });
        for (int sentence = 0; sentence < ofB.size(); sentence++) {
            int number = sentence;
            boolean loose = ofB.get(number).entrySet().removeIf(shared -> isLoose(shared, number));
            changedB.set(number, changedB.get(number) || loose);
            ofB.get(number).keySet().forEach(source -> ofA.get(source).add(number));
        }
    }

    /** Whether the two share a mere phrase; then neither says just what the other does. */
    private boolean isLoose(Map.Entry<Integer, Integer> shared, int sentenceOfB) {
        boolean loose = shared.getValue() < LEAST_SHARE * Math.min(a.letters(shared.getKey()), b.letters(sentenceOfB));
        if (loose) {
            changedA.set(shared.getKey());
        }
        return loose;
    }

    /** Every sentence of B, in groups. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        BitSet seen = new BitSet();
        for (int sentence = 0; sentence < ofB.size(); sentence++) {
            if (!seen.get(sentence)) {
                Group group = around(sentence);
                group.b.forEach(seen::set);
                groups.add(group);
            }
        }
        return groups;
    }

    private Group around(int sentenceOfB) {
        SortedSet<Integer> fromA = new TreeSet<>();
        SortedSet<Integer> fromB = new TreeSet<>(List.of(sentenceOfB));
        Deque<Integer> open = new ArrayDeque<>(fromB);
        while (!open.isEmpty()) {
            for (int source : ofB.get(open.remove()).keySet()) {
                if (fromA.add(source)) {
                    ofA.get(source).stream().filter(fromB::add).forEach(open::add);
                }
            }
        }
        boolean same = !fromA.isEmpty() && fromA.stream().noneMatch(changedA::get) && fromB.stream().noneMatch(changedB::get);
        return new Group(fromA, fromB, same);
    }

    /** The sentences of A that share words with one of B, in reading order. */
    SortedSet<Integer> sources(int sentenceOfB) {
        return Collections.unmodifiableSortedSet(ofB.get(sentenceOfB).navigableKeySet());
    }

    /** Those sources most of whose words are in the sentence of B; if there is none, the one that it has most of. */
    List<Integer> mainSources(int sentenceOfB) {
        NavigableMap<Integer, Integer> shared = ofB.get(sentenceOfB);
        List<Integer> main = shared.keySet().stream().filter(source -> 2 * shared.get(source) >= a.letters(source)).toList();
        return main.isEmpty() ? shared.keySet().stream().max((first, second) -> shared.get(first).compareTo(shared.get(second))).stream().toList() : main;
    }
}
