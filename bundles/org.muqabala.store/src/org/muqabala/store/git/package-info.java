/**
 * Reviews in a git repository, for desks that hand their work from hand to hand that way: commit, pull and push of one review without another
 * program. {@link org.muqabala.store.git.ReviewRepository} is the door. All it does a stock git does as well, since the files of a review never
 * conflict; nothing here is needed to read or write a review.
 */
package org.muqabala.store.git;
