package org.muqabala.reader.rtf;

import java.util.HashMap;
import java.util.Map;

import org.muqabala.core.text.Facts;
import org.muqabala.reader.PackedDate;
import org.muqabala.reader.PlaceholderTitles;

/** What the file says of itself outside of its text. */
final class RtfFacts {

    private String title = "";
    private String author = "";
    private final Map<String, Integer> created = new HashMap<>();

    void title(String said) {
        title = PlaceholderTitles.without(said.strip());
    }

    void author(String said) {
        author = said.strip();
    }

    /** A control word where the day of its writing stands. */
    void created(RtfTokens token) {
        created.put(token.word(), token.parameter(0));
    }

    Facts facts() {
        return new Facts(title, "", day(), author, "");
    }

    /** A file that was never dated says nought, or the beginning of its program's calendar. */
    private String day() {
        if (created.getOrDefault("yr", 0) < 1980) {
            return "";
        }
        return PackedDate.written(created.get("yr"), created.getOrDefault("mo", 0), created.getOrDefault("dy", 0), created.getOrDefault("hr", 0),
                created.getOrDefault("min", 0));
    }

    /** As Word packs it; empty where that is no date. */
    static String unpacked(String number) {
        return number.matches("-?\\d{1,10}") ? PackedDate.unpacked((int) Long.parseLong(number)) : "";
    }
}
