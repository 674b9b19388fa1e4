/**
 * What editors say and decide about a comparison: annotations with their threads and states, settlements of divergences, verdicts on the whole.
 * Values are immutable; {@link org.muqabala.core.review.ReviewSession} owns the current one and everything that can be undone, {@link
 * org.muqabala.core.review.ReviewCommand} names every step there is. {@link org.muqabala.core.review.AnchorPlacer} finds places again in
 * texts that have changed, {@link org.muqabala.core.review.Transport} takes a whole review along. {@link
 * org.muqabala.core.review.TakingIn} joins to it what others did in a file that went out and came back.
 */
package org.muqabala.core.review;
