package org.muqabala.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What one saving changed in a review, in a file of its own that is never written again. Events come one after the other by their logical
 * clock, those that were made apart by their ids: everybody who has the same events sees the same review, in whatever order they came and
 * whatever their clocks on the wall say.
 *
 * @param clock later than that of every event that was known when it was made; from 1
 * @param id unique
 * @param changes in order; each says in {@code change} what it is, see {@link ReviewHistory}
 */
record ReviewEvent(long clock, String id, List<JsonObject> changes) implements Comparable<ReviewEvent> {

    /** No honest clock gets here: one that has would leave no later ones. */
    static final long LATEST_CLOCK = 999_999_999_999L;

    private static final Comparator<ReviewEvent> ORDER = Comparator.comparingLong(ReviewEvent::clock).thenComparing(ReviewEvent::id);
    /** In digits of any script: former versions of the program wrote those of the reader's language. */
    private static final Pattern NAME = Pattern.compile("(\\p{Nd}{12})-([A-Za-z0-9-]{1,64})\\.json");

    ReviewEvent {
        changes = List.copyOf(changes);
    }

    static ReviewEvent after(long clock, List<JsonObject> changes) {
        return new ReviewEvent(clock + 1, UUID.randomUUID().toString(), changes);
    }

    /** The clock that a file name says; 0 if it is no event's. */
    static long clockOf(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return name.matches() ? Long.parseLong(name.group(1)) : 0;
    }

    /** Sorts as the events do. */
    String fileName() {
        return String.format(Locale.ROOT, "%012d-%s.json", clock, id);
    }

    /** Whether the file name is this event's, in digits of whatever script. */
    boolean isNamed(String fileName) {
        Matcher name = NAME.matcher(fileName);
        return fileName.equals(fileName()) || name.matches() && Long.parseLong(name.group(1)) == clock && name.group(2).equals(id);
    }

    JsonObject write() {
        JsonArray list = new JsonArray();
        changes.forEach(list::add);
        JsonObject json = new JsonObject();
        json.add("changes", list);
        json.addProperty("clock", clock);
        json.addProperty("id", id);
        return json;
    }

    /** @throws JsonFields.FieldException if a field is missing or holds something else than it should */
    static ReviewEvent read(JsonObject json) {
        JsonFields fields = new JsonFields(json);
        List<JsonObject> changes = fields.list("changes").asList().stream().map(change -> requireChange(change)).toList();
        long clock = fields.whole("clock");
        if (clock < 1 || clock > LATEST_CLOCK) {
            throw new JsonFields.FieldException("clock");
        }
        return new ReviewEvent(clock, fields.text("id"), changes);
    }

    /**
     * A change that says what it is a change of. Those of a kind that only a later version knows may hold anything.
     *
     * @throws JsonFields.FieldException if it does not
     */
    static JsonObject requireChange(JsonElement element) {
        JsonFields change = JsonFields.of(element, "changes");
        switch (change.text(ReviewHistory.CHANGE)) {
            case ReviewHistory.ANNOTATION, ReviewHistory.REPLY, ReviewHistory.REMOVAL -> change.text(ReviewHistory.ANNOTATION);
            case ReviewHistory.VERDICT -> change.text(ReviewHistory.REVIEWER);
            case ReviewHistory.VERSIONS -> requireHeader(change.fields(ReviewHistory.HEADER).object());
            default -> {
                // what else is wrong is seen when the change is used
            }
        }
        return change.object();
    }

    /** One of a later version is whole; that it cannot be read here is said when the review is opened. */
    private static void requireHeader(JsonObject header) {
        try {
            ReviewHeader.read(header);
        } catch (UnreadableReviewException e) {
            if (e.problem() == UnreadableReviewException.Problem.BROKEN) {
                throw new JsonFields.FieldException(ReviewHistory.HEADER);
            }
        }
    }

    @Override
    public int compareTo(ReviewEvent other) {
        return ORDER.compare(this, other);
    }
}
