/**
 * From aligned words to divergences: the words between two pairs are read as phrases, phrases of one kind are held against each
 * other, and classifiers, one concern each, decide on type and weight.
 */
package org.muqabala.core.classify;
