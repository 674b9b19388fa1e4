package org.muqabala.core.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Reads word lists with every word folded, as words of articles are before they are looked up.
 *
 * @param folds what words are folded by
 */
record Folding(FoldChain folds) {

    /** The words of each line, as they are written. */
    static List<String[]> lines(String list) {
        return LineTable.read(Folding.class, list).stream().map(Folding::split).toList();
    }

    /** The sides of each line that strokes keep apart, each with its words folded. */
    List<List<List<String>>> sides(String list) {
        return LineTable.read(Folding.class, list).stream().map(line -> Arrays.stream(line.split("/")).map(this::words).toList()).toList();
    }

    /** The folded words of a line or of one of its sides. */
    List<String> words(String line) {
        return Arrays.stream(split(line)).map(this::word).toList();
    }

    /** By hand: the lists are read in every process, and patterns would take a third of that time. */
    private static String[] split(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean space = i == line.length() || Character.isWhitespace(line.charAt(i));
            if (!space && start < 0) {
                start = i;
            } else if (space && start >= 0) {
                words.add(line.substring(start, i));
                start = -1;
            }
        }
        return words.toArray(String[]::new);
    }

    /** The folded word; one of two parts, written with {@code _}, by its parts joined with a space. */
    String word(String word) {
        if (word.indexOf('_') < 0) {
            return folds.key(word);
        }
        return String.join(" ", Arrays.stream(word.split("_")).map(folds::key).toList());
    }
}
