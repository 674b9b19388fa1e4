package org.muqabala.core.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.muqabala.core.text.LineTable;
import org.muqabala.core.text.fold.FoldChain;

/**
 * Reads word lists with every word folded, as words of articles are before they are looked up.
 *
 * @param folds what words are folded by
 */
record Folding(FoldChain folds) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern STROKE = Pattern.compile("\\s*/\\s*");

    /** The words of each line, as they are written. */
    static List<String[]> lines(String list) {
        return LineTable.read(Folding.class, list).stream().map(line -> SPACE.split(line)).toList();
    }

    /** The sides of each line that strokes keep apart, each with its words folded. */
    List<List<List<String>>> sides(String list) {
        return LineTable.read(Folding.class, list).stream().map(line -> Arrays.stream(STROKE.split(line)).map(this::words).toList()).toList();
    }

    /** The folded words of a line or of one of its sides. */
    List<String> words(String line) {
        return Arrays.stream(SPACE.split(line)).map(this::word).toList();
    }

    /** The folded word; one of two parts, written with {@code _}, by its parts joined with a space. */
    String word(String word) {
        if (word.indexOf('_') < 0) {
            return folds.key(word);
        }
        return String.join(" ", Arrays.stream(word.split("_")).map(folds::key).toList());
    }
}
