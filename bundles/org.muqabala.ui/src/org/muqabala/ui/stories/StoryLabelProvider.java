package org.muqabala.ui.stories;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.PlatformUI;
import org.muqabala.ui.Reviews;
import org.muqabala.ui.Icon;
import org.muqabala.ui.Icons;
import org.muqabala.ui.bidi.ParagraphDirection;
import org.muqabala.ui.reading.ArticleTitle;

/** Articles by their titles, reviews by their names, other files by theirs and their ending; the file's full name goes to the status line. */
public final class StoryLabelProvider extends LabelProvider implements ICommonLabelProvider {

    /** After this time a label is surely decorated. */
    private static final int DECORATED_MILLISECONDS = 2000;

    /** Keeps the ending of a name behind its numbers in an Arabic line; one of Arabic words stays as it is. */
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private final ArticleBeginnings beginnings = new ArticleBeginnings(this::learned);
    private final Icons icons = new Icons();

    @Override
    public String getText(Object element) {
        return switch (element) {
            case IFile file when isArticle(file) -> ArticleTitle.of(file.getName(), beginnings.of(file));
            case IFolder folder when Reviews.isReview(folder) -> folder.getFullPath().removeFileExtension().lastSegment();
            case IFile file -> LEFT_TO_RIGHT_MARK + file.getName();
            case IResource resource -> resource.getName();
            default -> null;
        };
    }

    /** What is not an article keeps its ending: an exported page would else look like the review that it came from. */
    private static boolean isArticle(IFile file) {
        return "txt".equalsIgnoreCase(file.getFileExtension());
    }

    @Override
    public Image getImage(Object element) {
        return switch (element) {
            case IFile file -> icons.image(Icon.ARTICLE);
            case IFolder folder when Reviews.isReview(folder) -> icons.image(Icon.REVIEW);
            case IFolder folder -> icons.image(Icon.FOLDER);
            case IProject project -> icons.image(Icon.STORY);
            default -> null;
        };
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof IResource resource ? ParagraphDirection.LEFT_TO_RIGHT.embed(resource.getFullPath().makeRelative().toString()) : null;
    }

    /**
     * Has the labels of the articles made anew, in the UI thread. Twice, for the platform keeps an old label while it works out what
     * decorates it, and when many windows open at once the news that it is done may go missing.
     */
    private void learned(List<IFile> articles) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            Runnable anew = () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, articles.toArray()));
            display.asyncExec(() -> {
                anew.run();
                display.timerExec(DECORATED_MILLISECONDS, anew);
            });
        }
    }

    @Override
    public void dispose() {
        beginnings.dispose();
        icons.dispose();
        super.dispose();
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // nothing is configured from outside
    }

    @Override
    public void restoreState(IMemento memento) {
        // labels have no state
    }

    @Override
    public void saveState(IMemento memento) {
        // labels have no state
    }
}
