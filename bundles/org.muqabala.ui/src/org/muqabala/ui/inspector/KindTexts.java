package org.muqabala.ui.inspector;

import org.muqabala.core.review.AnnotationKind;

/** What the kinds of annotations are called. */
final class KindTexts {

    private KindTexts() {
    }

    static String name(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION -> Messages.kind_correction;
            case TRANSLATION -> Messages.kind_translation;
            case QUESTION -> Messages.kind_question;
            case NOTE -> Messages.kind_note;
        };
    }

    /** What is done by an annotation of the kind, for its button. */
    static String verb(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION -> Messages.verb_correction;
            case TRANSLATION -> Messages.verb_translation;
            case QUESTION -> Messages.verb_question;
            case NOTE -> Messages.verb_note;
        };
    }

    static String tip(AnnotationKind kind) {
        return switch (kind) {
            case CORRECTION -> Messages.kind_correction_tip;
            case TRANSLATION -> Messages.kind_translation_tip;
            case QUESTION -> Messages.kind_question_tip;
            case NOTE -> Messages.kind_note_tip;
        };
    }
}
