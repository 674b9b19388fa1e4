package org.muqabala.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Stories at the near side, articles and collations in the middle, the ledger below, the inspector at the far side. */
public final class CollationPerspective implements IPerspectiveFactory {

    public static final String ID = "org.muqabala.ui.collation";

    private static final String STORIES = "org.muqabala.ui.stories";
    private static final String LEDGER = "org.muqabala.ui.ledger";
    private static final String MARKERS = "org.eclipse.ui.views.AllMarkersView";
    private static final String INSPECTOR = "org.muqabala.ui.inspector";
    private static final String MATCHES = "org.muqabala.ui.matches";
    private static final String CONCORDANCE = "org.muqabala.ui.concordance";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        IFolderLayout near = layout.createFolder("near", IPageLayout.LEFT, 0.2f, editors);
        near.addView(STORIES);
        IFolderLayout far = layout.createFolder("far", IPageLayout.RIGHT, 0.75f, editors);
        far.addView(INSPECTOR);
        far.addPlaceholder(MATCHES);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.7f, editors);
        below.addView(LEDGER);
        below.addPlaceholder(CONCORDANCE);
        below.addPlaceholder(MARKERS);
        below.addPlaceholder(IPageLayout.ID_TASK_LIST);
        below.addPlaceholder(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
    }
}
