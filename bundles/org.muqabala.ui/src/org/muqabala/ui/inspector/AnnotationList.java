package org.muqabala.ui.inspector;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.muqabala.core.review.Annotation;
import org.muqabala.ui.bidi.LinkLine;

/** What was said about the target, each annotation with its author and what can be done with it. */
final class AnnotationList extends Composite {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

    private final Consumer<Annotation> edit;
    private final Consumer<Annotation> delete;

    AnnotationList(Composite parent, Consumer<Annotation> edit, Consumer<Annotation> delete) {
        super(parent, SWT.NONE);
        this.edit = edit;
        this.delete = delete;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        setLayout(layout);
    }

    void show(List<Annotation> annotations) {
        for (Control child : getChildren()) {
            child.dispose();
        }
        annotations.forEach(this::add);
        ((GridData) getLayoutData()).exclude = annotations.isEmpty();
        setVisible(!annotations.isEmpty());
    }

    private void add(Annotation annotation) {
        Composite entry = new Composite(this, SWT.BORDER);
        entry.setLayout(new GridLayout(2, false));
        entry.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Label head = new Label(entry, SWT.WRAP);
        head.setText(NLS.bind(Messages.list_head, new Object[] {KindTexts.name(annotation.kind()), isolated(annotation.author()),
                isolated(WHEN.format(annotation.modified()))}).replace("&", "&&"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = 120;
        head.setLayoutData(wide);
        Link actions = LinkLine.in(entry);
        actions.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        LinkLine.say(actions, NLS.bind("<a href=\"edit\">{0}</a> <a href=\"delete\">{1}</a>", Messages.list_edit, Messages.list_delete));
        actions.addListener(SWT.Selection, event -> ("edit".equals(event.text) ? edit : delete).accept(annotation));
        addWords(entry, annotation.proposal());
        addWords(entry, annotation.note());
    }

    /** Keeps a name or a time in its own direction, whatever stands around it. */
    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }

    private static void addWords(Composite entry, String words) {
        if (!words.isEmpty()) {
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
            data.widthHint = 120;
            new ReadOnlyText(entry, words).control().setLayoutData(data);
        }
    }
}
