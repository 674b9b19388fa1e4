package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.QuickFix;
import org.muqabala.translation.check.SegmentProblem;
import org.muqabala.ui.bidi.LinkLine;

/** What the checks found in the segment in hand, a line each, with links that mend it. */
final class ProblemList extends Composite {

    private static final String SIGN = "⚠";
    private static final int MOST_FIXES = 3;

    private final CheckTexts texts = new CheckTexts(Locale.getDefault());
    private final SegmentProblems problems;
    private List<SegmentProblem> shown = List.of();

    ProblemList(Composite parent, SegmentProblems problems) {
        super(parent, SWT.NONE);
        this.problems = problems;
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 2;
        setLayout(layout);
    }

    /** How many problems it shows. */
    int size() {
        return shown.size();
    }

    /** @param target what the problems are of */
    void show(List<SegmentProblem> found, String target) {
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        for (Control old : getChildren()) {
            old.dispose();
        }
        found.forEach(problem -> show(problem, target));
        layout();
    }

    private void show(SegmentProblem problem, String target) {
        label(SIGN, false);
        label(texts.text(problem).replace("&", "&&"), false);
        List<QuickFix> fixes = problem.fixes().stream().limit(MOST_FIXES).toList();
        if (fixes.isEmpty()) {
            label("", true);
            return;
        }
        Link link = LinkLine.in(this);
        link.setBackground(getBackground());
        LinkLine.say(link, fixes.stream().map(fix -> "<a>" + texts.text(fix, target).replace("<", "‹").replace(">", "›") + "</a>")
                .collect(Collectors.joining("   ")));
        link.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        List<String> names = fixes.stream().map(fix -> texts.text(fix, target).replace("<", "‹").replace(">", "›")).toList();
        link.addListener(SWT.Selection, event -> problems.mend(fixes.get(Math.max(0, names.indexOf(event.text)))));
    }

    private void label(String words, boolean wide) {
        Label label = new Label(this, SWT.NONE);
        label.setText(words);
        label.setBackground(getBackground());
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, wide, false));
    }
}
