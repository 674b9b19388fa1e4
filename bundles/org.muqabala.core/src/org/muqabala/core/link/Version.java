package org.muqabala.core.link;

import java.util.List;

import org.muqabala.core.align.Units;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.Sentence;

/** One version as the linker sees it: its sentences as ranges of units. */
public final class Version {

    private final Article article;
    private final Units units;
    private final List<Sentence> sentences;
    private final int[] firstUnits;
    /** Of each unit the first sentence that ends behind it. */
    private final int[] sentenceOfUnit;

    /**
     * @param units the article's units
     * @param sentences its sentences in reading order
     */
    public Version(Article article, Units units, List<Sentence> sentences) {
        this.article = article;
        this.units = units;
        this.sentences = List.copyOf(SentenceBorders.aroundUnits(sentences, units));
        firstUnits = new int[this.sentences.size() * 2];
        int unit = 0;
        for (int i = 0; i < this.sentences.size(); i++) {
            unit = firstFrom(this.sentences.get(i).span().start(), unit);
            firstUnits[2 * i] = unit;
            unit = firstFrom(this.sentences.get(i).span().end(), unit);
            firstUnits[2 * i + 1] = unit;
        }
        sentenceOfUnit = sentencesOfUnits();
    }

    private int[] sentencesOfUnits() {
        int[] sentenceOf = new int[units.size()];
        int sentence = 0;
        for (int unit = 0; unit < sentenceOf.length; unit++) {
            while (sentence < sentences.size() - 1 && to(sentence) <= unit) {
                sentence++;
            }
            sentenceOf[unit] = sentence;
        }
        return sentenceOf;
    }

    private int firstFrom(int index, int from) {
        int unit = from;
        while (unit < units.size() && units.start(unit) < index) {
            unit++;
        }
        return unit;
    }

    public Article article() {
        return article;
    }

    public Units units() {
        return units;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    int sentenceCount() {
        return sentences.size();
    }

    /** The sentence that holds the unit. */
    int sentenceOf(int unit) {
        return sentenceOfUnit[unit];
    }

    int from(int sentence) {
        return firstUnits[2 * sentence];
    }

    int to(int sentence) {
        return firstUnits[2 * sentence + 1];
    }

    int size(int sentence) {
        return to(sentence) - from(sentence);
    }
}
