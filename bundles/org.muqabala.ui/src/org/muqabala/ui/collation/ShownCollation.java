package org.muqabala.ui.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.commands.ICommandService;
import org.muqabala.ui.preferences.CollationPreferences;

/**
 * What a collation editor shows: one model of the review after another in the same panes, and with each its line in the status line and
 * the menu items that say what is filtered. For the UI thread.
 */
final class ShownCollation {

    private final CollationViewer viewer;
    private final IEditorSite site;
    private final Follower follower;
    private final List<Runnable> subscriptions = new ArrayList<>();
    private CollationModel model;
    private Optional<StatusLine> status = Optional.empty();

    /**
     * Told of what happens to the review that is shown.
     *
     * @param modelShown another model is shown from now on
     * @param reviewEdited something was said or decided, undone or redone
     * @param wentOn the user has gone to another divergence
     * @param dirtyChanged what is not saved may have become more or less
     */
    record Follower(Runnable modelShown, Runnable reviewEdited, Runnable wentOn, Runnable dirtyChanged) {
    }

    /** @param model what {@code viewer} shows already */
    ShownCollation(CollationViewer viewer, CollationModel model, IEditorSite site, Follower follower) {
        this.viewer = viewer;
        this.model = model;
        this.site = site;
        this.follower = follower;
    }

    CollationModel model() {
        return model;
    }

    CollationViewer viewer() {
        return viewer;
    }

    /** Goes on with another model of the same review in the same panes. */
    void become(CollationModel next) {
        // carried over to other texts, the review tells of itself: nothing was said in it
        stop();
        model = next;
        viewer.show(next);
        follow();
    }

    void follow() {
        subscriptions.add(model.session().onChange(review -> {
            follower.reviewEdited().run();
            follower.dirtyChanged().run();
        }));
        subscriptions.add(model.drafts().onChange(follower.dirtyChanged()));
        subscriptions.add(model.walk().onChange(this::refreshFilterItems));
        Optional<?>[] seen = {model.walk().current()};
        subscriptions.add(model.walk().onChange(() -> {
            if (!model.walk().current().equals(seen[0])) {
                seen[0] = model.walk().current();
                follower.wentOn().run();
            }
        }));
        status = Optional.of(new StatusLine(model, site.getActionBars().getStatusLineManager()));
        subscriptions.add(model.walk().onChange(this::showStatus));
        subscriptions.add(model.session().onChange(review -> showStatus()));
        showStatus();
        follower.modelShown().run();
        refreshFilterItems();
    }

    /** All editors of collations have one status line, which speaks of the one in front. */
    void showStatus() {
        if (site.getPage().getActiveEditor() == site.getPart()) {
            status.ifPresent(StatusLine::show);
        }
    }

    /** No longer follows the model. */
    void stop() {
        subscriptions.forEach(Runnable::run);
        subscriptions.clear();
    }

    void takeUpMode() {
        viewer.mode(CollationPreferences.viewMode());
        site.getService(ICommandService.class).refreshElements(ChooseViewMode.COMMAND, null);
    }

    private void refreshFilterItems() {
        site.getService(ICommandService.class).refreshElements(FilterByWeight.COMMAND, null);
        site.getService(ICommandService.class).refreshElements(FilterByType.COMMAND, null);
    }
}
