package org.muqabala.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two versions of a passage in one line, the test language for divergences:
 *
 * <pre>قال الوزير [امس→أمس|orthographic] إن العدد [ثلاثة→4|number substantive][→ تقريبا|…]</pre>
 *
 * In brackets stands what A has, an arrow, what B has, a bar, and the type, perhaps followed by the weight. Everything else
 * stands in both versions.
 *
 * @param a the passage in version A
 * @param b the passage in version B
 * @param marks the brackets in reading order
 */
public record MarkedPair(String a, String b, List<Mark> marks) {

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]→|]*)→([^\\[\\]→|]*)\\|([a-z_]+)(?: ([a-z]+))?\\]");

    /**
     * One bracket.
     *
     * @param a what A has, without space around
     * @param b what B has, without space around
     * @param type name of the expected type
     * @param weight name of the expected weight; empty if the test does not ask
     */
    public record Mark(String a, String b, String type, String weight) {

        @Override
        public String toString() {
            return "[" + a + "→" + b + "|" + type + (weight.isEmpty() ? "" : " " + weight) + "]";
        }
    }

    /** @throws IllegalArgumentException if a bracket does not follow the form */
    public static MarkedPair parse(String line) {
        StringBuilder a = new StringBuilder();
        StringBuilder b = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher bracket = BRACKET.matcher(line);
        int at = 0;
        while (bracket.find()) {
            append(line.substring(at, bracket.start()), a, b);
            a.append(bracket.group(1));
            b.append(bracket.group(2));
            marks.add(new Mark(bracket.group(1).strip(), bracket.group(2).strip(), bracket.group(3), bracket.group(4) == null ? "" : bracket.group(4)));
            at = bracket.end();
        }
        append(line.substring(at), a, b);
        return new MarkedPair(a.toString(), b.toString(), marks);
    }

    private static void append(String common, StringBuilder a, StringBuilder b) {
        if (common.indexOf('→') >= 0 || common.indexOf('|') >= 0) {
            throw new IllegalArgumentException("not in the form of a bracket: " + common);
        }
        a.append(common);
        b.append(common);
    }
}
