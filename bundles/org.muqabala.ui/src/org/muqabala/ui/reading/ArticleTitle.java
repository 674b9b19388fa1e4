package org.muqabala.ui.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which an article is shown: its number or short file name, and how it begins. */
public final class ArticleTitle {

    /** A number, an underscore and letters and digits that mean nothing to a reader, as in {@code 001_fd6374bc9efb6c4a.txt}. */
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)_[0-9a-f]{8,}");
    private static final int LONGEST_BEGINNING = 28;

    /** Keep the direction of what stands between them to itself, so that an ellipsis ends up at the title's end. */
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private ArticleTitle() {
    }

    /**
     * The title of an article.
     *
     * @param fileName the name of its file
     * @param beginning the first lines of its text; may be empty
     * @return the short name, and after a middle dot the first line that reads like a sentence or headline
     */
    public static String of(String fileName, String beginning) {
        String shortName = shortName(fileName);
        String opening = beginning.lines().map(String::strip).filter(ArticleTitle::reads).findFirst().orElse("");
        return opening.isEmpty() ? shortName : shortName + " \u00B7 " + FIRST_STRONG_ISOLATE + cut(opening) + POP_ISOLATE;
    }

    /** The file's name without its ending and without digits that mean nothing to a reader. */
    public static String shortName(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        Matcher numbered = NUMBERED.matcher(stem);
        return numbered.matches() ? numbered.group(1) : stem;
    }

    /** A line of five words and more: shorter ones at the head of a page are a site's name or a stray label; letters alone make words. */
    private static boolean reads(String line) {
        return line.split("\\s+").length > 4
                && line.chars().noneMatch(letter -> letter == 0xFFFD || letter != '\t' && Character.isISOControl(letter));
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST_BEGINNING) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_BEGINNING);
        return line.substring(0, space > 0 ? space : LONGEST_BEGINNING) + "\u2026";
    }
}
