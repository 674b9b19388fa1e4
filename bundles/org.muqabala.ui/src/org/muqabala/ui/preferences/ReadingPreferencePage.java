package org.muqabala.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.FontFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.muqabala.ui.bidi.LinkLine;

/** The font in which articles are read, the name that stands under annotations, and the way to the platform's pages for theme and keys. */
public final class ReadingPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** The font of articles and collations, declared in {@code plugin.xml} and kept by the workbench's theme. */
    static final String READING_FONT = "org.muqabala.ui.readingFont";

    /** Where the workbench keeps the fonts that were chosen. */
    static final String THEME_STORE = "org.eclipse.ui.workbench";

    private final ScopedPreferenceStore own = new ScopedPreferenceStore(InstanceScope.INSTANCE, AuthorName.NODE);
    private StringFieldEditor author;

    public ReadingPreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        own.setDefault(AuthorName.KEY, AuthorName.ofLogin());
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, THEME_STORE));
    }

    @Override
    protected void createFieldEditors() {
        FontFieldEditor font = new FontFieldEditor(READING_FONT, Messages.ReadingPreferencePage_font,
                Messages.ReadingPreferencePage_sample, getFieldEditorParent());
        font.setChangeButtonText(Messages.ReadingPreferencePage_change);
        addField(font);
        author = new StringFieldEditor(AuthorName.KEY, Messages.ReadingPreferencePage_author, getFieldEditorParent());
        author.setEmptyStringAllowed(false);
        author.setErrorMessage(Messages.ReadingPreferencePage_author_missing);
        addField(author);
    }

    /** The name is not the theme's, where the font is kept. */
    @Override
    protected void initialize() {
        super.initialize();
        author.setPreferenceStore(own);
        author.load();
    }

    @Override
    protected Control createContents(Composite parent) {
        Control fields = super.createContents(parent);
        Link further = LinkLine.in((Composite) fields);
        LinkLine.say(further, Messages.ReadingPreferencePage_further);
        further.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, true, false));
        further.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), event.text, null, null));
        return fields;
    }
}
