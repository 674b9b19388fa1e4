package org.muqabala.ui.collation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.review.AnnotationKind;

class AnnotationDraftTest {

    @Test
    void aCorrectionNeedsATextOrANote() {
        assertFalse(draft(AnnotationKind.CORRECTION, " ", "").isSaying());
        assertTrue(draft(AnnotationKind.CORRECTION, "قال", "").isSaying());
        assertTrue(draft(AnnotationKind.CORRECTION, "", "راجع المصدر").isSaying());
    }

    @Test
    void aTranslationMayJustBeAskedFor() {
        assertTrue(draft(AnnotationKind.TRANSLATION, "", "").isSaying());
    }

    @Test
    void questionsAndNotesNeedWords() {
        assertFalse(draft(AnnotationKind.QUESTION, "", " ").isSaying());
        assertFalse(draft(AnnotationKind.NOTE, "", "").isSaying());
        assertTrue(draft(AnnotationKind.QUESTION, "", "من قال هذا؟").isSaying());
    }

    private static AnnotationDraft draft(AnnotationKind kind, String proposal, String note) {
        return new AnnotationDraft(Optional.empty(), kind, proposal, note);
    }
}
