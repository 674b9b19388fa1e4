package org.muqabala.ui.tests;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.muqabala.ui.collation.ChangedOnDisk.Answer;

/** The question what is to become of a text that another program has changed in its file. */
record ChangedOnDiskTester(ShellTester dialog) {

    /**
     * Saves an editor that asks, and answers.
     *
     * @param file its name, which is not in the interface's language
     */
    static void saveAndAnswer(WorkbenchTester workbench, IEditorPart editor, String file, Answer answer) {
        ShellTester.lookAt(() -> workbench.page().saveEditor(editor, false), dialog -> {
            dialog.picture("changed-on-disk");
            Language.assertSpoken(dialog.texts().stream().filter(text -> !text.contains(file)).toList());
            new ChangedOnDiskTester(dialog).press(answer);
        });
        EventLoop.settle();
    }

    void press(Answer answer) {
        ShellTester.controls(dialog.shell()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(label(answer))).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
    }

    private static String label(Answer answer) {
        return switch (answer) {
            case OVERWRITE -> WorkbenchTester.isArabic() ? "اكتب فوقه" : "Overwrite";
            case TAKE_THEIRS -> WorkbenchTester.isArabic() ? "خذ ما فيه" : "Take Theirs";
            case CANCEL -> JFaceResources.getString("cancel").replace("&", "");
        };
    }
}
