/**
 * Which articles of a folder are versions of one story. Candidates come from rare runs of words that two articles share, never
 * from all pairs; the collator has the last word on each.
 */
package org.muqabala.core.story;
