package org.muqabala.store.git;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.MergeResult;
import org.eclipse.jgit.api.Status;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.InvalidRemoteException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.api.errors.TransportException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.merge.MergeStrategy;
import org.eclipse.jgit.merge.Merger;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.TreeFilter;
import org.muqabala.core.spi.Progress;
import org.muqabala.store.git.RepositoryException.Problem;

/**
 * The git repository that a review's folder stands in. Touches no file of anybody else's: what is committed is the review alone, and a pull that
 * would conflict elsewhere changes nothing. Every call may take as long as the network does. To be closed.
 */
public final class ReviewRepository implements AutoCloseable {

    /** Without a word from the remote; then it is given up. */
    private static final int PATIENCE_SECONDS = 30;

    private final Git git;
    private final Path review;
    private final RemoteAccess access;

    private ReviewRepository(Git git, Path review, RemoteAccess access) {
        this.git = git;
        this.review = review;
        this.access = access;
    }

    /**
     * Opens the repository around a review's folder; empty if there is none.
     *
     * @param access asked when the remote wants to know who it is
     * @throws IOException if there is one that cannot be read
     */
    public static Optional<ReviewRepository> around(Path review, RemoteAccess access) throws IOException {
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
        return Optional.of(new ReviewRepository(new Git(repository), real, access));
    }

    /** Opens the repository around a review's folder; a remote that wants to know who asks refuses. */
    public static Optional<ReviewRepository> around(Path review) throws IOException {
        return around(review, RemoteAccess.NOBODY);
    }

    /** Makes a repository of the folder that the review stands in; a remote that wants to know who asks refuses. */
    public static ReviewRepository begin(Path review) throws IOException {
        return begin(review, RemoteAccess.NOBODY);
    }

