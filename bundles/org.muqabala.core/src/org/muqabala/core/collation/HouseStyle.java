package org.muqabala.core.collation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

    public HouseStyle {
        variants = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    }

    /**
     * Reads the lines of a house style's file: {@code variant = preferred}, {@code #} starts a comment, blank lines are skipped.
     *
     * @throws IllegalArgumentException if a line has another form; the message is its number and the line
     */
    public static HouseStyle parse(List<String> lines) {
        Map<String, String> variants = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                String[] sides = line.split("=", -1);
                if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank() || sides[0].strip().endsWith("*") != sides[1].strip().endsWith("*")
                        || sides[0].strip().equals("*") || sides[1].strip().equals("*")) {
                    throw new IllegalArgumentException(i + 1 + ": " + lines.get(i));
                }
                variants.put(sides[0].strip(), sides[1].strip());
            }
        }
        return new HouseStyle(variants);
    }
}
