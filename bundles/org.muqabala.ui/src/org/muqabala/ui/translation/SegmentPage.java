package org.muqabala.ui.translation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.collation.Palette;

/** What an open segment editor is made of: the line of what is left, and the segments. */
public final class SegmentPage extends Composite {

    private final TranslationModel model;
    private final SegmentHead head;
    private final SegmentList list;
    private final Runnable subscriptions;

    SegmentPage(Composite parent, TranslationModel model, Palette palette, SegmentProblems problems) {
        super(parent, SWT.NONE);
        this.model = model;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        setLayout(layout);
        head = new SegmentHead(this, model, palette);
        head.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        boolean isRightToLeft = ParagraphDirection.of(model.translation().article().text()) == ParagraphDirection.RIGHT_TO_LEFT;
        list = new SegmentList(this, model, palette, isRightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT,
                LanguageNames.orientation(model.translation().language()), problems);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Runnable changes = model.onChange(() -> {
            head.refresh();
            list.refresh();
        });
        Runnable hand = model.onHand(list::takeHand);
        Runnable found = problems.onChange(list::showProblems);
        subscriptions = () -> {
            changes.run();
            hand.run();
            found.run();
        };
        addListener(SWT.Dispose, event -> subscriptions.run());
    }

    void setReadingFont(Font font) {
        list.setReadingFont(font);
    }

    /** The theme's colours are others. */
    void repaint() {
        list.lay();
        head.refresh();
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }

    /** Lets the user write words that are to stand in the segments that are shown. */
    void find() {
        head.askForWords(selectedWords());
    }

    /** What is selected in the source or target in hand; empty if nothing is. */
    String selectedWords() {
        String inTarget = target().isFocusControl() ? target().getSelectionText() : "";
        return inTarget.isBlank() ? source().getSelectionText() : inTarget;
    }

    /** The source in hand, for those who look at it from outside. */
    public StyledText source() {
        return list.source();
    }

    /** The target in hand. */
    public StyledText target() {
        return list.target();
    }

    /** What changed since the translation in hand was made; empty if nothing is known. */
    public StyledText since() {
        return list.since();
    }

    /** The field of the words to be found. */
    public Text words() {
        return head.words();
    }

    /** What is left to do, as the line says it. */
    public String left() {
        return head.left();
    }

    public TranslationModel model() {
        return model;
    }
}
