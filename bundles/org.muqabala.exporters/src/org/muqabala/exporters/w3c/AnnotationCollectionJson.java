package org.muqabala.exporters.w3c;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.Review;
import org.muqabala.core.review.TextDirection;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.text.Sha256;
import org.muqabala.core.text.TextLanguage;

/**
 * A review's annotations as one AnnotationCollection with one page in it. A reply is an annotation of its own whose target is the
 * annotation that it answers. Ids stay the same from export to export; positions are code points of the article's text.
 */
public final class AnnotationCollectionJson {

    private final Review review;
    private final String targetLanguage;
    private final Instant time;
    private final String reviewName;

    /**
     * @param targetLanguage BCP 47 tag of translations
     * @param time when the collection says that it was made
     */
    public AnnotationCollectionJson(Review review, String targetLanguage, Instant time) {
        this.review = review;
        this.targetLanguage = targetLanguage;
        this.time = time;
        reviewName = reviewName(review);
    }

    /** What tells a review from others and stays when its texts are mended: what they are called and how the first annotation began. */
    private static String reviewName(Review review) {
        String first = review.annotations().isEmpty() ? "" : AnnotationTerms.iri(review.annotations().getFirst());
        return Sha256.of(review.comparison().a().name()).hex() + "/" + Sha256.of(review.comparison().b().name()).hex() + "/" + first;
    }

    /**
     * Writes everything.
     *
     * @return how many characters JSON cannot hold, so that others stand for them
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public long write(OutputStream out, Progress progress) throws IOException {
        JsonText json = new JsonText(out);
        TargetJson targets = new TargetJson(json, review.comparison());
        List<Annotation> annotations = review.annotations();
        json.object().array("@context").value(AnnotationTerms.CONTEXT);
        json.object().put(AnnotationTerms.PREFIX, AnnotationTerms.NAMESPACE).endObject().endArray();
        json.put("id", AnnotationTerms.iri(reviewName)).put("type", "AnnotationCollection").put("label", label());
        json.object("generator").put("type", "Software").put("name", "Muqabala").endObject().put("generated", time.toString());
        json.put("total", annotations.stream().mapToLong(annotation -> 1 + annotation.replies().size()).sum());
        progress.throwIfCancelled();
        if (!annotations.isEmpty()) {
            json.object("first").put("id", AnnotationTerms.iri(reviewName + "/page")).put("type", "AnnotationPage").put("startIndex", 0).array("items");
            for (int i = 0; i < annotations.size(); i++) {
                progress.throwIfCancelled();
                annotation(json, targets, annotations.get(i));
                progress.worked((double) i / annotations.size());
            }
            json.endArray().endObject();
        }
        json.endObject().finish();
        progress.worked(1);
        return json.replaced();
    }

    private String label() {
        return review.comparison().a().name() + " → " + review.comparison().b().name();
    }

    private void annotation(JsonText json, TargetJson targets, Annotation annotation) throws IOException {
        json.object().put("id", AnnotationTerms.iri(annotation)).put("type", "Annotation");
        json.put("motivation", AnnotationTerms.motivation(annotation.kind()));
        person(json, annotation.author());
        json.put("created", annotation.created().toString()).put("modified", annotation.modified().toString());
        bodies(json, annotation);
        json.array("target");
        targets.write(annotation);
        json.endArray();
        own(json, annotation);
        json.endObject();
        for (Reply reply : annotation.replies()) {
            reply(json, annotation, reply);
        }
    }

    private void bodies(JsonText json, Annotation annotation) throws IOException {
        if (annotation.note().isEmpty() && annotation.proposal().isEmpty() && annotation.handling().labels().isEmpty()) {
            return;
        }
        json.array("body");
        if (!annotation.proposal().isEmpty()) {
            boolean translation = annotation.kind() == AnnotationKind.TRANSLATION;
            body(json.object(), "editing", annotation.proposal(), TextDirection.AUTO, translation ? targetLanguage : language(annotation.proposal()));
        }
        if (!annotation.note().isEmpty()) {
            body(json.object(), AnnotationTerms.purposeOfNote(annotation.kind()), annotation.note(), annotation.direction(), language(annotation.note()));
        }
        for (String label : annotation.handling().labels()) {
            body(json.object(), "tagging", label, TextDirection.AUTO, "");
        }
        json.endArray();
    }

    private static void body(JsonText json, String purpose, String text, TextDirection direction, String language) throws IOException {
        json.put("type", "TextualBody").put("purpose", purpose).put("value", text).put("format", "text/plain");
        json.putUnlessEmpty("language", language).put("textDirection", AnnotationTerms.textDirection(direction)).endObject();
    }

    private static String language(String text) {
        return TextLanguage.isArabic(text) ? TextLanguage.of(text) : "";
    }

    private static void person(JsonText json, String name) throws IOException {
        json.object("creator").put("type", "Person").put("name", name).endObject();
    }

    private void own(JsonText json, Annotation annotation) throws IOException {
        json.put(own("id"), annotation.id()).put(own("kind"), annotation.kind().id()).put(own("state"), annotation.state().id());
        json.put(own("direction"), annotation.direction().id()).put(own("severity"), annotation.handling().severity().id());
        json.putUnlessEmpty(own("assignee"), annotation.handling().assignee());
        json.putUnlessEmpty(own("due"), annotation.handling().due().map(Object::toString).orElse(""));
    }

    private static String own(String property) {
        return AnnotationTerms.own(property);
    }

    private void reply(JsonText json, Annotation annotation, Reply reply) throws IOException {
        json.object().put("id", AnnotationTerms.iri(annotation, reply)).put("type", "Annotation").put("motivation", "replying");
        person(json, reply.author());
        json.put("created", reply.created().toString());
        body(json.object("body"), "replying", reply.text(), reply.direction(), language(reply.text()));
        json.put("target", AnnotationTerms.iri(annotation)).put(own("id"), reply.id()).endObject();
    }
}
