package org.muqabala.store.git;

/**
 * Who asks a remote repository.
 *
 * @param user the name there
 * @param password or the token that stands for one
 */
public record Login(String user, String password) {

    /** Says nothing of the password, which would end up in a log. */
    @Override
    public String toString() {
        return "Login[" + user + "]";
    }
}
