package org.muqabala.ui.inspector;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.muqabala.ui.bidi.LinkLine;
import org.muqabala.ui.collation.AnnotationTarget;
import org.muqabala.ui.collation.CollationModel;

/** The line that says that words wait unsaved on other places, and leads there. Takes no room when none do. */
final class DraftsElsewhere {

    private final Link line;
    private Runnable go = () -> { };

    DraftsElsewhere(Composite parent) {
        line = LinkLine.in(parent);
        GridData wide = new GridData(SWT.BEGINNING, SWT.TOP, true, false);
        line.setLayoutData(wide);
        line.addListener(SWT.Selection, event -> go.run());
    }

    /** @param here the place whose words stand in the form */
    void show(CollationModel model, Optional<AnnotationTarget> here) {
        List<AnnotationTarget> all = model.drafts().targets();
        List<AnnotationTarget> others = all.stream().filter(target -> !here.equals(Optional.of(target))).toList();
        LinkLine.say(line, others.size() == 1 ? Messages.drafts_one : NLS.bind(Messages.drafts_many, others.size()));
        line.setVisible(!others.isEmpty());
        ((GridData) line.getLayoutData()).exclude = others.isEmpty();
        // the one after this place, round and round
        int after = here.map(all::indexOf).orElse(-1) + 1;
        go = others.isEmpty() ? () -> { } : () -> model.look(all.get(after % all.size()));
    }
}
