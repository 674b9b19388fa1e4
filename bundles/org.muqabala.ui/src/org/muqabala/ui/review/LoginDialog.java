package org.muqabala.ui.review;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.muqabala.store.git.Login;

/** Asks for name and password at a remote repository. */
final class LoginDialog extends TitleAreaDialog {

    private final String address;
    private final boolean refused;
    private Text user;
    private Text password;
    private Optional<Login> login = Optional.empty();

    /** @param refused whether what was said before did not do */
    LoginDialog(Shell parent, String address, boolean refused) {
        super(parent);
        this.address = address;
        this.refused = refused;
        setHelpAvailable(false);
    }

    /** @return empty if the user does not want to say */
    Optional<Login> ask() {
        return open() == Window.OK ? login : Optional.empty();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.login_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.login_title);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        String question = NLS.bind(Messages.login_message, address);
        if (refused) {
            setErrorMessage(NLS.bind(Messages.login_refused, address));
        } else {
            setMessage(question);
        }
        user = field(area, Messages.login_user, SWT.NONE);
        password = field(area, Messages.login_password, SWT.PASSWORD);
        Label kept = new Label(area, SWT.WRAP);
        kept.setText(Messages.login_kept);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(kept);
        return area;
    }

    private Text field(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        // names and passwords at servers are Latin
        Text text = new Text(area, SWT.BORDER | SWT.LEFT_TO_RIGHT | style);
        text.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void validate() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(!user.getText().isBlank() && !password.getText().isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.login_ok, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        login = Optional.of(new Login(user.getText().strip(), password.getText()));
        super.okPressed();
    }
}
