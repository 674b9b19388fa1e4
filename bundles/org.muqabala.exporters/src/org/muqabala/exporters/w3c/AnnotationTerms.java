package org.muqabala.exporters.w3c;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationKind;
import org.muqabala.core.review.Reply;
import org.muqabala.core.review.TextDirection;

/** The words and names that annotations are written with. */
final class AnnotationTerms {

    /** The model's own context. */
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /** Prefix of the properties that the model has no word for. */
    static final String PREFIX = "muqabala";
    /** What the prefix stands for: a name, not a place to look something up. */
    static final String NAMESPACE = "https://muqabala.org/ns/annotation#";

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String TEXT_PREFIX = "ni:///sha-256;";

    private AnnotationTerms() {
    }

    /** A property that the model has no word for. */
    static String own(String property) {
        return PREFIX + ":" + property;
    }

    /** Why the annotation was made, in the model's words; a translation is an edit. */
    static String motivation(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION, TRANSLATION -> "editing";
            case QUESTION -> "questioning";
            case NOTE -> "commenting";
        };
    }

    /** What the remark of such an annotation is for. */
    static String purposeOfNote(AnnotationKind kind) {
        return kind == AnnotationKind.QUESTION ? "questioning" : "commenting";
    }

    static String textDirection(TextDirection direction) {
        return switch (direction) {
            case AUTO -> "auto";
            case LEFT_TO_RIGHT -> "ltr";
            case RIGHT_TO_LEFT -> "rtl";
        };
    }

    /** The direction that the model's word names; by itself for any other word. */
    static TextDirection direction(String word) {
        return switch (word) {
            case "ltr" -> TextDirection.LEFT_TO_RIGHT;
            case "rtl" -> TextDirection.RIGHT_TO_LEFT;
            default -> TextDirection.AUTO;
        };
    }

    /**
     * The text with that hash, whatever its file is called (RFC 6920).
     *
     * @param sha256 of the text in UTF-8, in hexadecimal digits
     */
    static String textIri(String sha256) {
        return TEXT_PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(HexFormat.of().parseHex(sha256));
    }

    /** Stays the same in every export of the review, whatever becomes of its texts. */
    static String iri(Annotation annotation) {
        return uuid(annotation.id(), annotation.created().toString());
    }

    static String iri(Annotation annotation, Reply reply) {
        return uuid(reply.id(), reply.created() + "/" + annotation.id() + "/" + annotation.created());
    }

    static String iri(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((NAMESPACE + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String uuid(String id, String origin) {
        return UUID_FORM.matcher(id).matches() ? "urn:uuid:" + id : iri(origin + "/" + id);
    }
}
