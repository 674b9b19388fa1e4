package org.muqabala.store.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.muqabala.store.git.RepositoryException.Problem;

/**
 * The git repository that a review's folder stands in. Touches no file of anybody else's: what is committed is the review alone, and a pull that
 * would conflict elsewhere changes nothing. Every call may take as long as the network does. To be closed.
 */
public final class ReviewRepository implements AutoCloseable {

    /** Without a word from the remote; then it is given up. */
    private static final int PATIENCE_SECONDS = 30;
    private static final String REMOTE = Constants.DEFAULT_REMOTE_NAME;

    private final Git git;
    private final Path review;
    private final CredentialsProvider credentials;

    private ReviewRepository(Git git, Path review, CredentialsProvider credentials) {
        this.git = git;
        this.review = review;
        this.credentials = credentials;
    }

    /**
     * Opens the repository around a review's folder; empty if there is none.
     *
     * @param credentials asked when the remote wants to know who it is; may be null, then such a remote refuses
     * @throws IOException if there is one that cannot be read
     */
    public static Optional<ReviewRepository> around(Path review, CredentialsProvider credentials) throws IOException {
        Path real = review.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(real.toFile());
        if (builder.getGitDir() == null) {
            return Optional.empty();
        }
        Repository repository = builder.setMustExist(true).build();
        if (repository.isBare()) {
            repository.close();
            return Optional.empty();
        }
        return Optional.of(new ReviewRepository(new Git(repository), real, credentials));
    }

    /** Opens the repository around a review's folder; a remote that wants to know who asks refuses. */
    public static Optional<ReviewRepository> around(Path review) throws IOException {
        return around(review, null);
    }

    /** Makes a repository of the folder that the review stands in; a remote that wants to know who asks refuses. */
    public static ReviewRepository begin(Path review) throws IOException {
        return begin(review, null);
    }

    /**
     * Makes a repository of the folder that the review stands in.
     *
     * @throws RepositoryException if that cannot be done
     */
    public static ReviewRepository begin(Path review, CredentialsProvider credentials) throws IOException {
        Path real = review.toRealPath();
        try {
            return new ReviewRepository(Git.init().setDirectory(real.getParent().toFile()).setInitialBranch("main").call(), real, credentials);
        } catch (GitAPIException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
    }

    /** Whether there is anywhere to pull from and push to. */
    public boolean hasRemote() {
        return git.getRepository().getRemoteNames().contains(REMOTE);
    }

    /**
     * Commits the review as it is on disk, and nothing else.
     *
     * @param message in the words of whoever did the work
     * @param author their name
     * @param mail their address; may be empty
     * @return whether there was anything to commit
     */
    public boolean commit(String message, String author, String mail) throws IOException {
        String path = path();
        try {
            git.add().addFilepattern(path).call();
            git.add().addFilepattern(path).setUpdate(true).call();
            if (isCommitted(path)) {
                return false;
            }
            PersonIdent who = new PersonIdent(author, mail);
            git.commit().setOnly(path).setMessage(message).setAuthor(who).setCommitter(who).setSign(false).call();
            return true;
        } catch (GitAPIException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
    }

    private boolean isCommitted(String path) throws GitAPIException {
        Status status = git.status().addPath(path).call();
        return status.isClean();
    }

    private String path() throws IOException {
        Path inside = git.getRepository().getWorkTree().toPath().toRealPath().relativize(review);
        if (inside.toString().isEmpty()) {
            throw new RepositoryException(Problem.IS_REPOSITORY, null);
        }
        return inside.toString().replace(File.separatorChar, '/');
    }

    /**
     * Takes in what others have pushed. The review is to be committed first. Where files beside the review conflict, nothing is changed.
     *
     * @return whether anything came
     * @throws RepositoryException if there is no remote, it cannot be reached, or others' files are in the way
     */
    public boolean pull() throws IOException {
        requireRemote();
        Repository repository = git.getRepository();
        try {
            git.fetch().setRemote(REMOTE).setTimeout(PATIENCE_SECONDS).setCredentialsProvider(credentials).call();
            ObjectId theirs = repository.resolve(Constants.R_REMOTES + REMOTE + "/" + repository.getBranch());
            ObjectId before = repository.resolve(Constants.HEAD);
            if (theirs == null || theirs.equals(before)) {
                return false;
            }
            requireMergeable(before, theirs);
            MergeResult merged = git.merge().include(theirs).setMessage("Merge reviews").call();
            if (!merged.getMergeStatus().isSuccessful()) {
                throw new RepositoryException(Problem.CONFLICT, null);
            }
            return !repository.resolve(Constants.HEAD).equals(before);
        } catch (TransportException | InvalidRemoteException e) {
            throw new RepositoryException(RemoteProblem.of(e), e);
        } catch (GitAPIException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
    }

    /** Tried without touching a file: a merge that is given up half way could take uncommitted work with it. */
    private void requireMergeable(ObjectId ours, ObjectId theirs) throws IOException {
        if (ours != null && !MergeStrategy.RECURSIVE.newMerger(git.getRepository(), true).merge(ours, theirs)) {
            throw new RepositoryException(Problem.CONFLICT, null);
        }
    }

    /**
     * Gives others what was committed.
     *
     * @throws RepositoryException if there is no remote, it cannot be reached, or others have pushed what was not pulled yet
     */
    public void push() throws IOException {
        requireRemote();
        try {
            for (PushResult result : git.push().setRemote(REMOTE).setTimeout(PATIENCE_SECONDS).add(git.getRepository().getBranch())
                    .setCredentialsProvider(credentials).call()) {
                for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                    requireTaken(update);
                }
            }
        } catch (TransportException | InvalidRemoteException e) {
            throw new RepositoryException(RemoteProblem.of(e), e);
        } catch (GitAPIException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
    }

    private static void requireTaken(RemoteRefUpdate update) throws RepositoryException {
        switch (update.getStatus()) {
            case OK, UP_TO_DATE -> {
                // they have it
            }
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw new RepositoryException(Problem.BEHIND, null);
            default -> throw new RepositoryException(Problem.REFUSED, null);
        }
    }

    private void requireRemote() throws RepositoryException {
        if (!hasRemote()) {
            throw new RepositoryException(Problem.NO_REMOTE, null);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
