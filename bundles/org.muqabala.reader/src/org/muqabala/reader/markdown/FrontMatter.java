package org.muqabala.reader.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.muqabala.core.text.Facts;

/**
 * The lines between two lines of three dashes with which many Markdown files begin: what the text is called, and by whom and when it was
 * written.
 *
 * @param values names in lower case
 * @param rest the text after it; all of the text where there is none
 */
record FrontMatter(Map<String, String> values, String rest) {

    private static final String FENCE = "---\n";
    private static final Pattern OPENING = Pattern.compile("---\\n(?:#.*\\n)*[\\p{L}_-]{1,40}\\s*:");
    private static final int LONGEST = 1 << 16;

    static FrontMatter of(String text) {
        int end = OPENING.matcher(text).lookingAt() ? text.indexOf("\n---", FENCE.length() - 1) : -1;
        int after = end < 0 ? -1 : text.indexOf('\n', end + 1);
        if (end < 0 || end > LONGEST || !text.substring(end + 1, after < 0 ? text.length() : after).strip().equals("---")) {
            return new FrontMatter(Map.of(), text);
        }
        Map<String, String> values = new HashMap<>();
        text.substring(FENCE.length(), Math.max(end, FENCE.length())).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1).strip().replaceAll("^[\"']|[\"']$", ""));
            }
        });
        return new FrontMatter(Map.copyOf(values), after < 0 ? "" : text.substring(after + 1));
    }

    /** What it says of the article. */
    Facts facts(String headline) {
        String title = values.getOrDefault("title", "");
        return new Facts(title.isEmpty() ? headline : title, values.getOrDefault("dateline", values.getOrDefault("location", "")),
                values.getOrDefault("date", ""), values.getOrDefault("source", values.getOrDefault("author", "")),
                values.getOrDefault("lang", values.getOrDefault("language", "")));
    }
}
