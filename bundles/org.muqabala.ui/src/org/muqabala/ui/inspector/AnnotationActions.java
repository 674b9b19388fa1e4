package org.muqabala.ui.inspector;

import org.muqabala.core.review.Annotation;
import org.muqabala.core.review.AnnotationState;

/** What can be done with an annotation that is there. */
interface AnnotationActions {

    /** Takes it into the form. */
    void edit(Annotation annotation);

    void delete(Annotation annotation);

    /** @param text not blank */
    void answer(Annotation annotation, String text);

    /** @param to a state that it can go to; its wording is put into the text if that is {@link AnnotationState#APPLIED} */
    void move(Annotation annotation, AnnotationState to);
}
