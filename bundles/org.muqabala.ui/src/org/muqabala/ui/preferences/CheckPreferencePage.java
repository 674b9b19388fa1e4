package org.muqabala.ui.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.muqabala.translation.check.CheckTexts;
import org.muqabala.translation.check.Dictionaries;
import org.muqabala.translation.check.SegmentChecks;

/** By what translations are checked: the desk's glossary, dictionaries, and which checks are asked. Says which dictionaries there are. */
public final class CheckPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int COLUMNS = 2;
    private static final int WIDTH = 360;

    private DirectoryFieldEditor dictionaries;
    private Label found;

    public CheckPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AuthorName.NODE);
        store.setDefault(CheckPreferences.GLOSSARY, CheckPreferences.usualGlossary().toString());
        SegmentChecks.ids().forEach(id -> store.setDefault(CheckPreferences.CHECK + id, true));
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        addField(folder(CheckPreferences.GLOSSARY, Messages.CheckPreferencePage_glossary));
        dictionaries = folder(CheckPreferences.DICTIONARIES, Messages.CheckPreferencePage_dictionaries);
        addField(dictionaries);
    }

    private DirectoryFieldEditor folder(String key, String label) {
        DirectoryFieldEditor folder = new DirectoryFieldEditor(key, label, getFieldEditorParent()) {
            @Override
            protected boolean doCheckState() {
                return true; // made when it is first used, or passed over where it is not there
            }
        };
        folder.setEmptyStringAllowed(true);
        return folder;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite fields = (Composite) super.createContents(parent);
        int columns = ((GridLayout) fields.getLayout()).numColumns;
        found = new Label(fields, SWT.WRAP);
        GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(found);
        sayWhatIsFound();
        Group group = new Group(fields, SWT.NONE);
        group.setText(Messages.CheckPreferencePage_checks);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).equalWidth(false).applyTo(group);
        group.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false, columns, 1));
        CheckTexts texts = new CheckTexts(Locale.getDefault());
        for (String id : SegmentChecks.ids()) {
            BooleanFieldEditor check = new BooleanFieldEditor(CheckPreferences.CHECK + id, texts.name(id),
                    new Composite(group, SWT.NONE));
            check.setPage(this);
            check.setPreferenceStore(getPreferenceStore());
            check.load();
            addField(check);
        }
        return fields;
    }

    @Override
    public void propertyChange(PropertyChangeEvent event) {
        super.propertyChange(event);
        if (event.getSource() == dictionaries && event.getProperty().equals(FieldEditor.VALUE)) {
            sayWhatIsFound();
        }
    }

    /** The dictionaries that there are; where none is, where they were looked for. */
    private void sayWhatIsFound() {
        Dictionaries places = CheckPreferences.dictionaries(found.isDisposed() || dictionaries.getStringValue() == null ? ""
                : dictionaries.getStringValue());
        List<String> names = places.names().stream().map(name -> Locale.forLanguageTag(name.replace('_', '-')).getDisplayName())
                .toList();
        found.setText(names.isEmpty() ? NLS.bind(Messages.CheckPreferencePage_none,
                isolated(places.folders().stream().map(Path::toString).collect(Collectors.joining(", "))))
                : NLS.bind(Messages.CheckPreferencePage_found, isolated(String.join(", ", names))));
        found.requestLayout();
    }

    private static String isolated(String text) {
        return "\u2068" + text + "\u2069";
    }
}
