package org.muqabala.ui.collation;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * The collation that stands in front in a page, for views that follow it. Tells its listener whenever another comes to the
 * front, appears or goes away.
 */
public final class ActiveCollation implements IPartListener2 {

    /** The key binding context of the collation editor and of the views that follow it. */
    public static final String CONTEXT = "org.muqabala.ui.collating";

    private final IWorkbenchPage page;
    private final Runnable listener;
    private Optional<CollationEditor> editor = Optional.empty();
    private Optional<CollationModel> told = Optional.empty();
    private boolean behind;
    private Runnable subscription = () -> { };

    /** @param listener called in the UI thread, and once at once */
    public ActiveCollation(IWorkbenchPage page, Runnable listener) {
        this.page = page;
        this.listener = listener;
    }

    public void start() {
        page.addPartListener(this);
        look();
        listener.run();
    }

    public void stop() {
        page.removePartListener(this);
        subscription.run();
    }

    public Optional<CollationEditor> editor() {
        return editor;
    }

    public Optional<CollationModel> model() {
        return editor.flatMap(CollationEditor::model);
    }

    /** Whether another editor hides one or more collations. */
    public boolean isBehind() {
        return editor.isEmpty() && Arrays.stream(page.getEditorReferences()).anyMatch(open -> CollationEditor.ID.equals(open.getId()));
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        look();
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        look();
    }

    private void look() {
        Optional<CollationEditor> now = Optional.ofNullable(page.getActiveEditor())
                .filter(CollationEditor.class::isInstance).map(CollationEditor.class::cast);
        if (!now.equals(editor)) {
            subscription.run();
            editor = now;
            subscription = now.map(open -> open.onModel(this::tell)).orElse(() -> { });
        }
        tell();
    }

    private void tell() {
        boolean behindNow = isBehind();
        if (!model().equals(told) || behindNow != behind) {
            told = model();
            behind = behindNow;
            listener.run();
        }
    }
}
