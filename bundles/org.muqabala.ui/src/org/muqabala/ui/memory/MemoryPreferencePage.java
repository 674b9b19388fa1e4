package org.muqabala.ui.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.muqabala.translation.memory.BadMemoryAddressException;
import org.muqabala.translation.memory.MemoryPlace;
import org.muqabala.translation.memory.MemoryTexts;
import org.muqabala.translation.memory.PostgresAddress;
import org.muqabala.translation.memory.PostgresMemory;
import org.muqabala.ui.UiThread;
import org.muqabala.ui.preferences.SecretStore;

/** Where the translation memory is: its folder on this computer, and the database in which the desk shares one. */
public final class MemoryPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int COLUMNS = 3;
    private static final int WIDTH = 360;

    private final MemoryTexts texts = new MemoryTexts(Locale.getDefault());
    private SecretStore secrets;
    private Text folder;
    private Text address;
    private Text password;
    private Button test;
    /** Whether the user has touched the password: what is in the store is not shown. */
    private boolean passwordWritten;

    @Override
    public void init(IWorkbench workbench) {
        secrets = workbench.getService(SecretStore.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
        MemoryPreferences current = MemoryPreferences.current();
        folder = field(area, Messages.page_folder, current.folder().toString(), SWT.NONE, 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.page_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
        hint(area, Messages.page_folder_hint);
        address = field(area, Messages.page_address, current.address(), SWT.LEFT_TO_RIGHT, COLUMNS - 1);
        address.setMessage("jdbc:postgresql://desk.example.org/memory?user=huda&sslmode=verify-full");
        password = field(area, Messages.page_password, "", SWT.LEFT_TO_RIGHT | SWT.PASSWORD, 1);
        if (secrets.has(MemoryPreferences.PASSWORD)) {
            password.setMessage(Messages.page_password_kept);
        }
        password.addListener(SWT.Modify, event -> passwordWritten = true);
        test = new Button(area, SWT.PUSH);
        test.setText(Messages.page_test);
        test.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> test()));
        setButtonLayoutData(test);
        hint(area, Messages.page_address_hint);
        folder.addListener(SWT.Modify, event -> check());
        address.addListener(SWT.Modify, event -> check());
        check();
        return area;
    }

    private static Text field(Composite area, String label, String value, int style, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
        text.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(columns, 1).hint(WIDTH / 2, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private static void hint(Composite area, String words) {
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.getText());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void check() {
        Optional<String> problem = MemoryPreferences.folder(folder.getText()).filter(path -> !Files.isRegularFile(path)).isEmpty()
                ? Optional.of(Messages.page_noFolder) : addressProblem();
        setErrorMessage(problem.orElse(null));
        setMessage(null);
        setValid(problem.isEmpty());
        test.setEnabled(problem.isEmpty() && !address.getText().isBlank());
    }

    private Optional<String> addressProblem() {
        try {
            if (!address.getText().isBlank()) {
                PostgresAddress.parse(address.getText());
            }
            return Optional.empty();
        } catch (BadMemoryAddressException e) {
            return Optional.of(texts.text(e));
        }
    }

    /** Connects in the background, and says how that went. */
    private void test() {
        String written = address.getText();
        String secret = passwordWritten ? password.getText() : secrets.get(MemoryPreferences.PASSWORD);
        UiThread ui = new UiThread(getControl());
        test.setEnabled(false);
        setErrorMessage(null);
        setMessage(Messages.page_testing, IMessageProvider.NONE);
        Job job = Job.create(Messages.page_testing, monitor -> {
            Optional<String> problem = Optional.empty();
            long size = 0;
            try (PostgresMemory memory = new PostgresMemory(PostgresAddress.parse(written), secret)) {
                size = memory.size();
            } catch (BadMemoryAddressException e) {
                problem = Optional.of(texts.text(e));
            } catch (IOException e) {
                problem = Optional.of(texts.text(e));
            }
            String said = problem.map(why -> NLS.bind(Messages.page_testFailed, why)).orElse(NLS.bind(Messages.page_tested, size));
            boolean sound = problem.isEmpty();
            ui.run(() -> tell(written, sound, said));
        });
        job.setSystem(true);
        job.schedule();
    }

    private void tell(String tested, boolean sound, String said) {
        if (address.getText().equals(tested)) {
            test.setEnabled(true);
            setMessage(said, sound ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
        }
    }

    @Override
    protected void performDefaults() {
        folder.setText(MemoryPlace.usualFolder().toString());
        address.setText("");
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (folder == null) {
            return true;
        }
        if (passwordWritten && !secrets.put(MemoryPreferences.PASSWORD, password.getText())) {
            setMessage(Messages.page_passwordUnwritten, IMessageProvider.WARNING);
        }
        passwordWritten = false;
        new MemoryPreferences(MemoryPreferences.folder(folder.getText()).orElseThrow(), address.getText().strip()).choose();
        return true;
    }
}
