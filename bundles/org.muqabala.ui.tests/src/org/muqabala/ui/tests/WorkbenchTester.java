package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.muqabala.ui.article.ArticleEditor;

/** The window as a whole: its sample story, editors, commands, theme, and pictures of it. */
final class WorkbenchTester {

    private static final int ARTICLES = 5;

    /** Whether the workbench speaks Arabic, and so lies the other way round. */
    static boolean isArabic() {
        return Platform.getNL().startsWith("ar");
    }

    IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    IWorkbenchPage page() {
        return window().getActivePage();
    }

    Shell shell() {
        return window().getShell();
    }

    /** The story that the first start makes, once all of it is there. */
    IProject sampleStory() {
        String name = isArabic() ? "خبر للتجربة" : "Sample story";
        IProject story = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        EventLoop.waitFor("the sample story", () -> story.isOpen() && articles(story) == ARTICLES);
        return story;
    }

    /** The seed with the given number, in the sample story. */
    IFile seed(String number) {
        IProject story = sampleStory();
        try {
            for (var member : story.members()) {
                if (member instanceof IFile file && file.getName().startsWith(number + "_") && "txt".equals(file.getFileExtension())) {
                    return file;
                }
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("no seed " + number);
    }

    /** Closes what is open and takes away what a test leaves behind: reviews, and what was exported of them, in whatever story they are. */
    void tidyUp() throws CoreException {
        closeEditors();
        for (IProject story : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            story.refreshLocal(IResource.DEPTH_INFINITE, null);
            for (IResource member : story.members()) {
                if (Set.of("review", "html").contains(Objects.toString(member.getFileExtension(), ""))) {
                    member.delete(true, null);
                }
            }
        }
    }

    /** A new review of two articles, saved beside them and closed. */
    IFolder review(IFile older, IFile newer) {
        CollationEditorTester collation = CollationEditorTester.compare(this, older, newer);
        DialogTester.confirmNext();
        collation.part().doSaveAs();
        DialogTester.confirmNoMore();
        IFolder folder = collation.folder();
        collation.close();
        return folder;
    }

    NavigatorTester navigator() {
        return new NavigatorTester(this);
    }

    /** The article editor on the file, opened if need be. */
    ArticleEditorTester openArticle(IFile article) {
        try {
            IEditorPart editor = IDE.openEditor(page(), article);
            return new ArticleEditorTester(this, assertInstanceOf(ArticleEditor.class, editor));
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }

    IEditorPart editorInFront() {
        return page().getActiveEditor();
    }

    /** Runs a command as a menu or key does, as soon as it is enabled. */
    void run(String commandId) {
        EventLoop.waitFor(commandId + " to be enabled", () -> isEnabled(commandId));
        try {
            window().getService(IHandlerService.class).executeCommand(commandId, null);
        } catch (CommandException e) {
            throw new AssertionError("command " + commandId, e);
        }
    }

    /** Runs a command with a parameter, as its entry in a menu does. */
    void run(String commandId, String parameter, String value) {
        EventLoop.waitFor(commandId + " to be enabled", () -> isEnabled(commandId));
        String call = commandId + "(" + parameter + "=" + value + ")";
        try {
            window().getService(IHandlerService.class).executeCommand(window().getService(ICommandService.class).deserialize(call), null);
        } catch (CommandException e) {
            throw new AssertionError(call, e);
        }
    }

    boolean isEnabled(String commandId) {
        return window().getService(ICommandService.class).getCommand(commandId).isEnabled();
    }

    /** What the status line at the lower edge says. */
    String statusLine() {
        return ShellTester.controls(shell()).filter(control -> "StatusLine".equals(control.getClass().getSimpleName()))
                .flatMap(line -> ShellTester.controls((Composite) line)).filter(CLabel.class::isInstance)
                .map(label -> ((CLabel) label).getText()).collect(Collectors.joining());
    }

    /** The menu of the window that is called so. */
    MenuTester menu(String label) {
        return Arrays.stream(shell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals(label))
                .map(MenuItem::getMenu).map(MenuTester::new).findFirst().orElseThrow();
    }

    /** Lets a part have the whole window, or gives the others their room back. */
    void maximise(IWorkbenchPartReference part) {
        page().toggleZoom(part);
        EventLoop.settle();
    }

    void closeEditors() {
        page().closeAllEditors(false);
    }

    void theme(String id) {
        window().getService(IThemeEngine.class).setTheme(id, false);
        EventLoop.settle();
    }

    /** A picture of the window with its frame, under {@code target/screenshots}, told apart by language. */
    Path picture(String name) {
        shell().forceActive();
        EventLoop.settle();
        return Picture.of(shell(), name);
    }

    private static long articles(IProject story) {
        try {
            return Arrays.stream(story.members()).filter(member -> "txt".equals(member.getFileExtension())).count();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
