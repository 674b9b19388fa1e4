package org.muqabala.exporters.w3c;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import org.muqabala.core.text.SafeText;

import com.google.gson.stream.JsonWriter;

/** Writes JSON onto a stream; of what it is given, halves of surrogate pairs are replaced, and counted: no reader could take them. */
final class JsonText {

    private final Writer out;
    private final JsonWriter json;
    private long replaced;

    /** @param out flushed by {@link #finish}, never closed */
    JsonText(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        json = new JsonWriter(this.out);
        json.setIndent("  ");
    }

    /** Begins an object; with a name, as the value of that name. */
    JsonText object(String name) throws IOException {
        json.name(name).beginObject();
        return this;
    }

    JsonText object() throws IOException {
        json.beginObject();
        return this;
    }

    JsonText endObject() throws IOException {
        json.endObject();
        return this;
    }

    JsonText array(String name) throws IOException {
        json.name(name).beginArray();
        return this;
    }

    JsonText endArray() throws IOException {
        json.endArray();
        return this;
    }

    JsonText put(String name, String value) throws IOException {
        json.name(name).value(clean(value));
        return this;
    }

    /** Nothing if there is nothing to say. */
    JsonText putUnlessEmpty(String name, String value) throws IOException {
        return value.isEmpty() ? this : put(name, value);
    }

    JsonText put(String name, double value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    JsonText put(String name, long value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    JsonText put(String name, boolean value) throws IOException {
        json.name(name).value(value);
        return this;
    }

    JsonText value(String value) throws IOException {
        json.value(clean(value));
        return this;
    }

    void finish() throws IOException {
        json.flush();
        out.write('\n');
        out.flush();
    }

    /** How many characters were replaced. */
    long replaced() {
        return replaced;
    }

    private String clean(String text) {
        String clean = SafeText.wellFormed(text);
        for (int i = 0; clean != text && i < text.length(); i++) {
            replaced += clean.charAt(i) == text.charAt(i) ? 0 : 1;
        }
        return clean;
    }
}
