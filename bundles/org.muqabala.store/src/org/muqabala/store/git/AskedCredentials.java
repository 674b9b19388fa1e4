package org.muqabala.store.git;

import java.util.Optional;

import org.eclipse.jgit.errors.UnsupportedCredentialItem;
import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Gives JGit a name and a password when a remote wants them. */
final class AskedCredentials extends CredentialsProvider {

    private final RemoteAccess access;
    private boolean refused;
    private boolean givenUp;

    AskedCredentials(RemoteAccess access) {
        this.access = access;
    }

    /** Whether the user was asked and did not want to say. */
    boolean isGivenUp() {
        return givenUp;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        for (CredentialItem item : items) {
            if (!(item instanceof CredentialItem.Username || item instanceof CredentialItem.Password)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean get(URIish remote, CredentialItem... items) {
        if (!supports(items)) {
            throw new UnsupportedCredentialItem(remote, "");
        }
        Optional<Login> login = access.login(remote.setPass(null).toString(), refused);
        givenUp = login.isEmpty();
        // whoever is asked again has been refused
        refused = true;
        login.ifPresent(who -> fill(who, items));
        return login.isPresent();
    }

    private static void fill(Login who, CredentialItem... items) {
        for (CredentialItem item : items) {
            switch (item) {
                case CredentialItem.Username user -> user.setValue(who.user());
                case CredentialItem.Password password -> password.setValue(who.password().toCharArray());
                default -> throw new IllegalStateException(item.toString());
            }
        }
    }
}
