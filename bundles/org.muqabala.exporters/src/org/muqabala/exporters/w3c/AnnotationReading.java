package org.muqabala.exporters.w3c;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.muqabala.core.review.Anchor;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.AnnotationState;
import org.muqabala.core.review.ContentId;
import org.muqabala.core.review.Handling;
import org.muqabala.core.review.Placement;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Returned;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.Severity;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.SafeText;
import org.muqabala.exporters.Labels;
import org.muqabala.exporters.SideLanguages;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Reads annotations by the Web Annotation Data Model, those that went out from here and those of other tools: a collection, a page, a list or a
 * single one. What the model says in its own words counts; the program's own properties say what it has no word for.
 */
public final class AnnotationReading {

    private final Review review;
    private final Instant time;
    private final Labels labels;
    private final TargetReading targets;
    private final SideLanguages languages;
    private final Map<String, String> idsOfIris = new HashMap<>();
    private final Map<String, Annotation> made = new LinkedHashMap<>();
    private final List<Returned.Item> items = new ArrayList<>();
    private int withoutTarget;

    /**
     * @param time of what does not say when it was made
     * @param labels for sentences on what could not be understood
     */
    public AnnotationReading(Review review, Instant time, Labels labels) {
        this.review = review;
        this.time = time;
        this.labels = labels;
        targets = new TargetReading(review.comparison());
        languages = SideLanguages.of(review.comparison());
        review.annotations().forEach(annotation -> idsOfIris.put(AnnotationTerms.iri(annotation), annotation.id()));
    }

    /**
     * What the document holds beyond the review.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Returned read(JsonElement document, Progress progress) {
        List<JsonObject> all = new ArrayList<>();
        collect(document, all);
        List<JsonObject> replies = all.stream().filter(AnnotationReading::isReply).toList();
        for (JsonObject json : all) {
            progress.throwIfCancelled();
            if (!isReply(json)) {
                annotation(json);
            }
        }
        for (JsonObject json : replies) {
            progress.throwIfCancelled();
            reply(json);
        }
        List<Returned.Item> found = new ArrayList<>(made.values().stream().<Returned.Item>map(Returned.Made::new).toList());
        found.addAll(items);
        return new Returned(found, withoutTarget == 0 ? List.of() : List.of(labels.get("problem.targets", withoutTarget)));
    }

    /** Annotations of a document, of its pages and of its lists; a page that the document only names is not fetched. */
    private static void collect(JsonElement element, List<JsonObject> all) {
        if (element instanceof JsonArray list) {
            list.forEach(part -> collect(part, all));
        } else if (element instanceof JsonObject object && JsonLd.isType(object, "Annotation")) {
            all.add(object);
        } else if (element instanceof JsonObject object) {
            JsonLd.objects(object, "items").forEach(item -> collect(item, all));
            JsonLd.objects(object, "first").forEach(page -> collect(page, all));
        }
    }

    private static boolean isReply(JsonObject json) {
        return JsonLd.names(json, "motivation").contains("replying");
    }

    private void annotation(JsonObject json) {
        List<TargetReading.Target> spoken = JsonLd.objects(json, "target").stream().map(targets::target).flatMap(Optional::stream).toList();
        String id = id(json);
        idsOfIris.put(JsonLd.text(json, "id"), id);
        Optional<Annotation> known = review.annotation(id);
        if (known.isPresent()) {
            changes(json, known.get());
        } else if (spoken.isEmpty()) {
            withoutTarget++;
        } else {
            made.put(id, annotation(json, id, spoken));
        }
    }

    private String id(JsonObject json) {
        String own = JsonLd.text(json, AnnotationTerms.own("id"));
        if (own.matches("[A-Za-z0-9-]+")) {
            return own;
        }
        String iri = JsonLd.text(json, "id");
        return Optional.ofNullable(idsOfIris.get(iri)).orElseGet(() -> iri.isEmpty() ? ContentId.of("w3c", json) : ContentId.of("w3c", iri));
    }

    /** What somebody did to an annotation that is in the review. */
    private void changes(JsonObject json, Annotation known) {
        Instant when = JsonLd.time(json, "modified").orElse(time);
        Bodies bodies = Bodies.of(json, known.kind());
        if (!bodies.proposal.isEmpty() && !bodies.proposal.equals(SafeText.wellFormed(known.proposal()))) {
            items.add(new Returned.Proposed(known.id(), bodies.proposal, when));
        }
        if (!bodies.note.isEmpty() && !bodies.note.equals(SafeText.wellFormed(known.note()))) {
            items.add(new Returned.Noted(known.id(), bodies.note, when));
        }
        Handling handling = handling(json, bodies.labels);
        // a file that does not say how urgent it is has lost what only this program says
        boolean says = !JsonLd.text(json, AnnotationTerms.own("severity")).isEmpty();
        if (says && !handling.equals(known.handling().withLabels(known.handling().labels().stream().map(SafeText::wellFormed).toList())
                .withAssignee(SafeText.wellFormed(known.handling().assignee())))) {
            items.add(new Returned.Handled(known.id(), handling, when));
        }
        state(json).filter(state -> state != known.state()).ifPresent(state -> items.add(new Returned.Decided(known.id(), state, when)));
    }

    private Annotation annotation(JsonObject json, String id, List<TargetReading.Target> spoken) {
        List<Anchor> anchors = spoken.stream().map(TargetReading.Target::anchor).toList();
        List<Placement> found = spoken.stream().map(TargetReading.Target::placement).flatMap(Optional::stream).toList();
        List<Placement> placements = found.size() == anchors.size() ? found : List.of();
        AnnotationKind kind = kind(json);
        Bodies bodies = Bodies.of(json, kind);
        Instant created = JsonLd.time(json, "created").orElse(time);
        return new Annotation(id, kind, anchors, placements, bodies.proposal, bodies.note, bodies.direction, handling(json, bodies.labels),
                state(json).orElse(AnnotationState.OPEN), List.of(), person(json), created, JsonLd.time(json, "modified").orElse(created));
    }

