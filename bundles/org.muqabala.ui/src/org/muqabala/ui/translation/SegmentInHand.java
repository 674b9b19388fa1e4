package org.muqabala.ui.translation;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.Segment;
import org.muqabala.ui.bidi.ParagraphDirections;
import org.muqabala.ui.bidi.RightToLeftCaret;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.collation.Tint;
import org.muqabala.ui.inspector.WordDifference;

/**
 * The segment in hand: its source to be read and copied from, its target to be written in, and below them what changed since it
 * was translated.
 */
final class SegmentInHand {

    /** How a source differs from what was translated: the same while the translation is typed. */
    private record Since(String former, String source, List<WordDifference.Stretch> stretches) {
    }

    private final TranslationModel model;
    private final Palette palette;
    private final StyledText source;
    private final StyledText target;
    private final StyledText since;
    private final ProblemList problemList;
    private final SegmentProblems problems;
    private final ParagraphDirections sinceDirections;
    private Since lastSince = new Since("", "", List.of());
    private int shown = -1;
    private boolean filling;

    SegmentInHand(Composite parent, TranslationModel model, Palette palette, int sourceOrientation, int targetOrientation,
            SegmentProblems problems) {
        this.model = model;
        this.problems = problems;
        this.palette = palette;
        source = field(parent, SWT.READ_ONLY | sourceOrientation);
        target = field(parent, targetOrientation);
        since = field(parent, SWT.READ_ONLY | sourceOrientation);
        sinceDirections = ParagraphDirections.install(since);
        problemList = new ProblemList(parent, problems);
        source.setCaret(null);
        since.setCaret(null);
        RightToLeftCaret.install(target);
        target.addModifyListener(event -> {
            if (!filling) {
                model.write(target.getText());
            }
        });
        TermProposals.install(target, () -> shown < 0 ? List.of() : problems.terms(shown));
        DoubtTips.install(target, () -> shown < 0 ? List.of() : model.segment(shown).doubtful(), () -> problems.doubts(shown));
        name(source, () -> Messages.field_source);
        name(target, () -> Messages.field_target);
    }

    private static StyledText field(Composite parent, int style) {
        StyledText field = new StyledText(parent, SWT.WRAP | SWT.MULTI | style);
        field.setLineSpacing(SegmentPainter.LINE_SPACING);
        field.setMargins(0, 0, 0, 0);
        return field;
    }

    private void name(StyledText field, Supplier<String> words) {
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                String state = model.segmentInHand().map(Segment::state).map(StateTexts::word).orElse("");
                event.result = NLS.bind(words.get(), shown + 1, state);
            }
        });
    }

    StyledText source() {
        return source;
    }

    StyledText target() {
        return target;
    }

    /** What changed since the translation was made. */
    StyledText since() {
        return since;
    }

    Color background() {
        return target.getBackground();
    }

    Color foreground() {
        return target.getForeground();
    }

    void setFont(Font font) {
        source.setFont(font);
        target.setFont(font);
        since.setFont(font);
    }

    /** Shows the segment with the number as it is now; the caret stays where it is the same segment. */
    void show(int number) {
        Segment segment = model.segment(number);
        filling = true;
        if (number != shown) {
            source.setText(model.source(number));
            target.setText(segment.target());
            target.setSelection(segment.target().length());
            shown = number;
        } else if (!target.getText().equals(segment.target())) {
            int caret = target.getCaretOffset();
            target.setText(segment.target());
            target.setSelection(Math.min(caret, segment.target().length()));
        }
        filling = false;
        paint(segment);
    }

    /** Marks again what changed, as in other colours. */
    private void paint(Segment segment) {
        int start = segment.source().start();
        mark(source, segment.changed().stream().map(change -> change.shifted(-start)).toList());
        mark(target, segment.doubtful());
        showSince(segment);
        problemList.setBackground(background());
        problemList.show(problems.of(shown), segment.target());
    }

    private void mark(StyledText field, List<Span> marks) {
        field.setStyleRanges(marks.stream().filter(mark -> !mark.isEmpty()).map(mark -> {
            StyleRange range = new StyleRange();
            range.start = mark.start();
            range.length = mark.length();
            SegmentPainter.ChangeMarks.apply(range, palette);
            return range;
        }).toArray(StyleRange[]::new));
    }

    private void showSince(Segment segment) {
        boolean isKnown = !segment.former().isEmpty();
        since.setVisible(isKnown);
        if (!isKnown) {
            since.setText("");
            return;
        }
        DifferenceText difference = DifferenceText.of(Messages.field_since + "\n",
                stretches(segment.former(), segment.source().of(model.translation().article().text())), palette);
        if (!since.getText().equals(difference.text())) {
            since.setText(difference.text());
            sinceDirections.alignAll();
        }
        since.setStyleRanges(difference.styles());
        StyleRange quiet = new StyleRange(0, Messages.field_since.length(), null, null);
        quiet.font = JFaceResources.getDefaultFont();
        since.setStyleRange(quiet);
    }

    private List<WordDifference.Stretch> stretches(String former, String source) {
        if (!lastSince.former().equals(former) || !lastSince.source().equals(source)) {
            lastSince = new Since(former, source, WordDifference.between(former, source));
        }
        return lastSince.stretches();
    }

    /** How high the row is that holds it. */
    int height(SegmentColumns columns) {
        int texts = Math.max(height(source, columns.text()), height(target, columns.text()));
        return 2 * SegmentPainter.PADDING + texts + (since.getCharCount() == 0 ? 0 : SegmentPainter.PADDING + height(since, wide(columns)))
                + (problemList.size() == 0 ? 0 : SegmentPainter.PADDING + problemHeight(columns));
    }

    private int problemHeight(SegmentColumns columns) {
        return problemList.computeSize(wide(columns), SWT.DEFAULT).y;
    }

    private static int wide(SegmentColumns columns) {
        return 2 * columns.text() + SegmentColumns.GAP;
    }

    private static int height(StyledText field, int width) {
        return field.computeSize(width, SWT.DEFAULT).y;
    }

    /** @param top of the row; it may lie out of sight */
    void place(SegmentColumns columns, int top) {
        int y = top + SegmentPainter.PADDING;
        int texts = Math.max(height(source, columns.text()), height(target, columns.text()));
        source.setBounds(columns.source(), y, columns.text(), height(source, columns.text()));
        target.setBounds(columns.target(), y, columns.text(), texts);
        int below = y + texts + SegmentPainter.PADDING;
        since.setBounds(columns.source(), below, wide(columns), height(since, wide(columns)));
        int behind = since.getCharCount() == 0 ? below : below + since.getSize().y + SegmentPainter.PADDING;
        problemList.setBounds(columns.source(), behind, wide(columns), problemHeight(columns));
    }

    void setVisible(boolean visible) {
        source.setVisible(visible);
        target.setVisible(visible);
        since.setVisible(visible && since.getCharCount() > 0);
        problemList.setVisible(visible && problemList.size() > 0);
    }

    /** Where words went and came in its tint. */
    static Tint tint(WordDifference.Fate fate) {
        return fate == WordDifference.Fate.GOES ? Tint.ONLY_A : Tint.ONLY_B;
    }
}
