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

    private static final String SITE_ICON = "Site icon ";

    private final List<String> openings = LineTable.read(FurnitureRules.class, "furniture.txt");
    private final String text;
    private final Set<String> siteNames;

    /** @param lines all lines of the text, without surrounding space; from them the site's name is learnt */
    FurnitureRules(String text, List<Span> lines) {
        this.text = text;
        siteNames = lines.stream().filter(line -> line.length() > SITE_ICON.length() && text.startsWith(SITE_ICON, line.start()))
                .map(line -> line.of(text).substring(SITE_ICON.length()).strip()).collect(Collectors.toSet());
    }

    private boolean holdsLetterOrDigit(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line is furniture. */
    boolean matches(Span place) {
        if (!holdsLetterOrDigit(place)) {
            return text.codePointCount(place.start(), place.end()) <= 3;
        }
        if (place.length() > MOST_CHARACTERS || WordCount.exceeds(LONGEST, text, place)) {
            return false;
        }
        String line = place.of(text);
        return siteNames.contains(line) || line.indexOf('©') >= 0 || line.contains(" | ") || line.endsWith("(أرشيفية)") || line.endsWith("أرشيفية)")
                || openings.stream().anyMatch(line::startsWith);
    }
}
