package org.muqabala.store.git;

import java.util.Optional;

/** Knows, or asks the user, who they are for a remote repository. */
@FunctionalInterface
public interface RemoteAccess {

    /** For repositories that let everybody in. */
    RemoteAccess NOBODY = (address, refused) -> Optional.empty();

    /**
     * Called on the thread that works with the repository.
     *
     * @param address of the remote repository, without a password
     * @param refused whether it has refused what was said before
     * @return empty to give up
     */
    Optional<Login> login(String address, boolean refused);
}
