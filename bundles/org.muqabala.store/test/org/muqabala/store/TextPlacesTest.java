package org.muqabala.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.Span;

import com.google.gson.JsonObject;

/** Places in files are taken for what they are only as far as their text has them. */
class TextPlacesTest {

    private static final String TEXT = "خبر 📰 عاجل";
    private static final String HASH = Sha256.of(TEXT).hex();
    private static final String UNKNOWN = Sha256.of("نص آخر").hex();

    private final TextPlaces places = TextPlaces.ofJournal(TEXT, "");

    @Test
    void placesAreCountedInCodePointsInFiles() {
        JsonObject json = new JsonObject();
        places.write(json, HASH, new Span(7, 11));
        assertEquals(6, json.get("start").getAsInt());
        assertEquals(Optional.of(new Span(7, 11)), read(json));
    }

    @Test
    void aPlaceBehindTheEndOfItsTextIsNone() {
        assertEquals(Optional.empty(), read(place(6, 11, "")), "the text has ten characters");
        assertEquals(Optional.empty(), read(place(6, 12, "utf-16")), "and eleven units");
        assertEquals(Optional.of(new Span(6, 11)), read(place(6, 11, "utf-16")));
    }

    @Test
    void aPlaceInATextThatIsNotHereStaysAsItIs() {
        JsonObject json = new JsonObject();
        places.write(json, UNKNOWN, new Span(70, 110));
        assertEquals("utf-16", json.get("unit").getAsString());
        assertEquals(Optional.of(new Span(70, 110)), places.read(new JsonFields(json), UNKNOWN));
    }

    private Optional<Span> read(JsonObject json) {
        return places.read(new JsonFields(json), HASH);
    }

    private static JsonObject place(int start, int end, String unit) {
        JsonObject json = new JsonObject();
        json.addProperty("start", start);
        json.addProperty("end", end);
        if (!unit.isEmpty()) {
            json.addProperty("unit", unit);
        }
        return json;
    }
}