    private AnnotationKind kind(JsonObject json) {
        Optional<AnnotationKind> said = choice(JsonLd.text(json, AnnotationTerms.own("kind")), AnnotationKind::ofId);
        if (said.isPresent()) {
            return said.get();
        }
        List<String> motivations = JsonLd.names(json, "motivation");
        if (motivations.contains("editing")) {
            String language = JsonLd.objects(json, "body").stream().map(body -> JsonLd.text(body, "language")).filter(tag -> !tag.isEmpty())
                    .findFirst().orElse("");
            boolean other = !language.isEmpty() && !language.split("-")[0].equals(languages.b().split("-")[0]);
            return other ? AnnotationKind.TRANSLATION : AnnotationKind.CORRECTION;
        }
        return motivations.contains("questioning") ? AnnotationKind.QUESTION : AnnotationKind.NOTE;
    }

    private static Optional<AnnotationState> state(JsonObject json) {
        return choice(JsonLd.text(json, AnnotationTerms.own("state")), AnnotationState::ofId);
    }

    private static Handling handling(JsonObject json, List<String> labels) {
        Optional<LocalDate> due = choice(JsonLd.text(json, AnnotationTerms.own("due")), LocalDate::parse);
        return new Handling(choice(JsonLd.text(json, AnnotationTerms.own("severity")), Severity::ofId).orElse(Severity.NORMAL), labels,
                JsonLd.text(json, AnnotationTerms.own("assignee")), due);
    }

    private static String person(JsonObject json) {
        return JsonLd.objects(json, "creator").stream().map(creator -> JsonLd.text(creator, "name")).filter(name -> !name.isEmpty()).findFirst()
                .orElse(JsonLd.names(json, "creator").stream().findFirst().orElse(""));
    }

    private void reply(JsonObject json) {
        Bodies bodies = Bodies.of(json, AnnotationKind.NOTE);
        String text = bodies.note.isBlank() ? bodies.proposal : bodies.note;
        Optional<String> id = JsonLd.names(json, "target").stream().map(idsOfIris::get).filter(found -> found != null).findFirst();
        if (id.isEmpty() || text.isBlank()) {
            withoutTarget++;
            return;
        }
        String own = JsonLd.text(json, AnnotationTerms.own("id"));
        String replyId = own.matches("[A-Za-z0-9-]+") ? own : ContentId.of("w3c", id.get(), person(json), text);
        Reply reply = new Reply(replyId, person(json), text, bodies.direction, JsonLd.time(json, "created").orElse(time));
        Optional<Annotation> known = review.annotation(id.get());
        if (known.isEmpty()) {
            made.computeIfPresent(id.get(), (key, annotation) -> with(annotation, reply));
        } else if (known.get().replies().stream().noneMatch(other -> other.id().equals(replyId))) {
            items.add(new Returned.Answered(id.get(), reply));
        }
    }

    private static Annotation with(Annotation annotation, Reply reply) {
        if (annotation.replies().stream().anyMatch(other -> other.id().equals(reply.id()))) {
            return annotation;
        }
        List<Reply> thread = new ArrayList<>(annotation.replies());
        thread.add(reply);
        return new Annotation(annotation.id(), annotation.kind(), annotation.anchors(), annotation.placements(), annotation.proposal(), annotation.note(),
                annotation.direction(), annotation.handling(), annotation.state(), thread, annotation.author(), annotation.created(), annotation.modified());
    }

    /** A parsed word; empty for one that is not known. */
    private static <T> Optional<T> choice(String said, Function<String, T> parser) {
        try {
            return said.isEmpty() ? Optional.empty() : Optional.of(parser.apply(said));
        } catch (IllegalArgumentException | DateTimeException e) {
            // another program's word: as if it had not been said
            return Optional.empty();
        }
    }

    /** What the bodies of an annotation say. */
    private record Bodies(String proposal, String note, TextDirection direction, List<String> labels) {

        static Bodies of(JsonObject json, AnnotationKind kind) {
            String proposal = "";
            List<String> notes = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            String direction = "";
            for (JsonElement element : JsonLd.all(json, "body")) {
                JsonObject body = element instanceof JsonObject object ? object : new JsonObject();
                List<String> purposes = JsonLd.names(body, "purpose");
                String value = JsonLd.text(body, "value");
                if (value.isEmpty()) {
                    // a resource elsewhere, which is not fetched: its name is all there is
                    notes.addAll(JsonLd.string(element).map(List::of).orElseGet(() -> JsonLd.names(body, "source")));
                } else if (purposes.contains("tagging")) {
                    labels.add(value);
                } else if (proposal.isEmpty() && (purposes.contains("editing") || purposes.isEmpty() && isEdit(kind))) {
                    proposal = value;
                } else {
                    notes.add(value);
                    direction = direction.isEmpty() ? JsonLd.text(body, "textDirection") : direction;
                }
            }
            JsonLd.all(json, "bodyValue").forEach(value -> JsonLd.string(value).ifPresent(notes::add));
            String said = JsonLd.text(json, AnnotationTerms.own("direction"));
            return new Bodies(proposal, String.join("\n", notes), choice(said, TextDirection::ofId).orElse(AnnotationTerms.direction(direction)), labels);
        }

        private static boolean isEdit(AnnotationKind kind) {
            return kind == AnnotationKind.CORRECTION || kind == AnnotationKind.TRANSLATION;
        }
    }
}
