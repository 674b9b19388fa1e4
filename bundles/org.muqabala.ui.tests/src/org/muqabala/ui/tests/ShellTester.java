package org.muqabala.ui.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A dialog or other small window over the workbench. */
record ShellTester(Shell shell) {

    private static final int POLL_MILLISECONDS = 50;

    /** For a window that has appeared to be filled and laid out. */
    private static final int PATIENCE_MILLISECONDS = 300;

    /**
     * Opens a window, has a look at it, and closes it if it is still open then.
     *
     * @param opening may return at once or only after the window is closed
     */
    static void lookAt(Runnable opening, Consumer<ShellTester> look) {
        Display display = Display.getCurrent();
        Look waiting = new Look(display, Set.of(display.getShells()), look);
        display.timerExec(POLL_MILLISECONDS, waiting);
        opening.run();
        EventLoop.waitFor("a window", () -> waiting.done);
        if (waiting.failure != null) {
            throw waiting.failure;
        }
    }

    /** Everything that is written in the window and can be seen. */
    List<String> texts() {
        return texts(control -> true);
    }

    /** What {@link #texts} gives, without the rows of trees and what is shown of them. */
    List<String> labels() {
        return texts(control -> !(control instanceof Tree || control instanceof Text || control instanceof Combo));
    }

    private List<String> texts(Predicate<Control> wanted) {
        List<String> texts = new ArrayList<>();
        texts.add(shell.getText());
        controls(shell).filter(Control::isVisible).filter(wanted).forEach(control -> collect(control, texts));
        return texts.stream().map(text -> text.replace("&", "").strip()).filter(text -> !text.isEmpty()).toList();
    }

    <T extends Control> T first(Class<T> kind) {
        return controls(shell).filter(kind::isInstance).map(kind::cast).filter(Control::isVisible).findFirst().orElseThrow();
    }

    /** What stands in the fields to write in, empty ones left out. */
    List<String> fields() {
        return controls(shell).filter(control -> control instanceof Text && control.isVisible()).map(control -> ((Text) control).getText())
                .filter(text -> !text.isBlank()).toList();
    }

    /** The words of labels, buttons and choices that are seen only in part, because something that holds them is not as wide. */
    List<String> cutOff() {
        List<String> texts = new ArrayList<>();
        controls(shell).filter(Control::isVisible).filter(control -> !(control instanceof Text || control instanceof Group)).filter(this::isCutOff)
                .forEach(control -> collect(control, texts));
        return texts;
    }

    private boolean isCutOff(Control control) {
        Rectangle place = control.getDisplay().map(control, shell, new Rectangle(0, 0, control.getSize().x, control.getSize().y));
        for (Composite holder = control.getParent(); holder != shell; holder = holder.getParent()) {
            if (place.intersection(control.getDisplay().map(holder, shell, holder.getClientArea())).width < place.width) {
                return true;
            }
        }
        return false;
    }

    /** Whether all of the window can be seen. */
    boolean isOnScreen() {
        return shell.getDisplay().getBounds().intersection(shell.getBounds()).equals(shell.getBounds());
    }

    Path picture(String name) {
        EventLoop.settle();
        return Picture.of(shell, name);
    }

    private static void collect(Control control, List<String> texts) {
        switch (control) {
            case Label label -> texts.add(label.getText());
            case Link link -> texts.add(link.getText());
            case Button button -> texts.add(button.getText());
            case Group group -> texts.add(group.getText());
            case Combo combo -> texts.add(combo.getText());
            case Text text -> texts.add(text.getText() + text.getMessage());
            case Tree tree -> Arrays.stream(tree.getItems()).map(TreeItem::getText).forEach(texts::add);
            default -> {
                // nothing is written on other controls
            }
        }
    }

    static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(Stream.of(child),
                child instanceof Composite inner ? controls(inner) : Stream.empty()));
    }

    private static final class Look implements Runnable {

        private final Display display;
        private final Set<Shell> before;
        private final Consumer<ShellTester> look;
        private boolean done;
        private AssertionError failure;

        Look(Display display, Set<Shell> before, Consumer<ShellTester> look) {
            this.display = display;
            this.before = before;
            this.look = look;
        }

        @Override
        public void run() {
            Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.isVisible()).findFirst()
                    .ifPresentOrElse(shell -> display.timerExec(PATIENCE_MILLISECONDS, () -> lookAt(shell)),
                            () -> display.timerExec(POLL_MILLISECONDS, this));
        }

        private void lookAt(Shell shell) {
            try {
                EventLoop.settle();
                look.accept(new ShellTester(shell));
            } catch (AssertionError e) {
                failure = e;
            } finally {
                if (!shell.isDisposed()) {
                    shell.close();
                }
                done = true;
            }
        }
    }
}
