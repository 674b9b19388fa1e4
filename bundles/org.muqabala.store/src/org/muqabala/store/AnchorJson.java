package org.muqabala.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.AnchorTrace;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Placement;
import org.muqabala.core.text.Span;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The form of anchors and of their placements; places are counted in code points of the text whose hash stands beside them. */
record AnchorJson(TextPlaces places) {

    JsonArray write(List<Anchor> anchors) {
        JsonArray list = new JsonArray();
        for (Anchor anchor : anchors) {
            JsonObject json = new JsonObject();
            String text = anchor.text().isEmpty() ? places.hash(anchor.side()) : anchor.text();
            places.write(json, text, anchor.span());
            json.addProperty("after", anchor.trace().after());
            json.addProperty("before", anchor.trace().before());
            json.addProperty("folded", anchor.trace().folded());
            json.addProperty("occurrence", anchor.trace().occurrence());
            json.addProperty("quote", anchor.quote());
            json.addProperty("side", id(anchor.side()));
            list.add(json);
        }
        return list;
    }

    JsonArray writePlacements(Annotation annotation) {
        JsonArray list = new JsonArray();
        for (int i = 0; i < annotation.placements().size(); i++) {
            String text = places.hash(annotation.anchors().get(i).side());
            JsonObject json = new JsonObject();
            json.addProperty(TextPlaces.TEXT, text);
            if (annotation.placements().get(i) instanceof Placement.Placed placed) {
                places.write(json, text, placed.span());
                json.addProperty("likeness", placed.likeness());
                json.addProperty("method", placed.method().id());
                json.addProperty("quote", placed.quote());
            }
            list.add(json);
        }
        return list;
    }

    List<Anchor> read(JsonArray list) throws BrokenFileException {
        List<Anchor> anchors = new ArrayList<>();
        for (JsonElement element : list) {
            JsonFields fields = JsonFields.of(element, "anchors");
            Side side = side(fields.text("side"));
            String text = fields.textOr(TextPlaces.TEXT, places.firstHash(side));
            anchors.add(new Anchor(side, span(fields, text), fields.text("quote"), trace(fields), text.equals(places.hash(side)) ? "" : text));
        }
        return anchors;
    }

    /** Those in texts that the review no longer compares are left out: they say nothing of the present ones. */
    List<Placement> readPlacements(JsonFields annotation, List<Anchor> anchors) throws BrokenFileException {
        JsonArray list = annotation.has(AnnotationJson.PLACEMENTS) ? annotation.list(AnnotationJson.PLACEMENTS) : new JsonArray();
        List<Placement> placements = new ArrayList<>();
        for (int i = 0; i < list.size() && i < anchors.size(); i++) {
            JsonFields fields = JsonFields.of(list.get(i), AnnotationJson.PLACEMENTS);
            String text = fields.text(TextPlaces.TEXT);
            if (!text.equals(places.hash(anchors.get(i).side()))) {
                return List.of();
            }
            placements.add(fields.has("start") ? placed(fields, text) : new Placement.Orphan());
        }
        return placements.size() == anchors.size() ? placements : List.of();
    }

    private Placement placed(JsonFields fields, String text) throws BrokenFileException {
        try {
            return new Placement.Placed(span(fields, text), fields.text("quote"), Placement.Method.ofId(fields.text("method")), fields.real("likeness"));
        } catch (IllegalArgumentException e) {
            throw new FieldException(AnnotationJson.PLACEMENTS);
        }
    }

    private static AnchorTrace trace(JsonFields fields) {
        int occurrence = fields.has("occurrence") ? fields.integer("occurrence") : 0;
        return new AnchorTrace(fields.textOr("folded", ""), fields.textOr("before", ""), fields.textOr("after", ""), occurrence);
    }

    private Span span(JsonFields fields, String text) throws BrokenFileException {
        return places.read(fields, text)
                .orElseThrow(() -> new BrokenFileException(ReviewProblem.Kind.OUTSIDE_TEXT, fields.integer("start") + "–" + fields.integer("end")));
    }

    static String id(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    static Side side(String id) {
        return switch (id) {
            case "a" -> Side.A;
            case "b" -> Side.B;
            default -> throw new FieldException("side");
        };
    }
}
