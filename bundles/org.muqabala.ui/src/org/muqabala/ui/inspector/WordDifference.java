package org.muqabala.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Two wordings of one place laid into each other: which words go, which come, which stay. */
public final class WordDifference {

    /** What becomes of a stretch of words. */
    public enum Fate {
        STAYS, GOES, COMES
    }

    /**
     * Words that follow each other and have one fate.
     *
     * @param text with the spaces after each word; never empty
     */
    public record Stretch(Fate fate, String text) {
    }

    /** Words beyond which two wordings are told one after the other. */
    private static final int LONGEST = 400;
    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    private WordDifference() {
    }

    /** What goes stands before what comes in its place. */
    public static List<Stretch> between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<Stretch> stretches = new ArrayList<>();
        if (old.size() > LONGEST || fresh.size() > LONGEST) {
            add(stretches, Fate.GOES, before);
            add(stretches, Fate.COMES, after);
            return stretches;
        }
        int[][] common = common(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && same(old.get(i), fresh.get(j))) {
                add(stretches, Fate.STAYS, fresh.get(j++));
                i++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(stretches, Fate.GOES, old.get(i++));
            } else {
                add(stretches, Fate.COMES, fresh.get(j++));
            }
        }
        return stretches;
    }

    /** For each pair of places the most words that both have from there on, in one order. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] common = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = same(old.get(i), fresh.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Stretch> stretches, Fate fate, String text) {
        if (text.isEmpty()) {
            return;
        }
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).fate() == fate) {
            stretches.set(last, new Stretch(fate, stretches.get(last).text() + text));
        } else {
            if (last >= 0 && !Character.isWhitespace(stretches.get(last).text().charAt(stretches.get(last).text().length() - 1))) {
                stretches.set(last, new Stretch(stretches.get(last).fate(), stretches.get(last).text() + " "));
            }
            stretches.add(new Stretch(fate, text));
        }
    }
}
