package org.muqabala.ui.translation;

import java.util.Optional;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows the segment editor that is in front, for the views beside it. */
final class ActiveTranslation implements IPartListener2 {

    /** The context in which the keys of translators hold: in the editor and in the views beside it. */
    static final String CONTEXT = "org.muqabala.ui.translating";

    private final IWorkbenchPage page;
    private final Runnable listener;
    private Optional<SegmentEditor> editor = Optional.empty();
    private Runnable subscription = () -> { };

    /** @param listener called in the UI thread when another editor comes to the front, or its translation is there */
    ActiveTranslation(IWorkbenchPage page, Runnable listener) {
        this.page = page;
        this.listener = listener;
    }

    void start() {
        page.addPartListener(this);
        look();
        listener.run();
    }

    void stop() {
        page.removePartListener(this);
        subscription.run();
    }

    Optional<SegmentEditor> editor() {
        return editor.filter(open -> open.model().isPresent());
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

    private void look() {
        Optional<SegmentEditor> now = Optional.ofNullable(page.getActiveEditor())
                .filter(SegmentEditor.class::isInstance).map(SegmentEditor.class::cast);
        if (!now.equals(editor)) {
            subscription.run();
            editor = now;
            subscription = now.map(open -> open.onModel(listener)).orElse(() -> { });
            listener.run();
        }
    }
}
