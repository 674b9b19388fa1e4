package org.muqabala.reader.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnotes, for which Markdown's own rules have no sign: their numbers in the text do not print, what they say is a note of its own. */
final class Footnotes {

    /** Opens a paragraph that is a note: a noncharacter, which no text holds. */
    static final char NOTE = '\uFDD0';

    private static final Pattern SAID = Pattern.compile(" {0,3}\\[\\^([^\\]\\s]{1,40})]:[ \\t]*(.*)");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private Footnotes() {
    }

    /** The text with its notes marked; numbers that no note belongs to stay. */
    static String marked(String text) {
        List<String> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean code = false;
        for (String line : text.split("\n", -1)) {
            code ^= FENCE.matcher(line).matches();
            Matcher said = SAID.matcher(line);
            if (!code && said.matches()) {
                names.add(said.group(1));
                lines.add("");
                lines.add(NOTE + said.group(2));
            } else {
                lines.add(line);
            }
        }
        String marked = String.join("\n", lines);
        for (String name : names) {
            marked = marked.replace("[^" + name + "]", "");
        }
        return names.isEmpty() ? text : marked;
    }
}
