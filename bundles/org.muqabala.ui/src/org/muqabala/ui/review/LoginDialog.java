package org.muqabala.ui.review;

import java.util.Optional;

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
import org.muqabala.ui.QuestionDialog;

/** Asks for name and password at a remote repository. */
final class LoginDialog extends QuestionDialog {

    private static final int WIDTH_IN_LETTERS = 60;

    private final String address;
    private final boolean refused;
    private Text user;
    private Text password;
    private Optional<Login> login = Optional.empty();

    /** @param refused whether what was said before did not do */
    LoginDialog(Shell parent, String address, boolean refused) {
        super(parent, Messages.login_title, NLS.bind(Messages.login_message, address), Messages.login_ok);
        this.address = address;
        this.refused = refused;
    }

    /** @return empty if the user does not want to say */
    Optional<Login> ask() {
        return open() == Window.OK ? login : Optional.empty();
    }

    @Override
    protected void fill(Composite area) {
        if (refused) {
            setErrorMessage(NLS.bind(Messages.login_refused, address));
        }
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        user = field(fields, Messages.login_user, SWT.NONE);
        password = field(fields, Messages.login_password, SWT.PASSWORD);
        words(area, Messages.login_kept, convertWidthInCharsToPixels(WIDTH_IN_LETTERS));
    }

    private Text field(Composite fields, String label, int style) {
        new Label(fields, SWT.NONE).setText(label);
        // names and passwords at servers are Latin
        Text text = new Text(fields, SWT.BORDER | SWT.LEFT_TO_RIGHT | style);
        text.addModifyListener(event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void validate() {
        answerable(!user.getText().isBlank() && !password.getText().isEmpty());
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        Control bar = super.createButtonBar(parent);
        validate();
        return bar;
    }

    @Override
    protected void okPressed() {
        login = Optional.of(new Login(user.getText().strip(), password.getText()));
        super.okPressed();
    }
}
