package org.muqabala.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.muqabala.core.collation.Comparison;
import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.Closing;
import org.muqabala.core.review.DivergenceKey;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.ReviewerVerdict;
import org.muqabala.core.review.Settlement;
import org.muqabala.core.spi.Progress;
import org.muqabala.store.JsonFields.FieldException;

import com.google.gson.JsonObject;

/** Makes a review out of what its folder holds: each annotation as it was made and what the events made of it, and the decisions. */
final class ReviewAssembly {

    private final ReviewFolder.Contents contents;
    private final Comparison comparison;
    private final ReviewHistory history;
    private final AnnotationJson form;
    private final DecisionJson decisions;
    private final Function<String, Optional<String>> formerText;
    private final List<ReviewProblem> problems = new ArrayList<>();

    /**
     * An assembly for one use.
     *
     * @param comparison of the articles of the contents
     * @param formerText gives a text that the review compared once by its hash
     */
    ReviewAssembly(ReviewFolder.Contents contents, Comparison comparison, Function<String, Optional<String>> formerText) {
        this.contents = contents;
        this.comparison = comparison;
        this.formerText = formerText;
        history = ReviewHistory.of(contents.events());
        form = new AnnotationJson(new AnchorJson(contents.places()));
        decisions = new DecisionJson(contents.places());
    }

    Review review(Progress progress) {
        FormerTexts former = new FormerTexts(comparison, contents.places(), formerText, progress);
        List<Annotation> annotations = new ArrayList<>();
        contents.annotations().forEach((id, made) -> {
            if (!history.isRemoved(id)) {
                annotations.add(former.placed(annotation(id, made)));
            }
        });
        annotations.sort(Comparator.comparing(Annotation::created).thenComparing(Annotation::id));
        return new Review(comparison, contents.profile().id(), annotations, settlements(former), verdicts(), closing());
    }

    /** What changes could not be read, by the files of their events. */
    List<ReviewProblem> problems() {
        return problems;
    }

    /** A change after which the annotation could not be read is passed over. */
    private Annotation annotation(String id, JsonObject made) {
        JsonObject json = made;
        Annotation annotation = read(made).orElseThrow();
        for (ReviewHistory.Patch patch : history.patches(id)) {
            JsonObject after = ReviewHistory.after(json, patch.change());
            try {
                annotation = form.read(after);
                json = after;
            } catch (BrokenFileException e) {
                problems.add(problem(patch.event(), ReviewProblem.Kind.UNKNOWN_KIND, e.getMessage()));
            }
        }
        return annotation;
    }

    private Optional<Annotation> read(JsonObject json) {
        try {
            return Optional.of(form.read(json));
        } catch (BrokenFileException e) {
            // it was read before
            return Optional.empty();
        }
    }

    private Map<DivergenceKey, Settlement> settlements(FormerTexts former) {
        Map<DivergenceKey, Settlement> settlements = new LinkedHashMap<>();
        for (JsonObject change : history.settlements()) {
            reading(() -> {
                Settlement settlement = DecisionJson.settlement(change);
                former.find(decisions.place(change)).ifPresent(key -> {
                    if (DecisionJson.isCarried(change)) {
                        settlements.putIfAbsent(key, settlement);
                    } else {
                        settlements.remove(key);
                        settlements.put(key, settlement);
                    }
                });
            });
        }
        // only now, since what was taken back is decided as well
        settlements.values().removeIf(Settlement::isNone);
        return settlements;
    }

    private List<ReviewerVerdict> verdicts() {
        List<ReviewerVerdict> verdicts = new ArrayList<>();
        history.verdicts().forEach(change -> reading(() -> DecisionJson.verdict(change).ifPresent(verdicts::add)));
        return verdicts;
    }

    private Optional<Closing> closing() {
        try {
            return history.closing().flatMap(DecisionJson::closing);
        } catch (FieldException e) {
            problems.add(problem(Path.of(EventFiles.FOLDER), e));
            return Optional.empty();
        }
    }

    private void reading(Runnable decision) {
        try {
            decision.run();
        } catch (FieldException e) {
            problems.add(problem(Path.of(EventFiles.FOLDER), e));
        }
    }

    private static ReviewProblem problem(ReviewEvent event, ReviewProblem.Kind kind, String detail) {
        return new ReviewProblem(Path.of(EventFiles.FOLDER, event.fileName()), kind, detail, Optional.empty());
    }

    private static ReviewProblem problem(Path file, FieldException e) {
        return new ReviewProblem(file, ReviewProblem.Kind.UNKNOWN_KIND, e.getMessage(), Optional.empty());
    }
}
