package org.muqabala.store.git;

import java.util.Locale;
import java.util.stream.Stream;

import org.muqabala.store.git.RepositoryException.Problem;

/** Why a remote could not be worked with, as far as what JGit says of it tells. */
final class RemoteProblem {

    private RemoteProblem() {
    }

    static Problem of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(RemoteProblem::asksWhoItIs) ? Problem.NO_KEY
                : Problem.UNREACHABLE;
    }

    /** JGit has no exceptions of their own for these; its words are all there is to go by. */
    private static boolean asksWhoItIs(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return Stream.of("not authorized", "auth fail", "authentication", "credentialsprovider", "not permitted", "401", "403")
                .anyMatch(said::contains);
    }
}
