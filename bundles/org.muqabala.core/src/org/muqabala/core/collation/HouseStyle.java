package org.muqabala.core.collation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.muqabala.core.collation.BrokenHouseStyleException.Problem;

/**
 * The spellings that a desk counts as one, beside those that the program knows: {@code مسئول = مسؤول}. They are told as two
 * spellings of one word and never as another word.
 *
 * @param variants spelling to preferred spelling, as the desk writes them; a trailing {@code *} on both makes the entry a stem that
 *     may stand inside a word
 */
public record HouseStyle(Map<String, String> variants) {

    /** No spellings beside those that the program knows. */
    public static final HouseStyle NONE = new HouseStyle(Map.of());

    /** Letters and digits with their marks, and what may stand inside a word. */
    private static final Pattern WORD = Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N}\\p{M}\\p{Cf}.'’-]+");
    private static final int SHORTEST_STEM = 2;

    public HouseStyle {
        variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /**
     * Reads the lines of a house style's file: {@code variant = preferred}, {@code #} starts a comment, blank lines are skipped.
     *
     * @throws BrokenHouseStyleException if a line has another form; it says which and why
     */
    public static HouseStyle parse(List<String> lines) throws BrokenHouseStyleException {
        Map<String, String> variants = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                String[] sides = line.split("=", -1);
                Problem problem = problem(sides, variants);
                if (problem != null) {
                    throw new BrokenHouseStyleException(problem, i + 1, lines.get(i));
                }
                variants.put(sides[0].strip(), sides[1].strip());
            }
        }
        return new HouseStyle(variants);
    }

    /** What is wrong with a line, or {@code null} if nothing is. */
    private static Problem problem(String[] sides, Map<String, String> before) {
        if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
            return Problem.NO_PAIR;
        }
        String variant = sides[0].strip();
        String preferred = sides[1].strip();
        if (variant.endsWith("*") != preferred.endsWith("*")) {
            return Problem.STAR;
        }
        String word = withoutStar(variant);
        String preferredWord = withoutStar(preferred);
        if (variant.endsWith("*") && (letters(word) < SHORTEST_STEM || letters(preferredWord) < SHORTEST_STEM)) {
            return Problem.SHORT_STEM;
        }
        if (!WORD.matcher(word).matches() || !WORD.matcher(preferredWord).matches()) {
            return Problem.NOT_ONE_WORD;
        }
        return before.getOrDefault(variant, preferred).equals(preferred) ? null : Problem.TWICE;
    }

    private static String withoutStar(String entry) {
        return entry.endsWith("*") ? entry.substring(0, entry.length() - 1) : entry;
    }

    private static long letters(String word) {
        return word.codePoints().filter(Character::isLetter).count();
    }
}
