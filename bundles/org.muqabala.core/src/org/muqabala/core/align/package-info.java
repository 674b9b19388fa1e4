/**
 * Words side by side: articles as sequences of units with integer keys, and the alignment of two such sequences. This is where
 * the time goes, hence columns of integers instead of objects.
 */
package org.muqabala.core.align;
