package org.muqabala.ui.translation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.muqabala.core.text.Span;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.FoundWords;
import org.muqabala.ui.ChoiceBar;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.collation.Palette;
import org.muqabala.ui.collation.ReadingTheme;
import org.muqabala.ui.collation.Tint;
import org.muqabala.ui.memory.MemoryInUse;

/** Where words stand in the memory, in sources or in translations, in whatever spelling and with whatever proclitics. */
public final class ConcordanceView extends ViewPart {

    public static final String ID = "org.muqabala.ui.concordance";

    private static final int MOST = 50;

    /** Where the words are looked for. */
    public enum Where {
        SOURCE, TARGET
    }

    private Text words;
    private ChoiceBar<Where> where;
    private StyledLines lines;
    private ReadingTheme theme;
    private Palette palette;
    private UiThread ui;
    private int asked;
    private boolean looking;

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 4;
        page.setLayout(layout);
        words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.concordance_words);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.horizontalIndent = 6;
        words.setLayoutData(wide);
        words.addListener(SWT.DefaultSelection, event -> look());
        where = new ChoiceBar<>(page, Where.class, ConcordanceView::label, ConcordanceView::tip, choice -> look());
        lines = new StyledLines(page);
        lines.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        theme = new ReadingTheme(getSite().getWorkbenchWindow().getWorkbench().getThemeManager(), font -> look(), this::look);
        palette = new Palette(theme::colours);
        ui = new UiThread(page);
        getSite().getService(IContextService.class).activateContext(ActiveTranslation.CONTEXT);
        look();
    }

    /** Looks for words. */
    public void look(String wanted, Where in) {
        words.setText(wanted.strip());
        where.choose(in);
        look();
    }

    /** The text, for those who look at it from outside. */
    public StyledText text() {
        return lines.control();
    }

    /** Whether the memory has yet to answer. */
    public boolean isLooking() {
        return looking;
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    @Override
    public void dispose() {
        asked++;
        theme.dispose();
        super.dispose();
    }

    private void look() {
        int question = ++asked;
        String wanted = words.getText().strip();
        boolean inTarget = where.choice() == Where.TARGET;
        if (wanted.isEmpty()) {
            say(Messages.concordance_hint);
            return;
        }
        MemoryInUse memory = getSite().getService(MemoryInUse.class);
        looking = true;
        Job job = Job.create(Messages.memory_looking, monitor -> {
            try {
                List<TranslationUnit> found = memory.ask(there -> there.concordance(wanted, inTarget, MOST));
                ui.run(() -> told(question, found, wanted, inTarget));
            } catch (IOException e) {
                ui.run(() -> failed(question, e.getMessage()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void failed(int question, String why) {
        if (question == asked) {
            looking = false;
            say(why);
        }
    }

    private void told(int question, List<TranslationUnit> found, String wanted, boolean inTarget) {
        if (question != asked) {
            return;
        }
        looking = false;
        if (found.isEmpty()) {
            say(NLS.bind(Messages.concordance_none, wanted));
            return;
        }
        lines.clear();
        for (int i = 0; i < found.size(); i++) {
            TranslationUnit unit = found.get(i);
            lines.heading(unit.author().isEmpty() ? String.valueOf(i + 1) : i + 1 + " · " + unit.author(), JFaceResources.getDefaultFont(),
                    palette.line(Tint.COSMETIC));
            line(unit.source(), inTarget ? "" : wanted);
            line(unit.target(), inTarget ? wanted : "");
        }
        lines.show();
        setContentDescription(NLS.bind(Messages.concordance_count, found.size()));
    }

    private void line(String text, String wanted) {
        String line = text.replace('\n', ' ');
        lines.line(line, theme.font(), marks(line, wanted));
    }

    /** The words that are one of those that are looked for. */
    private List<StyleRange> marks(String line, String wanted) {
        List<StyleRange> marks = new ArrayList<>();
        for (Span word : FoundWords.in(line, wanted)) {
            StyleRange mark = new StyleRange();
            mark.start = word.start();
            mark.length = word.length();
            mark.background = palette.ground(Tint.STYLISTIC);
            mark.underline = true;
            mark.underlineColor = palette.line(Tint.STYLISTIC);
            marks.add(mark);
        }
        return marks;
    }

    private void say(String line) {
        lines.clear();
        lines.line(line, JFaceResources.getDefaultFont(), List.of());
        lines.show();
        setContentDescription("");
    }

    private static String label(Where where) {
        return where == Where.SOURCE ? Messages.concordance_source : Messages.concordance_target;
    }

    private static String tip(Where where) {
        return where == Where.SOURCE ? Messages.concordance_source_tip : Messages.concordance_target_tip;
    }
}
