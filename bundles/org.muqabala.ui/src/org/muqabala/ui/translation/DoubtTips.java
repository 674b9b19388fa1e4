package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.muqabala.core.text.Span;
import org.muqabala.translation.doubt.Doubt;
import org.muqabala.translation.doubt.DoubtTexts;
import org.muqabala.ui.bidi.ParagraphDirection;

/** Says why words of the translation in hand are marked: where the pointer is on them, and to who has the page read out. */
final class DoubtTips {

    private final DoubtTexts texts = new DoubtTexts(Locale.getDefault());
    private final StyledText target;
    private final Supplier<List<Span>> marks;
    private final Supplier<List<Doubt>> doubts;

    private DoubtTips(StyledText target, Supplier<List<Span>> marks, Supplier<List<Doubt>> doubts) {
        this.target = target;
        this.marks = marks;
        this.doubts = doubts;
    }

    /**
     * @param marks what is marked in the text now
     * @param doubts what is known of the marks
     */
    static void install(StyledText target, Supplier<List<Span>> marks, Supplier<List<Doubt>> doubts) {
        DoubtTips tips = new DoubtTips(target, marks, doubts);
        target.addListener(SWT.MouseMove, event -> tips.show(target.getOffsetAtPoint(new Point(event.x, event.y))));
        target.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = tips.all();
            }
        });
    }

    private String all() {
        return marks.get().stream().map(this::text).distinct().collect(Collectors.joining("\n"));
    }

    /** @param offset of the letter under the pointer; negative where there is none */
    private void show(int offset) {
        // a tip takes the direction of the text that it is of, and an Arabic sentence on an English word would read backwards there
        String tip = marks.get().stream().filter(mark -> mark.contains(offset)).findFirst().map(this::text)
                .map(text -> ParagraphDirection.of(text).embed(text)).orElse(null);
        if (!Objects.equals(tip, target.getToolTipText())) {
            target.setToolTipText(tip);
        }
    }

    private String text(Span mark) {
        return texts.text(mark, doubts.get(), target.getText());
    }
}
