package org.muqabala.ui.translation;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.muqabala.core.translation.MemoryMatch;
import org.muqabala.ui.KeyHint;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.collation.Tint;
import org.muqabala.ui.collation.ReadingTheme;
import org.muqabala.ui.inspector.WordDifference;
import org.muqabala.ui.machine.Suggestion;

/**
 * What the memory has for the segment in hand: the best first, each with what its source has otherwise. A double
 * click, or Enter where the caret stands, takes one over.
 */
public final class MatchesView extends ViewPart {

    public static final String ID = "org.muqabala.ui.matches";

    private static final String INSERT = "org.muqabala.ui.insertMatch";

    private final DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
    private StyledLines lines;
    private ReadingTheme theme;
    private Palette palette;
    private ActiveTranslation active;
    private Runnable subscription = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        lines = new StyledLines(parent);
        theme = new ReadingTheme(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), font -> show(), this::show);
        palette = new Palette(theme::colours);
        lines.control().addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> insert()));
        lines.control().addListener(SWT.KeyDown, event -> {
            if (event.stateMask == 0 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
                insert();
            }
        });
        getSite().getService(IContextService.class).activateContext(ActiveTranslation.CONTEXT);
        active = new ActiveTranslation(getSite().getPage(), this::follow);
        active.start();
    }

    /** The text, for those who look at it from outside. */
    public StyledText text() {
        return lines.control();
    }

    @Override
    public void setFocus() {
        lines.control().setFocus();
    }

    @Override
    public void dispose() {
        active.stop();
        subscription.run();
        theme.dispose();
        super.dispose();
    }

    private void follow() {
        subscription.run();
        subscription = matches().map(matches -> matches.onChange(this::show)).orElse(() -> { });
        show();
    }

    private Optional<SegmentMatches> matches() {
        return active.editor().flatMap(SegmentEditor::matches);
    }

    private void insert() {
        int entry = lines.entryAt(lines.control().getCaretOffset());
        if (entry >= 0 && lines.size() > 0) {
            matches().ifPresent(matches -> matches.insert(entry));
            active.editor().ifPresent(getSite().getPage()::activate);
        }
    }

    private void show() {
        if (lines.control().isDisposed()) {
            return;
        }
        lines.clear();
        Optional<SegmentMatches> matches = matches();
        if (matches.isEmpty()) {
            say(Messages.matches_noEditor);
        } else if (!matches.get().problem().isEmpty()) {
            say(matches.get().problem());
            showSuggested(matches.get());
        } else if (matches.get().found().isEmpty() && matches.get().suggested().isEmpty()) {
            say(matches.get().isLooking() ? Messages.matches_looking : Messages.matches_none);
        } else {
            show(matches.get().found());
            showSuggested(matches.get());
        }
        lines.show();
        setContentDescription(matches.filter(known -> !known.found().isEmpty())
                .map(known -> NLS.bind(Messages.matches_count, known.found().size(), KeyHint.of(INSERT, InsertMatch.NUMBER, "1").orElse(""))).orElse(""));
    }

    private void say(String line) {
        lines.line(line, JFaceResources.getDefaultFont(), List.of());
    }

    private void show(List<MemoryMatch> found) {
        TranslationModel model = active.editor().flatMap(SegmentEditor::model).orElseThrow();
        String sentence = model.sourceWords(model.hand().orElseThrow());
        for (int i = 0; i < found.size(); i++) {
            MemoryMatch match = found.get(i);
            lines.heading(heading(i + 1, match), JFaceResources.getDefaultFont(),
                    palette.line(Tint.COSMETIC));
            DifferenceText difference = DifferenceText.of("", WordDifference.between(match.unit().source(), sentence), palette);
            lines.line(difference.text().stripTrailing(), theme.font(), Arrays.asList(difference.styles()));
            lines.line(match.unit().target().replace('\n', ' '), theme.font(), List.of());
        }
    }

    private void showSuggested(SegmentMatches matches) {
        for (int i = 0; i < matches.suggested().size(); i++) {
            Suggestion suggestion = matches.suggested().get(i);
            String machine = NLS.bind(Messages.match_machine, suggestion.machine());
            lines.heading(matches.found().size() + i + 1 + " · " + machine, JFaceResources.getDefaultFont(),
                    palette.line(Tint.COSMETIC));
            if (suggestion.text().isEmpty()) {
                say(suggestion.problem());
            } else {
                lines.line(suggestion.text().replace('\n', ' '), theme.font(), List.of());
            }
        }
    }

    /** A name in Latin letters does not draw the figures of a date beside it into its own direction. */
    private static String isolated(String words) {
        return "\u2068" + words + "\u2069";
    }

    private String heading(int number, MemoryMatch match) {
        String kind = switch (match.kind()) {
            case EXACT -> Messages.match_exact;
            case FOLDED -> Messages.match_folded;
            case FUZZY -> NLS.bind(Messages.match_fuzzy, match.likeness());
        };
        String date = dates.format(match.unit().changed());
        String who = match.unit().author().isEmpty() ? isolated(date) : isolated(match.unit().author()) + " · " + isolated(date);
        return number + " · " + kind + " · " + who;
    }
}
