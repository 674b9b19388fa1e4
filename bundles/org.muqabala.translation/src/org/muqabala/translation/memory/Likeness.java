package org.muqabala.translation.memory;

import java.util.List;

/**
 * How much alike two sentences are, word by word: one less the cost of turning one into the other, shared out over the longer. Another word
 * costs 1, another form of the same word a quarter (Levenshtein 1966, with costs).
 */
final class Likeness {

    private static final double OTHER_FORM = 0.25;

    private Likeness() {
    }

    /** Per cent, rounded down; 100 only for the same folded words in the same order. */
    static int of(List<String> first, List<String> second) {
        int longer = Math.max(first.size(), second.size());
        if (longer == 0) {
            return 0;
        }
        return (int) Math.floor(100 * (1 - cost(first, second) / longer));
    }

    private static double cost(List<String> first, List<String> second) {
        List<String> firstStems = first.stream().map(WordForms::stem).toList();
        List<String> secondStems = second.stream().map(WordForms::stem).toList();
        double[] row = new double[second.size() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 0; i < first.size(); i++) {
            double diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < second.size(); j++) {
                double exchange = first.get(i).equals(second.get(j)) ? 0 : firstStems.get(i).equals(secondStems.get(j)) ? OTHER_FORM : 1;
                double best = Math.min(diagonal + exchange, Math.min(row[j], row[j + 1]) + 1);
                diagonal = row[j + 1];
                row[j + 1] = best;
            }
        }
        return row[second.size()];
    }
}
