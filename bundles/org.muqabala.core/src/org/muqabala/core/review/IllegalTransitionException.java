package org.muqabala.core.review;

/** A step that an annotation cannot take from the state in which it is; nothing was changed. */
public final class IllegalTransitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient AnnotationState from;
    private final transient AnnotationState to;

    IllegalTransitionException(String annotationId, AnnotationState from, AnnotationState to) {
        super("annotation " + annotationId + " cannot go from " + from + " to " + to);
        this.from = from;
        this.to = to;
    }

    public AnnotationState from() {
        return from;
    }

    public AnnotationState to() {
        return to;
    }
}
