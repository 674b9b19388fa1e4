package org.muqabala.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.muqabala.core.collation.ChunkSize;
import org.muqabala.core.collation.Profile;

/** How versions are read against each other: the size of chunks, how strictly, and the spellings that the desk counts as one. */
public final class CollationPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public CollationPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AuthorName.NODE);
        store.setDefault(CollationPreferences.CHUNKS, ChunkSize.EXACT.level());
        store.setDefault(CollationPreferences.PROFILE, Profile.NEWS.id());
        setPreferenceStore(store);
    }

    @Override
    protected void createFieldEditors() {
        String[][] sizes = ChunkSize.ALL.stream().map(size -> new String[] {label(size), String.valueOf(size.level())}).toArray(String[][]::new);
        addField(new ComboFieldEditor(CollationPreferences.CHUNKS, Messages.CollationPreferencePage_chunks, sizes, getFieldEditorParent()));
        String[][] profiles = {{Messages.CollationPreferencePage_news, Profile.NEWS.id()},
            {Messages.CollationPreferencePage_strict, Profile.STRICT.id()},
            {Messages.CollationPreferencePage_loose, Profile.LOOSE.id()}};
        addField(new ComboFieldEditor(CollationPreferences.PROFILE, Messages.CollationPreferencePage_profile, profiles, getFieldEditorParent()));
        addField(new HouseStyleFieldEditor(CollationPreferences.HOUSE_STYLE, Messages.CollationPreferencePage_houseStyle, getFieldEditorParent()));
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite fields = (Composite) super.createContents(parent);
        Label hint = new Label(fields, SWT.WRAP);
        hint.setText(Messages.CollationPreferencePage_hint);
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false, ((GridLayout) fields.getLayout()).numColumns, 1);
        wide.widthHint = 360;
        hint.setLayoutData(wide);
        return fields;
    }

    private static String label(ChunkSize size) {
        return switch (size) {
            case EXACT -> Messages.CollationPreferencePage_exact;
            case PARTICLES -> Messages.CollationPreferencePage_particles;
            case WORDS -> Messages.CollationPreferencePage_words;
            case PHRASES -> Messages.CollationPreferencePage_phrases;
        };
    }
}
