package org.muqabala.store;

import org.muqabala.core.text.CommonEnds;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonObject;

/**
 * What makes one text of another: a stretch of the former one, in code points, gives way to other words.
 *
 * @param start where the stretch begins
 * @param end where it ends; {@code start} where only something was added
 * @param text what stands there instead; may be empty
 */
record TextEdit(int start, int end, String text) {

    private static final String START = "start";
    private static final String END = "end";
    private static final String TEXT = "text";

    /** The smallest one that makes {@code after} of {@code before} and cuts no character in two. */
    static TextEdit between(String before, String after) {
        CommonEnds same = CommonEnds.of(before, after);
        int head = same.head() > 0 && Character.isHighSurrogate(before.charAt(same.head() - 1)) ? same.head() - 1 : same.head();
        int tail = same.tail() > 0 && Character.isLowSurrogate(before.charAt(before.length() - same.tail())) ? same.tail() - 1 : same.tail();
        int start = before.codePointCount(0, head);
        return new TextEdit(start, start + before.codePointCount(head, before.length() - tail), after.substring(head, after.length() - tail));
    }

    /** @throws FieldException if the text has no such stretch */
    String in(String before) {
        if (start < 0 || end < start || end > before.codePointCount(0, before.length())) {
            throw new FieldException(END);
        }
        int from = before.offsetByCodePoints(0, start);
        return before.substring(0, from) + text + before.substring(before.offsetByCodePoints(from, end - start));
    }

    JsonObject write() {
        JsonObject json = new JsonObject();
        json.addProperty(END, end);
        json.addProperty(START, start);
        json.addProperty(TEXT, text);
        return json;
    }

    /** @throws FieldException if something is missing */
    static TextEdit read(JsonFields fields) {
        return new TextEdit(fields.integer(START), fields.integer(END), fields.text(TEXT));
    }
}
