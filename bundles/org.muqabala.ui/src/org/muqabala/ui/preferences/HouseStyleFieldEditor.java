package org.muqabala.ui.preferences;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.preference.FileFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.muqabala.core.collation.BrokenHouseStyleException;

/** Names the file of the house style, and says at once which of its lines cannot be used. */
final class HouseStyleFieldEditor extends FileFieldEditor {

    HouseStyleFieldEditor(String name, String label, Composite parent) {
        super(name, label, true, VALIDATE_ON_KEY_STROKE, parent);
        setEmptyStringAllowed(true);
        setFileExtensions(new String[] {"*.txt", "*.*"});
        setChangeButtonText(Messages.CollationPreferencePage_browse);
    }

    @Override
    protected boolean checkState() {
        String place = getTextControl().getText().strip();
        String problem = place.isEmpty() ? null : problem(place);
        if (problem == null) {
            clearErrorMessage();
        } else {
            showErrorMessage(problem);
        }
        return problem == null;
    }

    private static String problem(String place) {
        try {
            HouseStyleFile file = new HouseStyleFile(Path.of(place));
            if (!file.path().isAbsolute()) {
                return Messages.CollationPreferencePage_relative;
            }
            return problem(file);
        } catch (InvalidPathException e) {
            return Messages.CollationPreferencePage_relative;
        }
    }

    private static String problem(HouseStyleFile file) {
        try {
            file.read();
            return null;
        } catch (IOException | BrokenHouseStyleException e) {
            return file.problem(e);
        }
    }
}