    /**
     * Makes a repository of the folder that the review stands in.
     *
     * @throws RepositoryException if that cannot be done
     */
    public static ReviewRepository begin(Path review, RemoteAccess access) throws IOException {
        Path real = review.toRealPath();
        try {
            return new ReviewRepository(Git.init().setDirectory(real.getParent().toFile()).setInitialBranch("main").call(), real, access);
        } catch (GitAPIException | JGitInternalException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
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
        } catch (GitAPIException | JGitInternalException e) {
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
     * Takes in what others have pushed to the branch that this one follows: all of it, since a repository is merged as a whole. The review is
     * to be committed first. Where files beside the review conflict, nothing is changed.
     *
     * @param message of the merge, if there is one
     * @param author who makes it; no signature is asked for
     * @param mail their address; may be empty
     * @throws RepositoryException if there is no remote, it cannot be reached, or others' files are in the way
     * @throws CancellationException if {@code progress} was cancelled, or the user did not want to say who they are
     */
    public Pulled pull(String message, String author, String mail, Progress progress) throws IOException {
        Upstream upstream = Upstream.of(git.getRepository());
        atRemote(upstream, progress, (credentials, monitor) -> git.fetch().setRemote(upstream.remote()).setRefSpecs(upstream.fetch())
                .setTimeout(PATIENCE_SECONDS).setCredentialsProvider(credentials).setProgressMonitor(monitor).call());
        Repository repository = git.getRepository();
        ObjectId theirs = repository.resolve(upstream.lastSeen());
        ObjectId before = repository.resolve(Constants.HEAD);
        if (theirs == null || theirs.equals(before)) {
            return Pulled.NOTHING;
        }
        ObjectId merged = merged(before, theirs, message, new PersonIdent(author, mail));
        progress.throwIfCancelled();
        stepTo(merged);
        return came(before, repository.resolve(Constants.HEAD));
    }

    /** The commit that holds both. No file is touched by it: a merge that is given up half way could take uncommitted work with it. */
    private ObjectId merged(ObjectId ours, ObjectId theirs, String message, PersonIdent who) throws IOException {
        if (ours == null || isWithin(ours, theirs)) {
            return theirs;
        }
        if (isWithin(theirs, ours)) {
            return ours;
        }
        Merger merger = MergeStrategy.RECURSIVE.newMerger(git.getRepository(), true);
        if (!merger.merge(ours, theirs)) {
            throw new RepositoryException(Problem.CONFLICT, null);
        }
        CommitBuilder commit = new CommitBuilder();
        commit.setTreeId(merger.getResultTreeId());
        commit.setParentIds(ours, theirs);
        commit.setAuthor(who);
        commit.setCommitter(who);
        commit.setMessage(message);
        try (ObjectInserter objects = git.getRepository().newObjectInserter()) {
            ObjectId id = objects.insert(commit);
            objects.flush();
            return id;
        }
    }

    private boolean isWithin(ObjectId former, ObjectId later) throws IOException {
        try (RevWalk commits = new RevWalk(git.getRepository())) {
            return commits.isMergedInto(commits.parseCommit(former), commits.parseCommit(later));
        }
    }

    private void stepTo(ObjectId commit) throws RepositoryException {
        try {
            MergeResult stepped = git.merge().include(commit).setFastForward(MergeCommand.FastForwardMode.FF_ONLY).call();
            if (!stepped.getMergeStatus().isSuccessful()) {
                throw new RepositoryException(Problem.CONFLICT, null);
            }
        } catch (GitAPIException | JGitInternalException e) {
            throw new RepositoryException(Problem.FAILED, e);
        }
    }

    private Pulled came(ObjectId before, ObjectId after) throws IOException {
        int ofReview = 0;
        int others = 0;
        try (RevWalk commits = new RevWalk(git.getRepository()); TreeWalk files = new TreeWalk(git.getRepository())) {
            files.addTree(before == null ? new EmptyTreeIterator() : parser(commits, before));
            files.addTree(parser(commits, after));
            files.setRecursive(true);
            files.setFilter(TreeFilter.ANY_DIFF);
            String path = path() + "/";
            while (files.next()) {
                if (files.getPathString().startsWith(path)) {
                    ofReview++;
                } else {
                    others++;
                }
            }
        }
        return new Pulled(ofReview, others);
    }

    private static AbstractTreeIterator parser(RevWalk commits, ObjectId commit) throws IOException {
        CanonicalTreeParser parser = new CanonicalTreeParser();
        parser.reset(commits.getObjectReader(), commits.parseCommit(commit).getTree());
        return parser;
    }

    /**
     * Gives others what was committed.
     *
     * @throws RepositoryException if there is no remote, it cannot be reached, or others have pushed what was not pulled yet
     * @throws CancellationException if {@code progress} was cancelled, or the user did not want to say who they are
     */
    public void push(Progress progress) throws IOException {
        Upstream upstream = Upstream.of(git.getRepository());
        for (PushResult result : atRemote(upstream, progress, (credentials, monitor) -> git.push().setRemote(upstream.remote())
                .setRefSpecs(upstream.push()).setTimeout(PATIENCE_SECONDS).setCredentialsProvider(credentials).setProgressMonitor(monitor).call())) {
            for (RemoteRefUpdate update : result.getRemoteUpdates()) {
                requireTaken(update);
            }
        }
    }

    /** Something that is done at a remote. */
    @FunctionalInterface
    private interface RemoteWork<T> {
        T run(CredentialsProvider credentials, ProgressMonitor monitor) throws GitAPIException;
    }

    private <T> T atRemote(Upstream upstream, Progress progress, RemoteWork<T> work) throws IOException {
        AskedCredentials credentials = new AskedCredentials(access);
        try {
            return work.run(credentials, new RemoteProgress(progress));
        } catch (GitAPIException | JGitInternalException e) {
            if (progress.isCancelled() || credentials.isGivenUp() && access != RemoteAccess.NOBODY) {
                throw (CancellationException) new CancellationException().initCause(e);
            }
            boolean remote = e instanceof TransportException || e instanceof InvalidRemoteException;
            throw new RepositoryException(remote ? RemoteProblem.of(e) : Problem.FAILED, upstream.address(), e);
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

    @Override
    public void close() {
        git.close();
    }
}
