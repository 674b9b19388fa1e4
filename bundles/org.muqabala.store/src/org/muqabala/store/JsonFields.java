package org.muqabala.store;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Reads the fields of a JSON object strictly: a field that is missing or of another type is an error that names it. */
record JsonFields(JsonObject object) {

    /** A field that is missing or holds something else than it should; the message is its name. */
    static final class FieldException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FieldException(String field) {
            super(field);
        }
    }

    /** Whether there is such a field and it is not null. */
    boolean has(String field) {
        return object.has(field) && !object.get(field).isJsonNull();
    }

    boolean flag(String field) {
        return require(object.get(field) instanceof JsonPrimitive value && value.isBoolean() ? value.getAsBoolean() : null, field);
    }

    String text(String field) {
        return require(object.get(field) instanceof JsonPrimitive value && value.isString() ? value.getAsString() : null, field);
    }

    /** The text, or {@code otherwise} where there is no such field. */
    String textOr(String field, String otherwise) {
        return has(field) ? text(field) : otherwise;
    }

    int integer(String field) {
        try {
            return number(field).intValueExact();
        } catch (ArithmeticException e) {
            throw new FieldException(field);
        }
    }

    long whole(String field) {
        try {
            return number(field).longValueExact();
        } catch (ArithmeticException e) {
            throw new FieldException(field);
        }
    }

    double real(String field) {
        return number(field).doubleValue();
    }

    Instant instant(String field) {
        try {
            return Instant.parse(text(field));
        } catch (DateTimeException e) {
            throw new FieldException(field);
        }
    }

    JsonFields fields(String field) {
        return of(object.get(field), field);
    }

    JsonArray list(String field) {
        return require(object.get(field) instanceof JsonArray value ? value : null, field);
    }

    static JsonFields of(JsonElement element, String field) {
        return new JsonFields(require(element instanceof JsonObject value ? value : null, field));
    }

    private BigDecimal number(String field) {
        if (!(object.get(field) instanceof JsonPrimitive value) || !value.isNumber()) {
            throw new FieldException(field);
        }
        try {
            return value.getAsBigDecimal();
        } catch (NumberFormatException e) {
            throw new FieldException(field);
        }
    }

    private static <T> T require(T value, String field) {
        if (value == null) {
            throw new FieldException(field);
        }
        return value;
    }
}
