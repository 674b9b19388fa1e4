package org.muqabala.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.text.CodePointMap;
import org.muqabala.core.text.Span;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The form of an annotation in its file; places are counted in code points of the two texts. */
final class AnnotationJson {

    /** An annotation that cannot be read, and why. */
    static final class BrokenAnnotationException extends Exception {

        private static final long serialVersionUID = 1L;
        private final ReviewProblem.Kind kind;

        BrokenAnnotationException(ReviewProblem.Kind kind, String detail) {
            super(detail);
            this.kind = kind;
        }

        ReviewProblem.Kind kind() {
            return kind;
        }
    }

    private final Map<Side, CodePointMap> codePoints = new EnumMap<>(Side.class);

    AnnotationJson(String textA, String textB) {
        codePoints.put(Side.A, new CodePointMap(textA));
        codePoints.put(Side.B, new CodePointMap(textB));
    }

    JsonObject write(Annotation annotation) {
        JsonArray anchors = new JsonArray();
        annotation.anchors().forEach(anchor -> anchors.add(write(anchor)));
        JsonObject json = new JsonObject();
        json.add("anchors", anchors);
        json.addProperty("author", annotation.author());
        json.addProperty("created", annotation.created().toString());
        json.addProperty("id", annotation.id());
        json.addProperty("kind", annotation.kind().id());
        json.addProperty("modified", annotation.modified().toString());
        json.addProperty("note", annotation.note());
        json.addProperty("proposal", annotation.proposal());
        return json;
    }

    private JsonObject write(Anchor anchor) {
        CodePointMap map = codePoints.get(anchor.side());
        JsonObject json = new JsonObject();
        json.addProperty("end", map.toCodePoint(anchor.span().end()));
        json.addProperty("quote", anchor.quote());
        json.addProperty("side", anchor.side().name().toLowerCase(Locale.ROOT));
        json.addProperty("start", map.toCodePoint(anchor.span().start()));
        return json;
    }

    Annotation read(JsonObject json) throws BrokenAnnotationException {
        try {
            JsonFields fields = new JsonFields(json);
            AnnotationKind kind = kind(fields.text("kind"));
            List<Anchor> anchors = new ArrayList<>();
            for (JsonElement element : fields.list("anchors")) {
                anchors.add(anchor(JsonFields.of(element, "anchors")));
            }
            if (anchors.isEmpty()) {
                throw new FieldException("anchors");
            }
            return new Annotation(id(fields.text("id")), kind, anchors, fields.text("proposal"), fields.text("note"),
                    fields.text("author"), fields.instant("created"), fields.instant("modified"));
        } catch (FieldException e) {
            throw new BrokenAnnotationException(ReviewProblem.Kind.FIELD, e.getMessage());
        }
    }

    private static String id(String id) {
        if (!id.matches("[A-Za-z0-9-]+")) {
            throw new FieldException("id");
        }
        return id;
    }

    private static AnnotationKind kind(String id) throws BrokenAnnotationException {
        for (AnnotationKind kind : AnnotationKind.values()) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        throw new BrokenAnnotationException(ReviewProblem.Kind.UNKNOWN_KIND, id);
    }

    private Anchor anchor(JsonFields fields) throws BrokenAnnotationException {
        Side side = switch (fields.text("side")) {
            case "a" -> Side.A;
            case "b" -> Side.B;
            default -> throw new FieldException("side");
        };
        CodePointMap map = codePoints.get(side);
        int start = fields.integer("start");
        int end = fields.integer("end");
        if (start < 0 || end < start || end > map.length()) {
            throw new BrokenAnnotationException(ReviewProblem.Kind.OUTSIDE_TEXT, start + "–" + end);
        }
        return new Anchor(side, new Span(map.toUtf16(start), map.toUtf16(end)), fields.text("quote"));
    }
}
