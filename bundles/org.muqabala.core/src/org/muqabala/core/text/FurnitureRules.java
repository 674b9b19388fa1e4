package org.muqabala.core.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a web page added to an article line by line: site name, share bar, captions of pictures, copyright. */
final class FurnitureRules {

    /** Longest line, in words, that can be furniture. */
    private static final int LONGEST = 14;
    /** A line of more characters is not looked at any closer. */
    private static final int MOST_CHARACTERS = 200;

    private final List<String> openings = LineTable.read(FurnitureRules.class, "furniture.txt");
    private final Set<String> siteNames;

    /** @param lines all lines of the text; from them the site's name is learnt */
    FurnitureRules(List<String> lines) {
        siteNames = lines.stream().filter(line -> line.startsWith("Site icon ")).map(line -> line.substring("Site icon ".length()).strip())
                .collect(Collectors.toSet());
    }

    private static boolean holdsLetterOrDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is furniture. */
    boolean matches(String line) {
        if (!holdsLetterOrDigit(line)) {
            return line.codePoints().count() <= 3;
        }
        if (line.length() > MOST_CHARACTERS || WordCount.exceeds(LONGEST, line)) {
            return false;
        }
        return siteNames.contains(line) || line.indexOf('©') >= 0 || line.contains(" | ") || line.endsWith("(أرشيفية)") || line.endsWith("أرشيفية)")
                || openings.stream().anyMatch(line::startsWith);
    }
}
