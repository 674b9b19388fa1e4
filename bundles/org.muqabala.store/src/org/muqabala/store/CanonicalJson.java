package org.muqabala.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeMap;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * JSON in one form: keys sorted, one field a line, UTF-8, a line feed at the end; so that equal values are equal bytes and two
 * people's changes merge line by line. Characters that would hide or turn the order of a line (bidi controls), and halves of
 * surrogate pairs, which UTF-8 cannot write, are escaped.
 */
final class CanonicalJson {

    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

    private CanonicalJson() {
    }

    /** @throws JsonParseException if the bytes are not one JSON object in UTF-8 */
    static JsonObject read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (!element.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonParseException("not one JSON object");
            }
            return element.getAsJsonObject();
        } catch (IOException e) {
            throw new JsonParseException(e);
        }
    }

    /** @throws JsonParseException if the text is not one JSON object */
    static JsonObject read(String line) {
        return read(line.getBytes(StandardCharsets.UTF_8));
    }

    /** The object in one line, a line feed at its end. */
    static byte[] line(JsonObject object) {
        return (escaped(COMPACT.toJson(sorted(object))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] write(JsonObject object) {
        return (escaped(PRETTY.toJson(sorted(object))) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@code known} with the fields of {@code former} that {@code known} has not got, at every depth; so what a later version
     * of the program has written is kept. Lists are merged element by element if they are of one length.
     */
    static JsonObject keepingUnknown(JsonObject known, JsonObject former) {
        JsonObject merged = former.deepCopy();
        known.entrySet().forEach(field -> merged.add(field.getKey(), merged(field.getValue(), former.get(field.getKey()))));
        return merged;
    }

    private static JsonElement merged(JsonElement known, JsonElement former) {
        if (known instanceof JsonObject object && former instanceof JsonObject formerObject) {
            return keepingUnknown(object, formerObject);
        }
        if (known instanceof JsonArray list && former instanceof JsonArray formerList && list.size() == formerList.size()) {
            JsonArray merged = new JsonArray(list.size());
            for (int i = 0; i < list.size(); i++) {
                merged.add(merged(list.get(i), formerList.get(i)));
            }
            return merged;
        }
        return known;
    }

    private static JsonElement sorted(JsonElement element) {
        if (element instanceof JsonObject object) {
            TreeMap<String, JsonElement> byKey = new TreeMap<>(object.asMap());
            JsonObject sorted = new JsonObject();
            byKey.forEach((key, value) -> sorted.add(key, sorted(value)));
            return sorted;
        }
        if (element instanceof JsonArray list) {
            JsonArray sorted = new JsonArray(list.size());
            list.forEach(item -> sorted.add(sorted(item)));
            return sorted;
        }
        return element;
    }

    /** Such characters stand inside of strings alone, so the whole document can be escaped at once. */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                out.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c) || isBidiControl(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isBidiControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F' || c == '\u061C';
    }
}
