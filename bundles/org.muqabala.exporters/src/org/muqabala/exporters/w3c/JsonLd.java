package org.muqabala.exporters.w3c;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Takes properties out of JSON-LD, where one value may stand alone or in a list, and a thing may be its name or an object that has it. */
final class JsonLd {

    private JsonLd() {
    }

    /** The property's values, none if it is absent. */
    static List<JsonElement> all(JsonObject object, String property) {
        JsonElement value = object.get(property);
        if (value == null || value.isJsonNull()) {
            return List.of();
        }
        return value instanceof JsonArray list ? list.asList() : List.of(value);
    }

    /** Those of the values that are objects. */
    static List<JsonObject> objects(JsonObject object, String property) {
        List<JsonObject> objects = new ArrayList<>();
        for (JsonElement value : all(object, property)) {
            if (value.isJsonObject()) {
                objects.add(value.getAsJsonObject());
            }
        }
        return objects;
    }

    /** The first value that is a string; empty if there is none. */
    static String text(JsonObject object, String property) {
        return all(object, property).stream().flatMap(value -> string(value).stream()).findFirst().orElse("");
    }

    static Optional<String> string(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? Optional.of(value.getAsString()) : Optional.empty();
    }

    /** The values as names: strings as they are, of objects their id. */
    static List<String> names(JsonObject object, String property) {
        List<String> names = new ArrayList<>();
        for (JsonElement value : all(object, property)) {
            string(value).or(() -> value.isJsonObject() ? Optional.of(text(value.getAsJsonObject(), "id")) : Optional.empty())
                    .filter(name -> !name.isEmpty()).ifPresent(names::add);
        }
        return names;
    }

    /** A whole number that is no less than 0; empty if the value is anything else. */
    static Optional<Integer> count(JsonObject object, String property) {
        JsonElement value = object.get(property);
        if (value == null || !value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) {
            return Optional.empty();
        }
        double number = value.getAsDouble();
        return number == Math.rint(number) && number >= 0 && number <= Integer.MAX_VALUE ? Optional.of((int) number) : Optional.empty();
    }

    static Optional<Instant> time(JsonObject object, String property) {
        try {
            String said = text(object, property);
            return said.isEmpty() ? Optional.empty() : Optional.of(OffsetDateTime.parse(said).toInstant());
        } catch (DateTimeException e) {
            // somebody else's notion of a date is not worth the annotation
            return Optional.empty();
        }
    }

    static boolean isType(JsonObject object, String type) {
        return names(object, "type").contains(type);
    }

    /** Whether the property says yes. */
    static boolean isTrue(JsonObject object, String property) {
        return object.get(property) instanceof JsonPrimitive said && said.isBoolean() && said.getAsBoolean();
    }

    /** A number from 0 to 1; empty for anything else. */
    static Optional<Double> share(JsonObject object, String property) {
        return object.get(property) instanceof JsonPrimitive said && said.isNumber() ? Optional.of(said.getAsDouble()).filter(share -> share >= 0 && share <= 1)
                : Optional.empty();
    }
}
