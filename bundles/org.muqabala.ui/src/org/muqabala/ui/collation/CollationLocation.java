package org.muqabala.ui.collation;

import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;
import org.muqabala.core.collation.LedgerRow;
import org.muqabala.core.collation.Side;

/** A place in a collation that Navigate ▸ Back leads to: the divergence that was current, and what stood at the upper edge of both panes. */
final class CollationLocation extends NavigationLocation {

    private Optional<LedgerRow> row = Optional.empty();
    private Map<Side, Integer> tops = Map.of();

    CollationLocation(IEditorPart editor) {
        super(editor);
        update();
    }

    @Override
    public void update() {
        viewer().ifPresent(viewer -> {
            row = viewer.model().walk().current();
            tops = viewer.tops();
        });
    }

    @Override
    public void restoreLocation() {
        viewer().ifPresent(viewer -> {
            row.flatMap(viewer.model()::rowAt).ifPresent(viewer.model().walk()::select);
            viewer.scrollTo(tops);
        });
    }

    @Override
    public boolean mergeInto(INavigationLocation other) {
        return other instanceof CollationLocation there && there.getEditorPart() == getEditorPart()
                && there.row.equals(row) && there.tops.equals(tops);
    }

    /** A history ends with the program. */
    @Override
    public void saveState(IMemento memento) {
        // nothing to remember
    }

    @Override
    public void restoreState(IMemento memento) {
        // nothing was remembered
    }

    private Optional<CollationViewer> viewer() {
        return getEditorPart() instanceof CollationEditor editor ? editor.viewer().filter(viewer -> !viewer.isDisposed()) : Optional.empty();
    }
}
