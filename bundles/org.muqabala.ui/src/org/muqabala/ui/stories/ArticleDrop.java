package org.muqabala.ui.stories;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchPage;

/** Takes files that are dropped where editors stand, and opens them. */
public final class ArticleDrop extends DropTargetAdapter {

    private final Supplier<IWorkbenchPage> page;

    /** @param page gives the page of the window on which files are dropped; null while it has none */
    public ArticleDrop(Supplier<IWorkbenchPage> page) {
        this.page = page;
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        // the file manager offers to move; a file that is opened stays where it is
        event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY : event.detail;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            Optional.ofNullable(page.get()).ifPresent(shown -> new ArticleOpening(shown).open(Arrays.stream(files).map(Path::of).toList()));
        }
    }
}
