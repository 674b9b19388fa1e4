package org.muqabala.ui.inspector;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.muqabala.ui.bidi.ParagraphDirection;

/** Lets a text field run the way of what is typed into it. */
final class TypedDirection {

    private final Text field;
    private ParagraphDirection whenEmpty = ParagraphDirection.NEUTRAL;

    private TypedDirection(Text field) {
        this.field = field;
    }

    static TypedDirection install(Text field) {
        TypedDirection direction = new TypedDirection(field);
        field.addListener(SWT.Modify, event -> direction.apply());
        return direction;
    }

    /** The direction of the field as long as nothing with letters is typed. */
    void whenEmpty(ParagraphDirection direction) {
        whenEmpty = direction;
        apply();
    }

    private void apply() {
        ParagraphDirection typed = ParagraphDirection.of(field.getText());
        int orientation = (typed == ParagraphDirection.NEUTRAL ? whenEmpty : typed).orientation();
        if (orientation != SWT.NONE && field.getOrientation() != orientation) {
            field.setOrientation(orientation);
        }
    }
}
