package org.muqabala.ui.translation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.muqabala.ui.reading.ArticleTitle;

/** Asks which version is to be translated and into which language. */
final class TranslateDialog extends Dialog {

    private static final int WIDTH = 380;

    private final String title;
    private final List<TranslatableVersion> versions;
    private final List<Locale> languages;
    private Combo version;
    private Combo language;
    private int chosenVersion;
    private int chosenLanguage;

    /**
     * @param versions at least one
     * @param languages at least one; the first is proposed
     */
    TranslateDialog(Shell parent, String title, List<TranslatableVersion> versions, List<Locale> languages) {
        super(parent);
        this.title = title;
        this.versions = versions;
        this.languages = languages;
    }

    /** Languages to choose from: those that are begun, then the usual one, then all. */
    static List<Locale> languages(List<TranslatableVersion> versions, Locale usual) {
        Stream<Locale> begun = versions.stream().flatMap(version -> version.begun().stream());
        return Stream.concat(Stream.concat(begun, Stream.of(usual)), LanguageNames.all().stream()).distinct().toList();
    }

    TranslationInput chosen() {
        TranslatableVersion which = versions.get(chosenVersion);
        return new TranslationInput(which.review(), which.side(), languages.get(chosenLanguage));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite fields = new Composite(area, SWT.NONE);
        fields.setLayout(new GridLayout(2, false));
        fields.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        version = choice(fields, Messages.translate_version, versions.stream().map(this::name).toList());
        language = choice(fields, Messages.translate_language, languages.stream().map(this::name).toList());
        return area;
    }

    private static Combo choice(Composite parent, String label, List<String> items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo choice = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        choice.setItems(items.toArray(String[]::new));
        choice.select(0);
        choice.setEnabled(items.size() > 1);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = WIDTH;
        choice.setLayoutData(wide);
        return choice;
    }

    private String name(TranslatableVersion which) {
        return NLS.bind(Messages.translate_versionName, new Object[] {which.side(), ArticleTitle.shortName(which.name()),
            IPath.fromOSString(which.review().getName()).removeFileExtension().lastSegment()});
    }

    private String name(Locale which) {
        boolean isBegun = versions.stream().anyMatch(each -> each.begun().contains(which));
        return isBegun ? NLS.bind(Messages.translate_begun, LanguageNames.of(which)) : LanguageNames.of(which);
    }

    @Override
    protected void okPressed() {
        chosenVersion = version.getSelectionIndex();
        chosenLanguage = language.getSelectionIndex();
        super.okPressed();
    }
}
