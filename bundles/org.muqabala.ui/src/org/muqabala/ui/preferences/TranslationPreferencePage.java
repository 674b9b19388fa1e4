package org.muqabala.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Where the translation memory stands. */
public final class TranslationPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public TranslationPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        ScopedPreferenceStore store = new ScopedPreferenceStore(InstanceScope.INSTANCE, AuthorName.NODE);
        store.setDefault(TranslationMemoryPlace.KEY, TranslationMemoryPlace.usual().toString());
        setPreferenceStore(store);
        setDescription(Messages.TranslationPreferencePage_hint);
    }

    @Override
    protected void createFieldEditors() {
        DirectoryFieldEditor memory = new DirectoryFieldEditor(TranslationMemoryPlace.KEY, Messages.TranslationPreferencePage_memory, getFieldEditorParent());
        // it is made when it is first used
        memory.setValidateStrategy(DirectoryFieldEditor.VALIDATE_ON_FOCUS_LOST);
        memory.setEmptyStringAllowed(true);
        addField(memory);
    }
}
