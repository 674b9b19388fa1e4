/**
 * What editors say about a comparison: annotations on divergences and passages, kept in a review. Values are immutable;
 * {@link org.muqabala.core.review.ReviewSession} owns the current one and everything that can be undone.
 */
package org.muqabala.core.review;
