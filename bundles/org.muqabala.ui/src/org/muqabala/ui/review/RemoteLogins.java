package org.muqabala.ui.review;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.muqabala.store.git.Login;
import org.muqabala.store.git.RemoteAccess;
import org.osgi.service.component.annotations.Component;

/**
 * Who the user is for remote repositories: asked once each and known until the program ends, written nowhere.
 */
@Component(service = RemoteLogins.class)
public final class RemoteLogins {

    private final Map<String, Login> known = new ConcurrentHashMap<>();

    /** Asks over a window what is not known yet, or was refused. */
    RemoteAccess over(Shell shell) {
        return (address, refused) -> {
            if (refused) {
                known.remove(address);
            }
            Optional<Login> login = Optional.ofNullable(known.get(address)).or(() -> ask(shell, address, refused));
            login.ifPresent(who -> known.put(address, who));
            return login;
        };
    }

    private static Optional<Login> ask(Shell shell, String address, boolean refused) {
        return PlatformUI.getWorkbench().getDisplay().syncCall(() -> shell.isDisposed() ? Optional.empty()
                : new LoginDialog(shell, address, refused).ask());
    }
}
