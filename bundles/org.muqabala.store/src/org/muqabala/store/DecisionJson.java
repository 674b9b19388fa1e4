package org.muqabala.store;

import java.time.Instant;
import java.util.Optional;

import org.muqabala.core.collation.Side;
import org.muqabala.core.review.Closing;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.review.SettlementState;
import org.muqabala.core.text.Span;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** The forms of settlements, verdicts and of the closing, each as a change of an event. */
record DecisionJson(TextPlaces places) {

    /**
     * The place of a settled divergence, and the texts in which it is there.
     *
     * @param textA hash of the text of version A
     * @param textB hash of the text of version B
     */
    record Place(DivergenceKey key, String textA, String textB) {
    }

    JsonObject write(DivergenceKey key, Settlement settlement) {
        JsonObject json = change(ReviewHistory.SETTLEMENT);
        json.add(ReviewHistory.PLACE_A, place(Side.A, key));
        json.addProperty("assignee", settlement.assignee());
        json.add(ReviewHistory.PLACE_B, place(Side.B, key));
        json.addProperty("by", settlement.by());
        json.addProperty("state", settlement.state().id());
        json.addProperty("when", settlement.when().toString());
        return json;
    }

    /** The settlement as one that nobody has decided now: it only came along when the text changed. */
    static JsonObject carried(JsonObject settlement) {
        settlement.addProperty(ReviewHistory.CARRIED, true);
        return settlement;
    }

    /** Whether the settlement only came along with a changed text: it says nothing where somebody has decided. */
    static boolean isCarried(JsonObject settlement) {
        return new JsonPrimitive(true).equals(settlement.get(ReviewHistory.CARRIED));
    }

    private JsonObject place(Side side, DivergenceKey key) {
        JsonObject json = new JsonObject();
        places.write(json, places.hash(side), key.span(side));
        json.addProperty("quote", key.quote(side));
        return json;
    }

    /** @throws FieldException if a field is missing or holds something else than it should */
    Place place(JsonObject change) {
        JsonFields fields = new JsonFields(change);
        JsonFields a = fields.fields(ReviewHistory.PLACE_A);
        JsonFields b = fields.fields(ReviewHistory.PLACE_B);
        return new Place(new DivergenceKey(span(a), a.text("quote"), span(b), b.text("quote")), a.text(TextPlaces.TEXT), b.text(TextPlaces.TEXT));
    }

    private Span span(JsonFields place) {
        return places.read(place, place.text(TextPlaces.TEXT)).orElseThrow(() -> new FieldException("start"));
    }

    /** @throws FieldException if a field is missing or holds something else than it should */
    static Settlement settlement(JsonObject change) {
        JsonFields fields = new JsonFields(change);
        try {
            return new Settlement(SettlementState.ofId(fields.text("state")), fields.text("assignee"), fields.text("by"), fields.instant("when"));
        } catch (IllegalArgumentException e) {
            throw new FieldException("state");
        }
    }

    static JsonObject write(ReviewerVerdict verdict) {
        JsonObject json = change(ReviewHistory.VERDICT);
        json.addProperty("note", verdict.note());
        json.addProperty("opinion", verdict.opinion().id());
        json.addProperty(ReviewHistory.REVIEWER, verdict.reviewer());
        json.addProperty("when", verdict.when().toString());
        return json;
    }

    static JsonObject withdrawn(String reviewer) {
        JsonObject json = change(ReviewHistory.VERDICT);
        json.addProperty(ReviewHistory.REVIEWER, reviewer);
        return json;
    }

    /** Empty if the reviewer has taken it back. */
    static Optional<ReviewerVerdict> verdict(JsonObject change) {
        JsonFields fields = new JsonFields(change);
        if (!fields.has("opinion")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ReviewerVerdict(fields.text(ReviewHistory.REVIEWER), ReviewerVerdict.Opinion.ofId(fields.text("opinion")),
                    fields.text("note"), fields.instant("when")));
        } catch (IllegalArgumentException e) {
            throw new FieldException("opinion");
        }
    }

    static JsonObject write(Optional<Closing> closing) {
        JsonObject json = change(ReviewHistory.CLOSING);
        json.addProperty("by", closing.map(Closing::by).orElse(""));
        json.addProperty(ReviewHistory.CLOSED, closing.isPresent());
        json.addProperty("when", closing.map(Closing::when).map(Instant::toString).orElse(""));
        return json;
    }

    static Optional<Closing> closing(JsonObject change) {
        JsonFields fields = new JsonFields(change);
        return fields.flag(ReviewHistory.CLOSED) ? Optional.of(new Closing(fields.text("by"), fields.instant("when"))) : Optional.empty();
    }

    static JsonObject change(String kind) {
        JsonObject json = new JsonObject();
        json.addProperty(ReviewHistory.CHANGE, kind);
        return json;
    }
}
