package org.muqabala.store.git;

import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Set;

import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.URIish;
import org.muqabala.store.git.RepositoryException.Problem;

/**
 * What the branch in a repository follows: as git was told, else the branch of the same name in {@code origin} or the only remote.
 *
 * @param branch the branch here
 * @param remote the name of the remote
 * @param address where that is, without a password
 * @param followed the branch there
 */
record Upstream(String branch, String remote, String address, String followed) {

    /** @throws RepositoryException if no branch is checked out, there is no remote, or it is reached by ssh */
    static Upstream of(Repository repository) throws IOException {
        String head = repository.getFullBranch();
        if (head == null || !head.startsWith(Constants.R_HEADS)) {
            throw new RepositoryException(Problem.NO_BRANCH, null);
        }
        String branch = Repository.shortenRefName(head);
        BranchConfig told = new BranchConfig(repository.getConfig(), branch);
        String remote = remote(repository.getRemoteNames(), told.getRemote());
        String followed = told.getMerge() == null ? branch : Repository.shortenRefName(told.getMerge());
        return new Upstream(branch, remote, address(repository.getConfig().getString("remote", remote, "url")), followed);
    }

    private static String remote(Set<String> known, String told) throws RepositoryException {
        if (told != null && known.contains(told)) {
            return told;
        }
        if (known.contains(Constants.DEFAULT_REMOTE_NAME)) {
            return Constants.DEFAULT_REMOTE_NAME;
        }
        if (known.size() == 1) {
            return known.iterator().next();
        }
        throw new RepositoryException(Problem.NO_REMOTE, null);
    }

    private static String address(String url) throws RepositoryException {
        if (url == null) {
            throw new RepositoryException(Problem.NO_REMOTE, null);
        }
        try {
            URIish address = new URIish(url);
            boolean shortSsh = address.getScheme() == null && address.getHost() != null;
            if (shortSsh || address.getScheme() != null && address.getScheme().contains("ssh")) {
                throw new RepositoryException(Problem.SSH, null);
            }
            return address.setPass(null).toString();
        } catch (URISyntaxException e) {
            throw new RepositoryException(Problem.UNREACHABLE, "", e);
        }
    }

    /** The name here of what the remote was last seen to have. */
    String lastSeen() {
        return Constants.R_REMOTES + remote + "/" + followed;
    }

    RefSpec push() {
        return new RefSpec(Constants.R_HEADS + branch + ":" + Constants.R_HEADS + followed);
    }

    RefSpec fetch() {
        return new RefSpec("+" + Constants.R_HEADS + followed + ":" + lastSeen());
    }
}
