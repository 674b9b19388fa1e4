package org.muqabala.ui.collation;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.SharedWords;

/** Where the user stands in the ledger, in the status line of the window. */
public final class StatusLine {

    private static final String SEPARATOR = "   ·   ";

    private final CollationModel model;
    private final IStatusLineManager line;
    private final SharedWords shared;

    /** @param line of the part that shows it: the editor, or a view that follows it */
    public StatusLine(CollationModel model, IStatusLineManager line) {
        this.model = model;
        this.line = line;
        this.shared = model.words();
    }

    public void show() {
        DivergenceWalk walk = model.walk();
        String contents = DivergenceTexts.contents(model);
        String place = walk.current().map(row -> NLS.bind(Messages.status_position, row.number(), model.ledger().rows().size())
                + SEPARATOR + contents).orElse(contents);
        String words = walk.filter().words();
        String filtered = words.isEmpty() ? "" : SEPARATOR + NLS.bind(Messages.status_filtered, words);
        line.setMessage(place + filtered + SEPARATOR + DivergenceTexts.unsettled(model) + SEPARATOR
                + NLS.bind(Messages.status_words, new Object[] {shared.a(), shared.b(), shared.shared()}));
    }
}
