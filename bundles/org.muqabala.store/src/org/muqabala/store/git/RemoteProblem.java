package org.muqabala.store.git;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.muqabala.store.git.RepositoryException.Problem;

/** Why a remote could not be worked with, as far as what JGit says of it tells. */
final class RemoteProblem {

    /** As HTTP says it, the words behind the number; the address, which JGit says too, may hold any number. */
    private static final Pattern STATUS = Pattern.compile("(?<!\\S)40[13] \\p{L}");

    private RemoteProblem() {
    }

    static Problem of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(RemoteProblem::asksWhoItIs) ? Problem.NO_KEY
                : Problem.UNREACHABLE;
    }

    /** JGit has no exceptions of their own for these; its words are all there is to go by. */
    private static boolean asksWhoItIs(Throwable failure) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return STATUS.matcher(said).find()
                || Stream.of("not authorized", "auth fail", "authentication", "credentialsprovider", "not permitted").anyMatch(said::contains);
    }
}
